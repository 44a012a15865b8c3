package nl.vorder.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many open dossiers each client firm has, counted at most ten minutes ago. */
@Component
class FirmCounts {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final JdbcClient database;
    private final Clock clock;
    private volatile Counted counted = new Counted(Instant.MIN, Map.of());

    FirmCounts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The counts; counted anew when so many dossiers are touched that they would change them. */
    Map<Long, Integer> of(int touched) {
        Counted known = counted;
        Instant now = clock.instant();
        boolean fresh = known.at().isAfter(now.minus(FRESH)) && !known.at().isAfter(now);
        if (fresh && touched < QueueRefresh.MANY) {
            return known.dossiers();
        }
        Map<Long, Integer> dossiers = new HashMap<>();
        database.sql("SELECT client_firm_id, dossiers FROM queue_firm").query(row -> {
            dossiers.put(row.getLong("client_firm_id"), row.getInt("dossiers"));
        });
        counted = new Counted(now, dossiers);
        return dossiers;
    }

    private record Counted(Instant at, Map<Long, Integer> dossiers) {}
}
