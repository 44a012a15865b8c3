package nl.vorder.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two kills; twenty of them are made with the benchmarks. */
class CrashTest {

    @TempDir
    Path folder;

    @Test
    void an_acknowledged_outcome_survives_kill_9_of_application_and_database_and_no_retry_doubles_it()
            throws Exception {
        Kills.Result result = Kills.run(folder, 2, 250);
        assertThat(result.acknowledged()).isPositive();
        assertThat(result.missing()).isZero();
        assertThat(result.refusedButStored()).isZero();
        assertThat(result.calls()).isEqualTo(result.acknowledged());
        assertThat(result.contacts()).isEqualTo(result.calls());
    }
}
