package nl.vorder.costs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vorder.costs.rules.InterestKind;
import nl.vorder.costs.rules.RateTable;
import nl.vorder.costs.rules.RateTable.Rate;
import nl.vorder.costs.rules.RateTables;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rates of statutory interest as they stand in the database; read again after a minute and after each change. */
@Component
public class InterestRates {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final Clock clock;
    private volatile @Nullable Loaded loaded;

    InterestRates(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Both tables.
     *
     * @throws IllegalArgumentException if a table is empty: nothing is guessed
     */
    public RateTables tables() {
        Instant now = clock.instant();
        Loaded known = loaded;
        if (known == null || Duration.between(known.at(), now).abs().compareTo(FRESH) > 0) {
            known = new Loaded(new RateTables(read(InterestKind.STATUTORY), read(InterestKind.TRADE)), now);
            loaded = known;
        }
        return known.tables();
    }

    /** Forgets what was read, after a change. */
    void refresh() {
        loaded = null;
    }

    private RateTable read(InterestKind kind) {
        List<Rate> rates = database.sql(
                        "SELECT valid_from, rate FROM costs_interest_rate WHERE kind = :kind ORDER BY valid_from")
                .param("kind", kind.name())
                .query((rs, n) -> new Rate(rs.getObject("valid_from", LocalDate.class), rs.getBigDecimal("rate")))
                .list();
        return new RateTable(kind, rates);
    }

    private record Loaded(RateTables tables, Instant at) {}
}
