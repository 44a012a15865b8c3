package nl.vorder.shared;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Repeats a whole transaction that the database gave up for another one: deadlock (1213), lock wait timeout (1205) and record
 * changed since last read (1020).
 *
 * <p>Three more attempts with growing, random pauses; each repetition is counted in {@code vorder.database.retries}.
 */
@Component
public class DatabaseRetry {

    private static final Set<Integer> REPEATABLE = Set.of(1213, 1205, 1020);
    private static final int REPETITIONS = 3;

    private final Counter retries;

    DatabaseRetry(MeterRegistry meters) {
        this.retries = meters.counter("vorder.database.retries");
    }

    /**
     * Runs the work.
     *
     * @param work begins and ends its own transaction, and may run again from the start
     */
    public <T> T run(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (attempt > REPETITIONS || !isRepeatable(e)) {
                    throw e;
                }
                retries.increment();
                pause(attempt);
            }
        }
    }

    /** Whether the database gave the work up for another transaction. */
    public static boolean isRepeatable(@Nullable Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && REPEATABLE.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(2, 20L << attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the database", e);
        }
    }
}
