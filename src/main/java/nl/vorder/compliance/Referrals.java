package nl.vorder.compliance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vorder.audit.Journal;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.Zone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of helpers a debtor can be referred to. */
@Service
@Transactional(readOnly = true)
public class Referrals {

    private static final int STALE_AFTER_MONTHS = 7;

    private final JdbcClient database;
    private final Clock clock;
    private final Journal journal;

    Referrals(JdbcClient database, Clock clock, Journal journal) {
        this.database = database;
        this.clock = clock;
        this.journal = journal;
    }

    /** All helpers, the most urgent first. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD', 'ADMINISTRATOR')")
    public List<Referral> all() {
        return database.sql("""
                SELECT id, version, name, audience_nl, audience_en, phone, website, urgent, last_verified
                  FROM compliance_referral WHERE active ORDER BY urgent DESC, position, id
                """)
                .query((row, number) -> new Referral(
                        row.getLong("id"),
                        row.getInt("version"),
                        row.getString("name"),
                        row.getString("audience_nl"),
                        row.getString("audience_en"),
                        row.getString("phone"),
                        row.getString("website"),
                        row.getBoolean("urgent"),
                        row.getObject("last_verified", LocalDate.class)))
                .list();
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
