package nl.vorder.call;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vorder.security.UserId;
import nl.vorder.shared.DossierId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Records calls and tells about them. */
@Service
public class CallService {

    CallService() {}

    /**
     * Records a call with everything that follows from it, in one transaction. When it returns, the call survives a power
     * cut; recording again with the same key returns the first.
     */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public CallRecording record(RecordCall call) {
        throw new UnsupportedOperationException();
    }

    /** Keeps what the current user typed about a dossier. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public void saveDraft(DossierId dossierId, UUID callKey, String content) {
        throw new UnsupportedOperationException();
    }

    /** What the current user typed about a dossier and did not save yet. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public Optional<CallDraft> draft(DossierId dossierId) {
        throw new UnsupportedOperationException();
    }

    /** Throws the current user's draft away. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public void discardDraft(DossierId dossierId) {
        throw new UnsupportedOperationException();
    }

    /** The latest calls of a dossier, newest first. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public List<CallSummary> recent(DossierId dossierId, int limit) {
        throw new UnsupportedOperationException();
    }

    /** A call as it was. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public CallDetails find(long id) {
        throw new UnsupportedOperationException();
    }

    /** Calls, newest first, from after the cursor. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public List<CallRow> search(CallFilter filter, Optional<CallCursor> after, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Everybody who ever made a call, by name. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public List<AgentReference> agents() {
        throw new UnsupportedOperationException();
    }

    /** What an agent did today; agents see their own figures only. */
    @PreAuthorize("hasRole('TEAM_LEAD') or (hasRole('AGENT') and #user == principal.id())")
    public DayFigures todayFigures(UserId user) {
        throw new UnsupportedOperationException();
    }
}
