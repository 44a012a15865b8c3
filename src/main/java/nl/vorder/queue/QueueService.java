package nl.vorder.queue;

import java.util.List;
import java.util.Optional;
import nl.vorder.shared.DossierId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Gives each agent the next dossier, and nobody else the same one. */
@Service
public class QueueService {

    QueueService() {}

    /** Claims the most urgent dossier that may be called now. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public NextDossier next() {
        throw new UnsupportedOperationException();
    }

    /** Claims one particular dossier; for search, call-back list and inbound calls, so the guardrail is not asked. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public ClaimedDossier claim(DossierId dossierId) {
        throw new UnsupportedOperationException();
    }

    /** The dossier the current user holds, after a reload or in a new tab. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public Optional<Lease> current() {
        throw new UnsupportedOperationException();
    }

    /** Prolongs the lease; empty if it is no longer the current user's. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public Optional<Lease> renew(Lease lease) {
        throw new UnsupportedOperationException();
    }

    /** Puts the dossier back; nothing happens if it is no longer the current user's. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public void release(Lease lease) {
        throw new UnsupportedOperationException();
    }

    /** Puts the dossier back and leaves it alone for a while; never counts as an attempt. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public void skip(Lease lease, SkipReason reason) {
        throw new UnsupportedOperationException();
    }

    /** Takes a dossier from whoever holds it; stands in the journal. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public ClaimedDossier takeOver(DossierId dossierId) {
        throw new UnsupportedOperationException();
    }

    /** Whether the current user holds the dossier under this fence. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public boolean holdsLease(DossierId dossierId, long fence) {
        throw new UnsupportedOperationException();
    }

    /** What is next, in order. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public List<QueueRow> upcoming(int limit) {
        throw new UnsupportedOperationException();
    }

    /** How many dossiers are ready now. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public int ready() {
        throw new UnsupportedOperationException();
    }

    /** What is held back now, counted by reason. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public List<HeldCount> notNow() {
        throw new UnsupportedOperationException();
    }

    /** Leases without a sign of life. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public List<StuckLease> stuck() {
        throw new UnsupportedOperationException();
    }
}
