package nl.vorder.costs;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vorder.audit.Journal;
import nl.vorder.costs.rules.InterestKind;
import nl.vorder.shared.Zone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an administrator keep the rates of statutory interest. A rate is never changed: a new one follows it. */
@Service
@Transactional(readOnly = true)
public class InterestRateService {

    private static final BigDecimal HIGHEST = new BigDecimal("30");

    private final JdbcClient database;
    private final InterestRates rates;
    private final RateAlarms alarms;
    private final Journal journal;
    private final Clock clock;

    InterestRateService(JdbcClient database, InterestRates rates, RateAlarms alarms, Journal journal, Clock clock) {
        this.database = database;
        this.rates = rates;
        this.alarms = alarms;
        this.journal = journal;
        this.clock = clock;
    }

    /** All rates, the newest first. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<InterestRate> all() {
        return database.sql("SELECT * FROM costs_interest_rate ORDER BY valid_from DESC, kind")
                .query((rs, n) -> new InterestRate(
                        rs.getLong("id"),
                        InterestKind.valueOf(rs.getString("kind")),
                        rs.getObject("valid_from", LocalDate.class),
                        rs.getBigDecimal("rate"),
                        rs.getString("source"),
                        rs.getObject("last_verified", LocalDate.class)))
                .list();
    }

    /** The tables that need somebody. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<RateAlarm> alarms() {
        return alarms.open();
    }

    /**
     * Adds a rate that follows the newest one of its kind.
     *
     * @param percentage per cent a year, from 0 to 30 with at most two decimals
     * @return what was refused, or {@link RateAdded#ADDED}
     */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public RateAdded add(InterestKind kind, LocalDate validFrom, BigDecimal percentage, String source) {
        if (percentage.signum() < 0
                || percentage.compareTo(HIGHEST) > 0
                || percentage.stripTrailingZeros().scale() > 2) {
            return RateAdded.RATE_IMPOSSIBLE;
        }
        if (source.isBlank() || source.length() > 200) {
            return RateAdded.SOURCE_MISSING;
        }
        boolean follows = all().stream()
                .filter(rate -> rate.kind() == kind)
                .allMatch(rate -> rate.validFrom().isBefore(validFrom));
        if (!follows) {
            return RateAdded.NOT_AFTER_THE_NEWEST;
        }
        database.sql("""
                INSERT INTO costs_interest_rate (id, kind, valid_from, rate, source, last_verified)
                VALUES (NEXT VALUE FOR costs_interest_rate_seq, :kind, :from, :rate, :source, :today)
                """)
                .param("kind", kind.name())
                .param("from", validFrom)
                .param("rate", percentage)
                .param("source", source.strip())
                .param("today", Zone.today(clock))
                .update();
        journal.write("interest-rate.added", "interest-rate", 0, kind + " " + validFrom + " " + percentage);
        rates.refresh();
        return RateAdded.ADDED;
    }

    /** Records that a rate was compared with its source today and is right. */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void verify(long id) {
        database.sql("UPDATE costs_interest_rate SET last_verified = :today WHERE id = :id")
                .param("today", Zone.today(clock))
                .param("id", id)
                .update();
        journal.write("interest-rate.verified", "interest-rate", id, "");
    }
}
