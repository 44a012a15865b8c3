package nl.vorder.costs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.vorder.costs.rules.InterestKind;
import nl.vorder.shared.Zone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds rate tables that are empty or were not verified for seven months: a missing row would fail silently otherwise. */
@Component
@Transactional(readOnly = true)
public class RateAlarms {

    private static final int FRESH_MONTHS = 7;

    private final JdbcClient database;
    private final Clock clock;

    RateAlarms(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The tables that need somebody; empty is as it should be. */
    public List<RateAlarm> open() {
        LocalDate oldest = Zone.today(clock).minusMonths(FRESH_MONTHS);
        return Arrays.stream(InterestKind.values())
                .map(kind -> new RateAlarm(kind, verified(kind)))
                .filter(alarm ->
                        alarm.lastVerified().map(day -> day.isBefore(oldest)).orElse(true))
                .toList();
    }

    private Optional<LocalDate> verified(InterestKind kind) {
        return database.sql("""
                SELECT last_verified FROM costs_interest_rate WHERE kind = :kind ORDER BY valid_from DESC LIMIT 1
                """)
                .param("kind", kind.name())
                .query(LocalDate.class)
                .optional();
    }
}
