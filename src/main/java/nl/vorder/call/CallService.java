package nl.vorder.call;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vorder.security.CurrentUser;
import nl.vorder.security.UserId;
import nl.vorder.shared.DatabaseRetry;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Zone;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records calls and tells about them. */
@Service
@Transactional(readOnly = true)
public class CallService {

    private static final String STAFF = "hasAnyRole('AGENT', 'TEAM_LEAD')";

    private final CallRecorder recorder;
    private final CallDrafts drafts;
    private final CallQueries queries;
    private final DatabaseRetry retry;
    private final CurrentUser currentUser;
    private final Clock clock;

    CallService(
            CallRecorder recorder,
            CallDrafts drafts,
            CallQueries queries,
            DatabaseRetry retry,
            CurrentUser currentUser,
            Clock clock) {
        this.recorder = recorder;
        this.drafts = drafts;
        this.queries = queries;
        this.retry = retry;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Records a call with everything that follows from it, in one transaction of its own. When it returns, the call survives a power
     * cut; recording again with the same key returns the first.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @PreAuthorize(STAFF)
    public CallRecording record(RecordCall call) {
        UserId user = currentUser.id();
        return retry.run(() -> recorder.record(user, call));
    }

    /** Keeps what the current user typed about a dossier; a later one replaces it, also when the lease has ended. */
    @Transactional
    @PreAuthorize(STAFF)
    public void saveDraft(DossierId dossierId, UUID callKey, String content) {
        drafts.save(currentUser.id(), dossierId, callKey, content);
    }

    /**
     * Keeps what the current user typed and prolongs the lease, in one transaction.
     *
     * @return until when the lease now stands; empty if it is no longer the user's, the draft is kept all the same
     */
    @Transactional
    @PreAuthorize(STAFF)
    public Optional<Instant> keepDraft(DossierId dossierId, long fence, UUID callKey, String content) {
        return drafts.keep(currentUser.id(), dossierId, fence, callKey, content);
    }

    /** What the current user typed about a dossier and did not save yet. */
    @PreAuthorize(STAFF)
    public Optional<CallDraft> draft(DossierId dossierId) {
        return drafts.find(currentUser.id(), dossierId);
    }

    /** Throws the current user's draft away. */
    @Transactional
    @PreAuthorize(STAFF)
    public void discardDraft(DossierId dossierId) {
        drafts.discard(currentUser.id(), dossierId);
    }

    /** The latest calls of a dossier, newest first. */
    @PreAuthorize(STAFF)
    public List<CallSummary> recent(DossierId dossierId, int limit) {
        return queries.recent(dossierId, limit);
    }

    /**
     * A call as it was.
     *
     * @throws DomainException if there is none with this id
     */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public CallDetails find(long id) {
        return queries.find(id).orElseThrow(() -> new DomainException("call.not-found", "There is no call " + id));
    }

    /** Calls, newest first, from after the cursor. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public List<CallRow> search(CallFilter filter, Optional<CallCursor> after, int limit) {
        return queries.search(filter, after, limit);
    }

    /** Everybody who ever made a call, by name. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public List<AgentReference> agents() {
        return queries.agents();
    }

    /** What an agent did today; agents see their own figures only. */
    @PreAuthorize("hasRole('TEAM_LEAD') or (hasRole('AGENT') and #user == principal.id())")
    public DayFigures todayFigures(UserId user) {
        return queries.figures(user, Zone.today(clock));
    }
}
