package nl.vorder.call;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.vorder.security.UserId;
import nl.vorder.shared.DossierId;
import org.springframework.stereotype.Component;

/** What agents typed and did not save yet; the caller owns the transaction. */
@Component
class CallDrafts {

    private final CallStore store;
    private final CallLeases leases;
    private final Clock clock;

    CallDrafts(CallStore store, CallLeases leases, Clock clock) {
        this.store = store;
        this.leases = leases;
        this.clock = clock;
    }

    /** The lease first, as everywhere: whoever waits for its row holds nothing else. */
    Optional<Instant> keep(UserId user, DossierId dossierId, long fence, UUID callKey, String content) {
        Optional<Instant> until = leases.renew(user, dossierId, fence);
        save(user, dossierId, callKey, content);
        return until;
    }

    void save(UserId user, DossierId dossierId, UUID callKey, String content) {
        store.saveDraft(dossierId, user, callKey, content, clock.instant());
    }

    Optional<CallDraft> find(UserId user, DossierId dossierId) {
        return store.draft(dossierId, user);
    }

    void discard(UserId user, DossierId dossierId) {
        store.deleteDraft(dossierId, user);
    }
}
