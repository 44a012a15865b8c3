package nl.vorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import nl.vorder.database.DatabaseAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole application as a process of its own, with the settings the container gets, on a server that stands already. */
class ExternalDatabaseTest {

    @TempDir
    Path temporary;

    @Test
    void starts_on_a_database_by_url_with_the_password_in_a_file_and_stops_when_asked() throws Exception {
        DatabaseAccess access = TestDatabase.newSchema();
        Path password = Files.writeString(temporary.resolve("password"), access.password() + "\n");
        int port = freePort();
        Process application = start(
                port,
                Map.of(
                        "VORDER_DB_URL", access.url(),
                        "VORDER_DB_USER", access.user(),
                        "VORDER_DB_PASSWORD_FILE", password.toString(),
                        "HOME", temporary.toString()));
        try {
            List<String> said = readUntil(application, line -> line.contains("/setup?token="));

            assertThat(said).anyMatch(line -> line.startsWith("Vorder runs on http://localhost:" + port));
            assertThat(health(port)).contains("\"UP\"");
            assertThat(temporary.resolve(".cache")).doesNotExist();
            assertThat(temporary.resolve(".local")).doesNotExist();

            application.destroy();
            assertThat(application.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            application.destroyForcibly();
        }
    }

    @Test
    void a_database_that_does_not_answer_is_one_sentence_and_a_failure() throws Exception {
        Process application = start(
                freePort(),
                Map.of(
                        "VORDER_DB_URL",
                        "jdbc:mariadb://127.0.0.1:" + freePort() + "/vorder",
                        "VORDER_DB_PASSWORD",
                        "anything"));

        assertThat(application.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(application.exitValue()).isEqualTo(1);
        assertThat(new String(application.getInputStream().readAllBytes()))
                .contains("Vorder does not start: The database at")
                .doesNotContain("\tat ");
    }

    private static Process start(int port, Map<String, String> environment) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.home=" + environment.getOrDefault("HOME", System.getProperty("user.home")),
                "-Dvaadin.productionMode=true",
                "-cp",
                System.getProperty("java.class.path"),
                Application.class.getName(),
                "--port",
                Integer.toString(port));
        builder.environment().keySet().removeIf(name -> name.startsWith("VORDER_"));
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true).start();
    }

    private static List<String> readUntil(Process application, Predicate<String> enough) throws Exception {
        List<String> lines = new ArrayList<>();
        BufferedReader output = new BufferedReader(new InputStreamReader(application.getInputStream()));
        String line = output.readLine();
        while (line != null) {
            lines.add(line);
            if (enough.test(line)) {
                return lines;
            }
            line = output.readLine();
        }
        throw new AssertionError("The application ended early: " + String.join("\n", lines));
    }

    private static String health(int port) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
