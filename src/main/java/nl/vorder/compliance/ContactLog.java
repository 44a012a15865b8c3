package nl.vorder.compliance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.Zone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps every contact that took place, per person over all dossiers. For other modules, in the transaction of the contact.
 *
 * <p>A contact counts when it was made, never on preparing or skipping.
 */
@Component
@Transactional(readOnly = true)
public class ContactLog {

    private final JdbcClient database;
    private final Clock clock;

    ContactLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds a contact; from now on it counts for the caps. */
    @Transactional
    public void record(ContactMade contact) {
        database.sql("""
                INSERT INTO compliance_contact (id, debtor_id, dossier_id, channel, conversation, inbound, at)
                VALUES (NEXT VALUE FOR compliance_contact_seq, :debtor, :dossier, :channel, :conversation, :inbound, :at)
                """)
                .param("debtor", contact.debtorId().value())
                .param("dossier", contact.dossierId().value())
                .param("channel", contact.channel().name())
                .param("conversation", contact.conversation())
                .param("inbound", contact.inbound())
                .param("at", Utc.column(contact.at()))
                .update();
    }

    /** How often we called this person. */
    public ContactFigures figures(DebtorId debtorId) {
        Instant now = clock.instant();
        Instant midnight =
                Zone.local(now).toLocalDate().atStartOfDay(Zone.AMSTERDAM).toInstant();
        return database.sql("""
                SELECT COALESCE(SUM(NOT inbound AND at >= :midnight), 0) AS today,
                       COALESCE(SUM(NOT inbound AND at > :week), 0) AS seven_days,
                       MAX(CASE WHEN conversation THEN at END) AS last_conversation
                  FROM compliance_contact
                 WHERE debtor_id = :debtor AND channel = 'PHONE' AND at <= :now
                """)
                .param("midnight", Utc.column(midnight))
                .param("week", Utc.column(now.minus(Duration.ofDays(7))))
                .param("now", Utc.column(now))
                .param("debtor", debtorId.value())
                .query((row, number) -> new ContactFigures(
                        row.getInt("today"), row.getInt("seven_days"), Utc.find(row, "last_conversation")))
                .optional()
                .orElse(new ContactFigures(0, 0, Optional.empty()));
    }
}
