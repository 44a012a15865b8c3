package nl.vorder.compliance;

import java.time.Clock;
import java.util.List;
import nl.vorder.shared.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The helpers whose number a debtor asked for and that did not go out yet; for whoever writes letters and messages, also without a
 * user. Print all of {@link #toSend}, then call {@link #sent} in the same transaction.
 */
@Component
@Transactional(readOnly = true)
public class ReferralNotes {

    private final JdbcClient database;
    private final Clock clock;

    ReferralNotes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The helpers to name in the next letter or message about this dossier, in the order they were asked for. */
    public List<Referral> toSend(DossierId dossierId) {
        return database.sql("SELECT " + Referrals.COLUMNS + """
                 FROM compliance_referral
                WHERE active AND id IN (SELECT referral_id FROM compliance_referral_given
                                         WHERE dossier_id = :dossier AND sent_at IS NULL)
                ORDER BY urgent DESC, position, id
                """)
                .param("dossier", dossierId.value())
                .query(Referrals::read)
                .list();
    }

    /** Keeps that they went out. */
    @Transactional
    public void sent(DossierId dossierId) {
        database.sql(
                        "UPDATE compliance_referral_given SET sent_at = :now WHERE dossier_id = :dossier AND sent_at IS NULL")
                .param("now", Utc.column(clock.instant()))
                .param("dossier", dossierId.value())
                .update();
    }
}
