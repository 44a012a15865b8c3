package nl.vorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the container files as an engine would, since no engine is at hand where the tests run. */
class ContainerFilesTest {

    private static final Path DOCKER = Path.of("docker");

    @Test
    void every_password_comes_from_a_secret_file() throws IOException {
        for (Object service : section("services").values()) {
            Map<String, Object> environment = map(map(service).get("environment"));
            assertThat(environment.keySet().stream().filter(name -> name.contains("PASSWORD")))
                    .isNotEmpty()
                    .allMatch(name -> name.endsWith("_PASSWORD_FILE"));
            environment.forEach((name, value) -> {
                if (name.endsWith("_FILE")) {
                    String secret = value.toString().replace("/run/secrets/", "");
                    assertThat((List<?>) map(service).get("secrets")).anyMatch(secret::equals);
                }
            });
        }
        assertThat(section("secrets").values()).allMatch(secret -> map(secret).containsKey("file"));
    }

    @Test
    void the_application_waits_for_a_healthy_database_that_keeps_its_data() throws IOException {
        Map<String, Object> services = section("services");
        Map<String, Object> application = map(services.get("application"));
        Map<String, Object> database = map(services.get("database"));

        assertThat(map(map(application.get("depends_on")).get("database")))
                .containsEntry("condition", "service_healthy");
        assertThat(database).containsKey("healthcheck").containsEntry("image", "mariadb:11.4");
        assertThat(database.get("volumes").toString()).contains("database:/var/lib/mysql");
        assertThat(section("volumes")).containsKey("database");
        assertThat(database).doesNotContainKey("ports");
    }

    @Test
    void the_settings_are_those_the_launcher_reads() throws Exception {
        Map<String, Object> application = map(section("services").get("application"));
        Map<String, Object> environment = map(application.get("environment"));

        LaunchOptions options = LaunchOptions.of(
                List.of(),
                Map.of(
                        "VORDER_DB_URL", environment.get("VORDER_DB_URL").toString(),
                        "VORDER_DB_USER", environment.get("VORDER_DB_USER").toString(),
                        "VORDER_DB_PASSWORD", "from a secret"));

        assertThat(options.database()).isPresent();
        assertThat(options.demo()).isFalse();
    }

    @Test
    void the_image_runs_as_nobody_special_without_the_embedded_database() throws IOException {
        String dockerfile = Files.readString(DOCKER.resolve("Dockerfile"));

        assertThat(dockerfile).contains("-Pwithout-embedded-database", "HEALTHCHECK", "ENV VORDER_DEMO=false");
        assertThat(dockerfile.indexOf("USER 10001")).isGreaterThan(dockerfile.lastIndexOf("FROM "));
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<id>without-embedded-database</id>");
    }

    private static Map<String, Object> section(String name) throws IOException {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        return map(
                map(yaml.load(Files.readString(DOCKER.resolve("compose.yaml")))).get(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
