package nl.vorder.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.vorder.call.CallService;
import nl.vorder.queue.Lease;
import nl.vorder.shared.DossierId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the draft of the logged-in agent for one dossier. */
@Service
public class DraftKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(DraftKeeper.class);

    private final CallService calls;
    private final JsonMapper json;

    DraftKeeper(CallService calls, JsonMapper json) {
        this.calls = calls;
        this.json = json;
    }

    /**
     * Stores the draft and prolongs the lease, in one transaction; the key names the call, so that saving it later twice is saving it
     * once.
     *
     * @return until when the lease now stands; empty if it is no longer the agent's, the draft is kept all the same
     */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public Optional<Instant> keep(Lease lease, UUID callKey, DeskDraft draft) {
        return calls.keepDraft(lease.dossierId(), lease.fence(), callKey, json.writeValueAsString(draft));
    }

    /** The draft that was left, if any; one that no longer can be read is as good as none. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public Optional<KeptDraft> find(DossierId dossier) {
        return calls.draft(dossier).map(kept -> new KeptDraft(kept.callKey(), read(kept.content()), kept.savedAt()));
    }

    /** Throws the draft away. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public void discard(DossierId dossier) {
        calls.discardDraft(dossier);
    }

    private DeskDraft read(String content) {
        try {
            return json.readValue(content, DeskDraft.class);
        } catch (JacksonException e) {
            LOG.warn(
                    "A draft could not be read and starts empty: {}",
                    e.getClass().getSimpleName());
            return DeskDraft.EMPTY;
        }
    }

    /**
     * A draft as it was left.
     *
     * @param callKey the call it belongs to
     * @param savedAt when it was last stored
     */
    public record KeptDraft(UUID callKey, DeskDraft draft, Instant savedAt) {}
}
