package nl.vorder.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vorder.call.CallBackService;
import nl.vorder.call.CallRecording;
import nl.vorder.call.CallService;
import nl.vorder.call.Direction;
import nl.vorder.call.FurtherResult;
import nl.vorder.call.OutcomeFields;
import nl.vorder.call.RecordCall;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.desk.DraftKeeper.KeptDraft;
import nl.vorder.queue.Lease;
import nl.vorder.queue.NextDossier;
import nl.vorder.script.CallSubject;
import nl.vorder.script.PathStep;
import nl.vorder.script.RunningScript;
import nl.vorder.script.ScriptFacts;
import nl.vorder.script.ScriptService;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.Zone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Leads one call through the other modules: prepare, begin, follow the script, record. */
@Service
public class CallDesk {

    private static final Logger LOG = LoggerFactory.getLogger(CallDesk.class);
    private static final String AT_THE_DESK = "hasAnyRole('AGENT', 'TEAM_LEAD')";

    private final PreparationService preparations;
    private final ScriptService scripts;
    private final CallService calls;
    private final DraftKeeper drafts;
    private final CallBackService callBacks;
    private final Clock clock;

    CallDesk(
            PreparationService preparations,
            ScriptService scripts,
            CallService calls,
            DraftKeeper drafts,
            CallBackService callBacks,
            Clock clock) {
        this.preparations = preparations;
        this.scripts = scripts;
        this.calls = calls;
        this.drafts = drafts;
        this.callBacks = callBacks;
        this.clock = clock;
    }

    /** The calendar day at the desk. */
    @PreAuthorize(AT_THE_DESK)
    public LocalDate today() {
        return Zone.today(clock);
    }

    /** Opens a claimed dossier. */
    @PreAuthorize(AT_THE_DESK)
    public Conversation open(Lease lease) {
        return Conversation.prepared(lease, preparations.of(lease));
    }

    /** Opens the next dossier of the queue, with what the claim found out already. */
    @PreAuthorize(AT_THE_DESK)
    public Conversation open(NextDossier.Claimed claimed) {
        return Conversation.prepared(claimed.lease(), preparations.of(claimed));
    }

    /** Reads the facts again, for instance after a number was added. */
    @PreAuthorize(AT_THE_DESK)
    public Conversation refresh(Conversation conversation) {
        return conversation.knowing(preparations.of(conversation.lease()));
    }

    /** Asks the guardrails whether the call may begin now; the answer is kept, and from a yes on the call counts. */
    @PreAuthorize(AT_THE_DESK)
    public ContactDecision mayBegin(Conversation conversation) {
        return preparations.decideToCall(conversation.preparation(), conversation.callKey());
    }

    /**
     * Begins the call with the script for its stage.
     *
     * @throws DomainException if it is our call and {@link #mayBegin} did not allow it
     */
    @PreAuthorize(AT_THE_DESK)
    public Conversation begin(Conversation conversation, Direction direction, ScriptFacts facts) {
        if (direction == Direction.OUTBOUND && !preparations.hasBegun(conversation.callKey())) {
            throw new DomainException("desk.not-allowed", "Call " + conversation.callKey() + " was not allowed");
        }
        Instant now = clock.instant();
        return conversation.begun(direction, now, scripts.begin(facts, subject(conversation), now));
    }

    /** The moments of a day at which this debtor may be called back. */
    @PreAuthorize(AT_THE_DESK)
    public List<Instant> moments(DossierId dossier, LocalDate day) {
        return callBacks.allowedMoments(dossier, day);
    }

    /** The first moment from a day on at which this debtor may be called. */
    @PreAuthorize(AT_THE_DESK)
    public Instant firstAllowed(DossierId dossier, LocalDate day) {
        return callBacks.firstAllowed(dossier, day);
    }

    /** Now, for the steps of the script. */
    @PreAuthorize(AT_THE_DESK)
    public Instant now() {
        return clock.instant();
    }

    /**
     * Keeps what was typed so far and the right to the dossier with it.
     *
     * @return until when the lease now stands; empty if it is gone, what was typed is kept all the same
     */
    @PreAuthorize(AT_THE_DESK)
    public Optional<Instant> keep(Conversation conversation, DeskDraft draft) {
        return drafts.keep(conversation.lease(), conversation.callKey(), draft);
    }

    /** Throws away what was kept: nobody was called after all. */
    @PreAuthorize(AT_THE_DESK)
    public void discard(Conversation conversation) {
        preparations.withdraw(conversation.callKey());
        drafts.discard(conversation.lease().dossierId());
    }

    /** The draft that was left for this dossier, if any. */
    @PreAuthorize(AT_THE_DESK)
    public Optional<KeptDraft> draft(Conversation conversation) {
        return drafts.find(conversation.lease().dossierId());
    }

    /**
     * Takes a call up again where its draft left it, in the version of the script it began with, whatever is in use by now; facts that
     * have changed since may end the way earlier.
     */
    @PreAuthorize(AT_THE_DESK)
    public Conversation resume(Conversation conversation, KeptDraft kept, ScriptFacts facts) {
        DeskDraft draft = kept.draft();
        if (draft.startedAt() == null) {
            return conversation.named(kept.callKey());
        }
        Conversation resumed = conversation
                .named(kept.callKey())
                .begun(Direction.valueOf(draft.direction()), draft.startedAt(), restored(conversation, draft, facts));
        return draft.endedAt() == null ? resumed : resumed.ended(draft.endedAt());
    }

    private static CallSubject subject(Conversation conversation) {
        return new CallSubject(
                conversation.preparation().dossier().id(),
                conversation.preparation().clientFirm().id());
    }

    private RunningScript restored(Conversation conversation, DeskDraft draft, ScriptFacts facts) {
        List<PathStep> path = draft.path().stream()
                .map(step -> new PathStep(step.node(), Optional.ofNullable(step.answer()), step.at()))
                .toList();
        try {
            return scripts.resume(facts, subject(conversation), Optional.ofNullable(draft.scriptVersion()), path);
        } catch (DomainException e) {
            LOG.info("A call starts its script anew: {}", e.code());
            return scripts.begin(facts, subject(conversation), clock.instant());
        }
    }

    /** Records how the call ended. */
    @PreAuthorize(AT_THE_DESK)
    public CallRecording record(
            Conversation conversation,
            Outcome outcome,
            Optional<NonPaymentReason> reason,
            String note,
            OutcomeFields fields,
            List<FurtherResult> further) {
        Instant now = clock.instant();
        List<nl.vorder.call.PathStep> path = conversation.path().stream()
                .map(step -> new nl.vorder.call.PathStep(step.node(), step.answer(), step.at()))
                .toList();
        return calls.record(new RecordCall(
                conversation.callKey(),
                conversation.lease().dossierId(),
                conversation.lease().fence(),
                conversation.direction(),
                conversation.preparation().number().orElse(""),
                conversation.startedAt().orElse(now),
                conversation.endedAt().orElse(now),
                conversation.isIdentified(),
                outcome,
                reason,
                note,
                fields,
                conversation.script().map(running -> running.script().versionId()),
                path,
                further));
    }
}
