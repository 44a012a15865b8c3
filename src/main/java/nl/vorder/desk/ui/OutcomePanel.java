package nl.vorder.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vorder.call.FieldRefusal;
import nl.vorder.call.FurtherResult;
import nl.vorder.call.OutcomeFields;
import nl.vorder.call.RecordCall;
import nl.vorder.desk.Conversation;
import nl.vorder.desk.DeskDraft;
import nl.vorder.script.FilledOutcome;
import nl.vorder.script.MergeField;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.ui.KeyButton;
import nl.vorder.shared.ui.Words;

/** How the call ended: the outcome, the fields it needs, the reason, what else came out of it, and a note. */
class OutcomePanel extends Div {

    private static final int KEEP_AFTER = 800;

    private final transient DeskActions actions;
    private final OutcomeChoice choice = new OutcomeChoice(this::chosen);
    private final ResultFields fields = new ResultFields(this::changed);
    private final UnorderedList aside = new UnorderedList();
    private final KeyButton another = new KeyButton(getTranslation("desk.result.another"), "alt+m", "Alt M");
    private final TextArea note = new TextArea(getTranslation("desk.field.note"));
    private final UnorderedList problems = new UnorderedList();
    private final transient List<Aside> further = new ArrayList<>();
    private final NextContactQuestion question = new NextContactQuestion(this::chooseNextContact, this::planCallBack);
    private transient ResultBasis basis = ResultBasis.NONE;
    private transient Optional<Instant> nextContact = Optional.empty();
    private boolean filling;

    OutcomePanel(DeskActions actions) {
        this.actions = actions;
        addClassName("desk-outcome");
        problems.addClassName("desk-problems");
        Div alert = new Div(problems);
        alert.getElement().setAttribute("role", "alert");
        aside.addClassName("desk-results");
        another.addClassNames("slim", "vd-small");
        another.setId("desk.result.another");
        another.addClickListener(event -> putAside());
        note.setId("desk.note");
        note.addClassName("desk-note");
        note.setMaxLength(2000);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setValueChangeTimeout(KEEP_AFTER);
        note.addValueChangeListener(event -> changed());
        add(aside, choice, alert, question, fields, another, note);
    }

    /** A result that was put aside to enter the next one. */
    private record Aside(DeskDraft.Result draft, FurtherResult result, String words) {}

    /** Empties the form for a new dossier. */
    void start(ResultBasis basis) {
        this.basis = basis;
        choice.close();
        fields.start(basis);
        restore(DeskDraft.EMPTY);
    }

    /** Puts a draft back. */
    void restore(DeskDraft draft) {
        filling = true;
        further.clear();
        for (DeskDraft.Result result : draft.further()) {
            fields.restore(result);
            aside(result);
        }
        choice.choose(draft.result().outcome());
        fields.restore(draft.result());
        note.setValue(draft.note());
        filling = false;
        showProblems(List.of());
        forgetNextContact();
        showAside();
    }

    /**
     * Asks for the next contact if the results leave it open and nobody has said it yet.
     *
     * @return whether the agent has to answer first; asked a second time, the usual answer counts
     */
    boolean askNextContact() {
        List<Outcome> results = Stream.concat(
                        choice.chosen().stream(),
                        further.stream().map(one -> one.result().outcome()))
                .toList();
        if (nextContact.isPresent() || !RecordCall.isNextContactOpen(results, basis.stage())) {
            return false;
        }
        nextContact = question.usual();
        if (nextContact.isPresent()) {
            question.close();
            return false;
        }
        question.ask(results.getFirst(), basis);
        return true;
    }

    private void chooseNextContact(Instant at) {
        nextContact = Optional.of(at);
        question.close();
        actions.save();
    }

    /** The debtor wants a moment of his own: that is a call-back beside what was said. */
    private void planCallBack() {
        putAside();
        choice.choose(Outcome.CALL_BACK);
        chosen(Outcome.CALL_BACK);
    }

    private void forgetNextContact() {
        nextContact = Optional.empty();
        question.close();
    }

    /** The call with what stands in the form, for the draft. */
    DeskDraft draft(Conversation call) {
        return DeskDraft.of(
                call,
                note.getValue(),
                fields.draft(choice.chosen().orElse(null)),
                further.stream().map(Aside::draft).toList());
    }

    /**
     * Takes over what the answers to the script say; what the agent typed stays. Whoever fills keeps the draft, once for all fields.
     */
    void fill(FilledOutcome filled) {
        boolean before = filling;
        filling = true;
        filled.outcome().ifPresent(choice::choose);
        fields.fill(filled);
        filling = before;
        showAside();
    }

    /** Something happened that says how the call ends. */
    void choose(Outcome outcome) {
        choice.choose(outcome);
        showAside();
    }

    /** The agreed amount and day as the script repeats them; what is not filled in yet is left out. */
    Map<MergeField, String> agreed() {
        return fields.agreed();
    }

    Optional<Outcome> outcome() {
        return choice.chosen();
    }

    Optional<NonPaymentReason> reason() {
        return fields.reason();
    }

    String note() {
        return note.getValue().strip();
    }

    /** What was put aside before the result in the form. */
    List<FurtherResult> further() {
        return further.stream().map(Aside::result).toList();
    }

    /**
     * The fields the chosen outcome needs.
     *
     * @param dialled the number that was called, for outcomes that say something about it
     */
    OutcomeFields fieldsOf(Outcome outcome, Optional<Long> dialled) {
        return fields.fieldsOf(outcome, dialled).next(nextContact);
    }

    /** Says what is still missing or wrong, in sentences. */
    void showProblems(List<FieldRefusal> refusals) {
        problems.removeAll();
        refusals.forEach(refusal -> problems.add(
                new ListItem(getTranslation(refusal.key(), refusal.values().toArray()))));
        problems.setVisible(!refusals.isEmpty());
    }

    private void chosen(Outcome outcome) {
        showProblems(List.of());
        forgetNextContact();
        fields.begin(outcome).orElse(note).focus();
        showAside();
        changed();
    }

    private void putAside() {
        choice.chosen().filter(Outcome::isConversation).ifPresent(outcome -> {
            aside(fields.draft(outcome));
            filling = true;
            choice.choose(null);
            fields.restore(DeskDraft.Result.EMPTY);
            filling = false;
            showAside();
            changed();
        });
    }

    private void aside(DeskDraft.Result result) {
        Outcome outcome = result.outcome();
        if (outcome != null) {
            further.add(new Aside(
                    result,
                    new FurtherResult(outcome, fields.reason(), fields.fieldsOf(outcome, Optional.empty())),
                    fields.words(outcome)));
        }
    }

    private void showAside() {
        aside.removeAll();
        further.forEach(each -> aside.add(new ListItem(Words.strong(each.words()), drop(each))));
        aside.setVisible(!further.isEmpty());
        another.setVisible(choice.chosen().filter(Outcome::isConversation).isPresent());
    }

    private Component drop(Aside each) {
        KeyButton button = new KeyButton(getTranslation("desk.result.drop"));
        button.addClassNames("slim", "vd-small");
        button.addClickListener(event -> {
            further.remove(each);
            showAside();
            changed();
        });
        return button;
    }

    private void changed() {
        if (!filling) {
            actions.changed();
        }
    }
}
