package nl.vorder.compliance;

import java.time.Clock;
import java.util.Optional;
import nl.vorder.audit.Journal;
import nl.vorder.security.CurrentUser;
import nl.vorder.shared.DossierId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Releases claims on consumers that are barred by limitation: by a team lead, with a reason, until it is taken back. A half-hour's
 * exception does not do it.
 *
 * @see "Decision record 0111"
 */
@Service
@Transactional(readOnly = true)
public class BarredReleases {

    private static final int LONGEST_REMARK = 400;

    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    BarredReleases(
            JdbcClient database,
            CurrentUser currentUser,
            Clock clock,
            Journal journal,
            ApplicationEventPublisher events) {
        this.database = database;
        this.currentUser = currentUser;
        this.clock = clock;
        this.journal = journal;
        this.events = events;
    }

    /** The release that stands, if there is one. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public Optional<Release> of(DossierId dossierId) {
        return find(dossierId);
    }

    /**
     * Releases the claim; one that is released already stays as it is.
     *
     * @param remark why, 400 characters at most
     * @throws IllegalArgumentException if the remark is empty or too long
     */
    @Transactional
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public void release(DossierContact subject, String remark) {
        if (remark.isBlank() || remark.length() > LONGEST_REMARK) {
            throw new IllegalArgumentException("A release has a reason of 400 characters at most");
        }
        if (find(subject.dossierId()).isPresent()) {
            return;
        }
        database.sql("""
                INSERT INTO compliance_release (id, debtor_id, dossier_id, remark, released_by, released_at)
                VALUES (NEXT VALUE FOR compliance_release_seq, :debtor, :dossier, :remark, :by, :now)
                """)
                .param("debtor", subject.debtorId().value())
                .param("dossier", subject.dossierId().value())
                .param("remark", remark.strip())
                .param("by", currentUser.id().value())
                .param("now", Utc.column(clock.instant()))
                .update();
        announce(subject, true, remark.strip());
    }

    /** Takes the release back; nothing happens if there is none. */
    @Transactional
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public void withdraw(DossierContact subject) {
        int withdrawn = database.sql("""
                UPDATE compliance_release SET withdrawn_at = :now, withdrawn_by = :by
                 WHERE dossier_id = :dossier AND withdrawn_at IS NULL
                """)
                .param("now", Utc.column(clock.instant()))
                .param("by", currentUser.id().value())
                .param("dossier", subject.dossierId().value())
                .update();
        if (withdrawn > 0) {
            announce(subject, false, "");
        }
    }

    private Optional<Release> find(DossierId dossierId) {
        return database.sql("""
                SELECT r.id, r.remark, r.released_at, u.display_name FROM compliance_release r
                  LEFT JOIN compliance_named_user u ON u.id = r.released_by
                 WHERE r.dossier_id = :dossier AND r.withdrawn_at IS NULL ORDER BY r.id DESC LIMIT 1
                """)
                .param("dossier", dossierId.value())
                .query((row, number) -> new Release(
                        row.getLong("id"),
                        row.getString("remark"),
                        Optional.ofNullable(row.getString("display_name")).orElse(""),
                        Utc.instant(row, "released_at")))
                .optional();
    }

    private void announce(DossierContact subject, boolean released, String remark) {
        journal.write(
                released ? "compliance.claim-released" : "compliance.release-withdrawn",
                "dossier",
                subject.dossierId().value(),
                remark);
        events.publishEvent(new ClaimReleased(subject.debtorId(), subject.dossierId(), released));
    }
}
