package nl.vorder.queue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vorder.compliance.WindowState;
import nl.vorder.security.CurrentUser;
import nl.vorder.security.UserId;
import nl.vorder.shared.DossierId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives each agent the next dossier, and nobody else the same one. */
@Service
@Transactional(readOnly = true)
public class QueueService {

    private static final String STAFF = "hasAnyRole('AGENT', 'TEAM_LEAD')";

    /** How many refused rows one "next" puts off before it gives up; the nightly run keeps them rare. */
    private static final int LOOKS = 50;

    private final QueueClaims claims;
    private final QueueLeases leases;
    private final QueueQueries queries;
    private final QueueDesk desk;
    private final CurrentUser currentUser;
    private final Clock clock;

    QueueService(
            QueueClaims claims,
            QueueLeases leases,
            QueueQueries queries,
            QueueDesk desk,
            CurrentUser currentUser,
            Clock clock) {
        this.claims = claims;
        this.leases = leases;
        this.queries = queries;
        this.desk = desk;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Claims the most urgent dossier that may be called now. Outside the calling hours it answers at once when they open, without a
     * look at any row.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @PreAuthorize(STAFF)
    public NextDossier next() {
        UserId user = currentUser.id();
        WindowState window = desk.window(clock.instant());
        if (!window.open()) {
            return leases.held(user)
                    .<NextDossier>map(NextDossier.AlreadyHolding::new)
                    .orElseGet(() -> new NextDossier.Empty(Optional.of(window.until()), true));
        }
        for (int look = 0; look < LOOKS; look++) {
            switch (claims.first(user)) {
                case QueueClaims.Attempt.Offered offered -> {
                    return new NextDossier.Claimed(offered.lease(), offered.answer(), offered.items());
                }
                case QueueClaims.Attempt.Holding holding -> {
                    return new NextDossier.AlreadyHolding(holding.lease());
                }
                case QueueClaims.Attempt.Nothing nothing -> {
                    if (desk.tidy() == 0) {
                        return empty(user);
                    }
                }
                case QueueClaims.Attempt.Refused refused -> {
                    // The row was put off; the one behind it is tried.
                }
                case QueueClaims.Attempt.Claimed claimed ->
                    throw new IllegalStateException("A claim by number at the head of the queue: " + claimed);
            }
        }
        return empty(user);
    }

    private NextDossier empty(UserId user) {
        return leases.held(user)
                .<NextDossier>map(NextDossier.AlreadyHolding::new)
                .orElseGet(() -> new NextDossier.Empty(queries.nextReady(), false));
    }

    /** Claims one particular dossier; for search, call-back list and inbound calls, so the guardrail is not asked. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @PreAuthorize(STAFF)
    public ClaimedDossier claim(DossierId dossierId) {
        return claims.claim(currentUser.id(), dossierId);
    }

    /** The dossier the current user holds, after a reload or in a new tab. */
    @PreAuthorize(STAFF)
    public Optional<Lease> current() {
        return leases.held(currentUser.id());
    }

    /** Prolongs the lease; empty if it is no longer the current user's. */
    @Transactional
    @PreAuthorize(STAFF)
    public Optional<Lease> renew(Lease lease) {
        Instant until = clock.instant().plus(QueueLeases.LENGTH);
        return leases.renew(currentUser.id(), lease.dossierId(), lease.fence(), until)
                ? Optional.of(lease.until(until))
                : Optional.empty();
    }

    /** Puts the dossier back; nothing happens if it is no longer the current user's. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @PreAuthorize(STAFF)
    public void release(Lease lease) {
        desk.putBack(currentUser.id(), lease, Optional.empty());
    }

    /** Puts the dossier back and leaves it alone for a while; never counts as an attempt. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @PreAuthorize(STAFF)
    public void skip(Lease lease, SkipReason reason) {
        desk.putBack(currentUser.id(), lease, Optional.of(reason));
    }

    /** Takes a dossier from whoever holds it; stands in the journal. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public ClaimedDossier takeOver(DossierId dossierId) {
        return claims.takeOver(currentUser.id(), dossierId);
    }

    /** Whether the current user holds the dossier under this fence. */
    @PreAuthorize(STAFF)
    public boolean holdsLease(DossierId dossierId, long fence) {
        return leases.holds(currentUser.id(), dossierId, fence);
    }

    /** What is next for the current user, in order. */
    @PreAuthorize(STAFF)
    public List<QueueRow> upcoming(int limit) {
        return desk.upcoming(currentUser.id(), limit);
    }

    /** How a dossier stands in the queue; empty if there is nothing to call about. */
    @PreAuthorize(STAFF)
    public Optional<QueueRow> find(DossierId dossierId) {
        return queries.find(dossierId);
    }

    /** How many dossiers are ready now. */
    @PreAuthorize(STAFF)
    public int ready() {
        return queries.ready();
    }

    /** What is held back now, counted by reason. */
    @PreAuthorize(STAFF)
    public List<HeldCount> notNow() {
        return queries.notNow();
    }

    /** Leases without a sign of life. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public List<StuckLease> stuck() {
        return queries.stuck(clock.instant());
    }
}
