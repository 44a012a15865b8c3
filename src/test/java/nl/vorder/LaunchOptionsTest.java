package nl.vorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchOptionsTest {

    @TempDir
    Path temporary;

    @Test
    void the_command_line_wins_over_the_environment() throws Exception {
        LaunchOptions options = LaunchOptions.of(
                List.of("--port", "9090", "--data=/srv/vorder", "--no-demo"),
                Map.of("VORDER_PORT", "9091", "VORDER_DATA", "/elsewhere", "VORDER_DEMO", "true"));

        assertThat(options.port()).isEqualTo(9090);
        assertThat(options.data()).isEqualTo(Path.of("/srv/vorder"));
        assertThat(options.demo()).isFalse();
    }

    @Test
    void demo_data_is_loaded_only_when_somebody_asks_for_it() throws Exception {
        assertThat(LaunchOptions.of(List.of(), Map.of()).demo()).isFalse();
        assertThat(LaunchOptions.of(List.of(), Map.of("VORDER_DEMO", "true")).demo())
                .isTrue();
    }

    @Test
    void the_demo_can_be_given_a_time() throws Exception {
        assertThat(LaunchOptions.of(List.of("--clock", "2026-11-23T10:00"), Map.of("VORDER_DEMO", "true"))
                        .clock())
                .contains(LocalDateTime.of(2026, 11, 23, 10, 0));
    }

    @Test
    void a_password_may_stand_in_a_file() throws Exception {
        Path secret = Files.writeString(temporary.resolve("secret"), "s3cret\n");

        LaunchOptions options = LaunchOptions.of(
                List.of(),
                Map.of(
                        "VORDER_DB_URL", "jdbc:mariadb://db:3306/vorder",
                        "VORDER_DB_USER", "vorder",
                        "VORDER_DB_PASSWORD_FILE", secret.toString()));

        assertThat(options.database().orElseThrow().password()).isEqualTo("s3cret");
        assertThat(options.toString()).doesNotContain("s3cret");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            --port=0,                  The port must be a number
            --port=eighty,             The port must be a number
            --port,                    needs a value
            --prot=9090,               There is no option
            serve,                     There is no option
            --clock=2026-11-23T10:00,  for the demo only
            """)
    void what_is_wrong_is_said_in_one_sentence(String argument, String words) {
        assertThatExceptionOfType(LaunchException.class)
                .isThrownBy(() -> LaunchOptions.of(List.of(argument), Map.of()))
                .withMessageContaining(words);
    }

    @Test
    void a_database_without_a_password_is_refused() {
        assertThatExceptionOfType(LaunchException.class)
                .isThrownBy(() -> LaunchOptions.of(List.of(), Map.of("VORDER_DB_URL", "jdbc:mariadb://db:3306/vorder")))
                .withMessageContaining("VORDER_DB_PASSWORD");
    }
}
