package nl.vorder.compliance;

import java.sql.Types;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vorder.audit.Journal;
import nl.vorder.security.CurrentUser;
import nl.vorder.shared.DebtorId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how debtors want to be contacted; what was once wished stays readable. */
@Service
@Transactional(readOnly = true)
public class Wishes {

    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final Journal journal;

    Wishes(JdbcClient database, CurrentUser currentUser, Clock clock, Journal journal) {
        this.database = database;
        this.currentUser = currentUser;
        this.clock = clock;
        this.journal = journal;
    }

    /** Keeps a wish; from now on every decision follows it. */
    @Transactional
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public long record(DebtorId debtorId, Wish wish) {
        long id = database.sql("SELECT NEXT VALUE FOR compliance_wish_seq")
                .query(Long.class)
                .single();
        database.sql("""
                INSERT INTO compliance_wish
                    (id, debtor_id, kind, channel, days, from_time, until_time, recorded_by, recorded_at)
                VALUES (:id, :debtor, :kind, :channel, :days, :from, :until, :by, :now)
                """)
                .param("id", id)
                .param("debtor", debtorId.value())
                .param("kind", wish.kind().name())
                .param("channel", wish.channel().map(Channel::name).orElse(""))
                .param("days", days(wish))
                .param("from", time(wish.hours().map(OpeningHours::from)), Types.TIME)
                .param("until", time(wish.hours().map(OpeningHours::until)), Types.TIME)
                .param("by", currentUser.id().value())
                .param("now", Utc.column(clock.instant()))
                .update();
        journal.write("compliance.wish-recorded", "debtor", debtorId.value(), wish.kind() + " " + id);
        return id;
    }

    /** Ends a wish the debtor no longer has; ending it twice does nothing. */
    @Transactional
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public void end(long wishId) {
        int ended = database.sql("""
                UPDATE compliance_wish SET ended_at = :now, ended_by = :by WHERE id = :id AND ended_at IS NULL
                """)
                .param("now", Utc.column(clock.instant()))
                .param("by", currentUser.id().value())
                .param("id", wishId)
                .update();
        if (ended == 1) {
            journal.write("compliance.wish-ended", "wish", wishId, "");
        }
    }

    /** The wishes a debtor has now. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public List<RecordedWish> of(DebtorId debtorId) {
        return database.sql("""
                SELECT id, kind, recorded_at,
                       CONCAT(channel, ';', days, ';', COALESCE(from_time, ''), ';', COALESCE(until_time, '')) AS detail
                  FROM compliance_wish WHERE debtor_id = :debtor AND ended_at IS NULL ORDER BY id
                """)
                .param("debtor", debtorId.value())
                .query((row, number) -> new RecordedWish(
                        row.getLong("id"),
                        FactsLoader.wish(row.getString("kind"), row.getString("detail")),
                        Utc.instant(row, "recorded_at")))
                .list();
    }

    private static String days(Wish wish) {
        return wish.days().stream()
                .sorted()
                .map(DayOfWeek::getValue)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static @Nullable LocalTime time(Optional<LocalTime> time) {
        return time.orElse(null);
    }
}
