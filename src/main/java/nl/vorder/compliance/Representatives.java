package nl.vorder.compliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.vorder.audit.Journal;
import nl.vorder.security.CurrentUser;
import nl.vorder.shared.DebtorId;
import nl.vorder.sheet.SheetQuestion;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who acts for a debtor: an administrator, a lawyer, a debt counsellor. For other modules; the caller checks permission.
 *
 * <p>Recording one stops contact with the debtor in person by a {@link HoldKind#REPRESENTATIVE} hold; contact with the representative
 * stays possible inside the window and the caps. The two end together.
 *
 * @see "Decision record 0110"
 */
@Component
@Transactional(readOnly = true)
public class Representatives {

    private static final String COLUMNS = "id, debtor_id, kind, name, phone, mandate, recorded_at";
    private static final String STANDING = "compliance_representative WHERE debtor_id = ? AND ended_at IS NULL";

    /** Who acts for a debtor, for a sheet. */
    static final SheetQuestion<Representative> SHEET = SheetQuestion.of(COLUMNS, STANDING, Representatives::row);

    private final JdbcClient database;
    private final Holds holds;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final Journal journal;

    Representatives(JdbcClient database, Holds holds, CurrentUser currentUser, Clock clock, Journal journal) {
        this.database = database;
        this.holds = holds;
        this.currentUser = currentUser;
        this.clock = clock;
        this.journal = journal;
    }

    /** Who acts for the debtor now, if somebody does. */
    public Optional<Representative> of(DebtorId debtorId) {
        return database.sql("SELECT " + COLUMNS + " FROM " + STANDING)
                .param(debtorId.value())
                .query(Representatives::row)
                .optional();
    }

    /** Records who acts for the debtor; an earlier representative ends, the stop stays. */
    @Transactional
    public void record(RecordRepresentative command) {
        Instant now = clock.instant();
        Optional<Long> standing = database.sql("SELECT hold_id FROM " + STANDING)
                .param(command.debtorId().value())
                .query(Long.class)
                .optional();
        standing.ifPresent(hold -> over(hold, now));
        long hold = standing.orElseGet(() -> holds.place(new PlaceHold(
                command.debtorId(), Optional.empty(), HoldKind.REPRESENTATIVE, "", now, Optional.empty())));
        database.sql("""
                INSERT INTO compliance_representative
                    (id, debtor_id, kind, name, phone, mandate, hold_id, recorded_by, recorded_at)
                VALUES (NEXT VALUE FOR compliance_representative_seq, :debtor, :kind, :name, :phone, :mandate, :hold, :by, :now)
                """)
                .param("debtor", command.debtorId().value())
                .param("kind", command.kind().name())
                .param("name", command.name().strip())
                .param("phone", command.phone().e164())
                .param("mandate", command.mandate().strip())
                .param("hold", hold)
                .param("by", currentUser.find().map(user -> user.id().value()).orElse(null), Types.BIGINT)
                .param("now", Utc.column(now))
                .update();
        journal.write(
                "compliance.representative-recorded",
                "debtor",
                command.debtorId().value(),
                command.kind().name());
    }

    /**
     * The representative acts no more; the debtor may be talked to again.
     *
     * @throws nl.vorder.shared.DomainException if the logged-in user may not lift the hold
     */
    @Transactional
    public void end(long representativeId) {
        database.sql("SELECT hold_id FROM compliance_representative WHERE id = :id AND ended_at IS NULL")
                .param("id", representativeId)
                .query(Long.class)
                .optional()
                .ifPresent(holds::lift);
    }

    /** However the hold was lifted, the representative ends with it. */
    @EventListener
    @Transactional
    void on(HoldLifted lifted) {
        if (lifted.kind() == HoldKind.REPRESENTATIVE) {
            over(lifted.holdId(), clock.instant());
        }
    }

    private void over(long holdId, Instant now) {
        database.sql("""
                UPDATE compliance_representative SET ended_at = :now WHERE hold_id = :hold AND ended_at IS NULL
                """).param("now", Utc.column(now)).param("hold", holdId).update();
    }

    private static Representative row(ResultSet row, int number) throws SQLException {
        return new Representative(
                row.getLong("id"),
                new DebtorId(row.getLong("debtor_id")),
                RepresentativeKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("phone"),
                row.getString("mandate"),
                Utc.instant(row, "recorded_at"));
    }
}
