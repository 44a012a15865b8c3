package nl.vorder.desk.ui;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.vorder.call.CallRecording;
import nl.vorder.call.Direction;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.debtor.ContactPoint;
import nl.vorder.desk.Conversation;
import nl.vorder.desk.DeskDraft;
import nl.vorder.desk.DraftKeeper.KeptDraft;
import nl.vorder.desk.Preparation;
import nl.vorder.presence.AgentState;
import nl.vorder.queue.ClaimedDossier;
import nl.vorder.queue.Lease;
import nl.vorder.queue.NextDossier;
import nl.vorder.queue.SkipReason;
import nl.vorder.script.IdentityItem;
import nl.vorder.script.RunningScript;
import nl.vorder.script.ScriptFacts;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** What happens at the desk, step by step: claimed, called, identified, agreed, saved. */
class DeskController implements DeskActions, ScriptPanel.ScriptActions {

    private final DeskView view;
    private final DeskControllerFactory.Services services;
    private final AgencyWords agency;
    private @Nullable Conversation conversation;
    private @Nullable SpecificationCard specification;

    DeskController(DeskView view, DeskControllerFactory.Services services, AgencyWords agency) {
        this.view = view;
        this.services = services;
        this.agency = agency;
    }

    /** Shows the dossier at the head of the queue that has just been claimed. */
    void open(NextDossier.Claimed claimed) {
        view.free();
        show(services.desk().open(claimed));
    }

    /** Shows a dossier that has just been claimed. */
    void open(Lease lease) {
        show(services.desk().open(lease));
    }

    private void show(Conversation opened) {
        DossierId dossier = opened.lease().dossierId();
        conversation = opened;
        specification = null;
        view.conversation()
                .outcome()
                .start(new ResultBasis(
                        opened.preparation().balance().total(),
                        opened.preparation().dossier().stage(),
                        services.desk().today(),
                        day -> services.desk().moments(dossier, day),
                        day -> services.desk().firstAllowed(dossier, day),
                        opened.preparation().dossier().invoices().stream()
                                .filter(line -> line.open().isPositive())
                                .toList()));
        view.conversation().care(services.care().forDossier(opened.preparation().contact(), this::stopCollecting));
        view.show(opened);
        view.preparation().focusName();
    }

    /** The protocol for somebody in danger runs: no more amounts, no more script. */
    private void stopCollecting() {
        refreshFacts();
        view.conversation().stopCollecting();
        changed();
    }

    /** Shows a dossier this agent already had, with the draft that was left. */
    void takeUp(Lease lease) {
        open(lease);
        Conversation opened = current();
        services.desk().draft(opened).ifPresent(kept -> resume(opened, kept));
    }

    private void resume(Conversation opened, KeptDraft kept) {
        Direction direction = Direction.valueOf(kept.draft().direction());
        Conversation resumed = services.desk().resume(opened, kept, facts(opened, direction));
        conversation = resumed;
        view.conversation().outcome().restore(kept.draft());
        view.show(resumed);
        view.conversation().showKept(kept.savedAt());
    }

    /** What is told once the dossier has been painted: money that was booked or waits, answers of team leads. */
    void showNews() {
        if (conversation != null) {
            Preparation shown = conversation.preparation();
            view.preparation()
                    .show(
                            shown.dossier().id(),
                            services.payments().of(shown),
                            services.answers().of(shown));
        }
    }

    /** Nothing is claimed any more. */
    void forget() {
        conversation = null;
        specification = null;
    }

    @Override
    public void call() {
        Conversation prepared = current();
        if (prepared.isCalling()) {
            return;
        }
        ContactDecision decision = services.desk().mayBegin(prepared);
        Conversation fresh = services.desk().refresh(prepared);
        if (!decision.allowed() || !fresh.preparation().consultation().open()) {
            conversation = fresh;
            view.showFacts(fresh);
            return;
        }
        Conversation begun = services.desk().begin(fresh, Direction.OUTBOUND, facts(fresh, Direction.OUTBOUND));
        conversation = begun;
        changed();
        view.become(AgentState.CALLING);
        view.showFacts(begun);
        view.showScript(begun);
        begun.preparation().number().ifPresent(services.dialling()::dial);
    }

    @Override
    public void hangUp() {
        conversation = current().ended(services.desk().now());
        changed();
        view.become(AgentState.WRAP_UP);
        view.showScript(current());
    }

    @Override
    public void notCalled() {
        services.desk().discard(current());
        conversation = services.desk().refresh(current().notBegun());
        view.become(AgentState.AVAILABLE);
        view.conversation().outcome().restore(DeskDraft.EMPTY);
        view.show(current());
    }

    /** Opens the dossier of somebody who calls the agency; answering is allowed at any time. */
    void answerInbound(DossierId caller) {
        claim(caller, lease -> {
            open(lease);
            Conversation prepared = current();
            conversation = services.desk().begin(prepared, Direction.INBOUND, facts(prepared, Direction.INBOUND));
            changed();
            view.become(AgentState.CALLING);
            view.show(current());
        });
    }

    /** Opens a dossier from a list to prepare its call. */
    void openChosen(DossierId chosen) {
        claim(chosen, this::takeUp);
    }

    /** Whoever calls or was chosen comes first: what was only being prepared goes back to the queue. */
    private void claim(DossierId wanted, Consumer<Lease> onClaim) {
        if (conversation != null) {
            boolean here = conversation.lease().dossierId().equals(wanted);
            if (conversation.isCalling() && !here) {
                view.say(view.getTranslation("desk.search.finish-first"));
            }
            if (conversation.isCalling()) {
                return;
            }
            if (!here) {
                services.queue().release(conversation.lease());
            }
            forget();
        }
        switch (services.queue().claim(wanted)) {
            case ClaimedDossier.Claimed claimed -> onClaim.accept(claimed.lease());
            case ClaimedDossier.AlreadyHolding ignored -> view.say(view.getTranslation("desk.search.finish-first"));
            case ClaimedDossier.HeldByColleague held -> {
                view.showIdle(view.getTranslation("desk.search.with-colleague", held.holder()));
                view.say(view.getTranslation("desk.search.with-colleague", held.holder()));
            }
        }
    }

    @Override
    public void answer(String key) {
        fill(running -> running.answer(key, services.desk().now()));
    }

    @Override
    public void objection(String key) {
        step(running -> running.objection(key, services.desk().now()));
    }

    @Override
    public void confirmIdentity(Set<IdentityItem> items) {
        step(running -> running.confirmIdentity(items, services.desk().now()));
    }

    @Override
    public void back() {
        step(RunningScript::back);
    }

    @Override
    public void thirdParty() {
        fill(running -> running.thirdParty(services.desk().now()));
    }

    @Override
    public void voicemail() {
        fill(running -> running.voicemail(services.desk().now()));
    }

    /** A step that fills the outcome first, so that the next line can repeat it; shown and kept once. */
    private void fill(UnaryOperator<RunningScript> move) {
        Conversation before = current();
        before.script().ifPresent(running -> {
            RunningScript moved = move.apply(running);
            conversation = before.at(moved);
            conversationOutcome().fill(moved.filled());
            step(UnaryOperator.identity());
        });
    }

    private void step(UnaryOperator<RunningScript> move) {
        Conversation before = current();
        before.script().ifPresent(running -> {
            Conversation after = before.at(
                    move.apply(running.withValues(conversationOutcome().agreed())));
            conversation = after;
            view.showScript(after);
            changed();
        });
    }

    /** Keeps the reservation alive; says so when it is gone. */
    boolean renew() {
        if (conversation == null) {
            return false;
        }
        Conversation now = conversation;
        Optional<Lease> renewed = services.queue().renew(now.lease());
        renewed.ifPresentOrElse(
                lease -> conversation = now.under(lease), () -> view.say(view.getTranslation("desk.lease-lost")));
        return renewed.isPresent();
    }

    @Override
    public void changed() {
        if (conversation == null) {
            return;
        }
        Conversation now = conversation;
        Optional<Instant> until =
                services.desk().keep(now, conversationOutcome().draft(now));
        view.conversation().showKept(services.desk().now());
        until.ifPresentOrElse(
                end -> conversation = now.under(now.lease().until(end)),
                () -> view.say(view.getTranslation("desk.lease-lost")));
    }

    @Override
    public void save() {
        Conversation now = current();
        Optional<Outcome> outcome = conversationOutcome().outcome();
        if (!now.isCalling()) {
            view.say(view.getTranslation("desk.save.call-first"));
            return;
        }
        if (outcome.isEmpty()) {
            view.say(view.getTranslation("desk.save.choose-outcome"));
            return;
        }
        if (conversationOutcome().askNextContact()) {
            return;
        }
        CallRecording recording = services.desk()
                .record(
                        now,
                        outcome.get(),
                        conversationOutcome().reason(),
                        conversationOutcome().note(),
                        conversationOutcome()
                                .fieldsOf(
                                        outcome.get(), now.preparation().phone().map(ContactPoint::id)),
                        conversationOutcome().further());
        switch (recording) {
            case CallRecording.Recorded ignored -> {
                view.say(view.getTranslation(
                        "desk.saved", now.preparation().debtor().name()));
                forget();
                view.become(AgentState.AVAILABLE);
                view.next();
            }
            case CallRecording.StaleLease stale ->
                view.say(stale.holder()
                        .map(holder -> view.getTranslation("desk.stale", holder))
                        .orElseGet(() -> view.getTranslation("desk.stale.nobody")));
            case CallRecording.Refused refused -> conversationOutcome().showProblems(refused.refusals());
        }
    }

    @Override
    public void consult(String question) {
        services.consultations().ask(current().lease().dossierId(), question.strip());
        refreshFacts();
    }

    /** Whether this dossier is on the desk. */
    boolean shows(DossierId dossierId) {
        return conversation != null && conversation.lease().dossierId().equals(dossierId);
    }

    @Override
    public void addContactPerson(String name, String role) {
        report(entry().person(view, name, role));
    }

    @Override
    public void addPhone(String number) {
        report(entry().phone(view, number));
    }

    private ContactEntry entry() {
        return new ContactEntry(
                services.debtors(), current().preparation().debtor().id());
    }

    private void report(Optional<String> problem) {
        problem.ifPresentOrElse(view::say, this::refreshFacts);
    }

    @Override
    public void toggleSpecification() {
        if (specification != null) {
            specification.removeFromParent();
            specification = null;
            return;
        }
        SpecificationCard card = new SpecificationCard(services.preparations()
                .specification(current().lease().dossierId(), services.desk().today()));
        specification = card;
        view.preparation().addComponentAtIndex(1, card);
    }

    @Override
    public void skip(SkipReason reason) {
        services.queue().skip(current().lease(), reason);
        forget();
        view.next();
    }

    /** Reads everything about the dossier again. */
    void refreshFacts() {
        Conversation fresh = services.desk().refresh(current());
        conversation = fresh;
        specification = null;
        view.showFacts(fresh);
    }

    private OutcomePanel conversationOutcome() {
        return view.conversation().outcome();
    }

    private ScriptFacts facts(Conversation about, Direction direction) {
        return Speech.facts(
                about.preparation(),
                direction,
                services.currentUser().get(),
                agency,
                services.desk().today(),
                view.getUI()
                        .map(ui -> ui.getLocale())
                        .orElse(services.currentUser().get().locale()));
    }

    private Conversation current() {
        if (conversation == null) {
            throw new IllegalStateException("No dossier is on this desk");
        }
        return conversation;
    }
}
