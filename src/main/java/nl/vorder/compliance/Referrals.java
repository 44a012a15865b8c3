package nl.vorder.compliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vorder.audit.Journal;
import nl.vorder.security.CurrentUser;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Zone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of helpers a debtor can be referred to. */
@Service
@Transactional(readOnly = true)
public class Referrals {

    static final String COLUMNS = "id, version, name, audience_nl, audience_en, phone, website, urgent, last_verified";

    private static final int STALE_AFTER_MONTHS = 7;

    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final Journal journal;

    Referrals(JdbcClient database, CurrentUser currentUser, Clock clock, Journal journal) {
        this.database = database;
        this.currentUser = currentUser;
        this.clock = clock;
        this.journal = journal;
    }

    /** All helpers, the most urgent first. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD', 'ADMINISTRATOR')")
    public List<Referral> all() {
        return database.sql("SELECT " + COLUMNS
                        + " FROM compliance_referral WHERE active ORDER BY urgent DESC, position, id")
                .query(Referrals::read)
                .list();
    }

    static Referral read(ResultSet row, int number) throws SQLException {
        return new Referral(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("name"),
                row.getString("audience_nl"),
                row.getString("audience_en"),
                row.getString("phone"),
                row.getString("website"),
                row.getBoolean("urgent"),
                row.getObject("last_verified", LocalDate.class));
    }

    /** Whether nobody checked it for seven months. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD', 'ADMINISTRATOR')")
    public boolean isStale(Referral referral) {
        return referral.lastVerified().isBefore(Zone.today(clock).minusMonths(STALE_AFTER_MONTHS));
    }

    /**
     * Gives a debtor the number of a helper: it goes out with the next letter or message about the dossier. Giving the same one again
     * before that does nothing.
     */
    @Transactional
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public void give(DebtorId debtorId, DossierId dossierId, long referralId) {
        int waiting = database.sql("""
                SELECT COUNT(*) FROM compliance_referral_given
                 WHERE dossier_id = :dossier AND referral_id = :referral AND sent_at IS NULL
                """)
                .param("dossier", dossierId.value())
                .param("referral", referralId)
                .query(Integer.class)
                .single();
        if (waiting > 0) {
            return;
        }
        database.sql("""
                INSERT INTO compliance_referral_given (id, debtor_id, dossier_id, referral_id, given_by, given_at)
                VALUES (NEXT VALUE FOR compliance_referral_given_seq, :debtor, :dossier, :referral, :by, :now)
                """)
                .param("debtor", debtorId.value())
                .param("dossier", dossierId.value())
                .param("referral", referralId)
                .param("by", currentUser.id().value())
                .param("now", Utc.column(clock.instant()))
                .update();
        journal.write("compliance.referral-given", "dossier", dossierId.value(), "referral " + referralId);
    }

    /** Those that nobody checked for seven months. */
    @PreAuthorize("hasAnyRole('TEAM_LEAD', 'ADMINISTRATOR')")
    public List<Referral> stale() {
        LocalDate limit = Zone.today(clock).minusMonths(STALE_AFTER_MONTHS);
        return all().stream()
                .filter(referral -> referral.lastVerified().isBefore(limit))
                .toList();
    }

    /**
     * Changes a helper's details and marks them as checked today.
     *
     * @throws DomainException if somebody else changed it in the meantime
     */
    @Transactional
    @PreAuthorize("hasAnyRole('TEAM_LEAD', 'ADMINISTRATOR')")
    public void verify(Referral referral) {
        int changed = database.sql("""
                UPDATE compliance_referral
                   SET name = :name, audience_nl = :dutch, audience_en = :english, phone = :phone, website = :website,
                       last_verified = :today, version = version + 1
                 WHERE id = :id AND version = :version
                """)
                .param("name", referral.name())
                .param("dutch", referral.audienceDutch())
                .param("english", referral.audienceEnglish())
                .param("phone", referral.phone())
                .param("website", referral.website())
                .param("today", Zone.today(clock))
                .param("id", referral.id())
                .param("version", referral.version())
                .update();
        if (changed == 0) {
            throw new DomainException("compliance.referral-changed", "Referral " + referral.id() + " was changed");
        }
        journal.write("compliance.referral-verified", "referral", referral.id(), referral.phone());
    }
}
