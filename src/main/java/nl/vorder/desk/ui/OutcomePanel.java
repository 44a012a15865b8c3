package nl.vorder.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.vorder.agreement.ConcludeArrangement;
import nl.vorder.agreement.EvenPlan;
import nl.vorder.agreement.PaymentWay;
import nl.vorder.call.FieldRefusal;
import nl.vorder.call.OutcomeFields;
import nl.vorder.desk.DeskDraft;
import nl.vorder.script.AmountHint;
import nl.vorder.script.FilledOutcome;
import nl.vorder.script.MergeField;
import nl.vorder.shared.Money;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.AmountField;
import nl.vorder.shared.ui.Dates;
import nl.vorder.shared.ui.Formats;
import org.jspecify.annotations.Nullable;

/** How the call ended: the outcome, the fields it needs, the reason and a note. */
class OutcomePanel extends Div {

    private static final Set<Outcome> WITH_AMOUNT =
            EnumSet.of(Outcome.PROMISE, Outcome.PART_PROMISE, Outcome.SAYS_PAID, Outcome.PAID_NOW);
    /** Usually the whole amount: it stands there until something else is typed. */
    private static final Set<Outcome> WHOLE_AMOUNT = EnumSet.of(Outcome.PROMISE, Outcome.PAID_NOW);
    /** A request carries the plan it asks for, so that the team lead can decide on it. */
    private static final Set<Outcome> WITH_PLAN = EnumSet.of(Outcome.ARRANGEMENT, Outcome.ARRANGEMENT_REQUEST);

    private static final Set<Outcome> WITH_DAY = EnumSet.of(
            Outcome.PROMISE,
            Outcome.PART_PROMISE,
            Outcome.SAYS_PAID,
            Outcome.ARRANGEMENT,
            Outcome.ARRANGEMENT_REQUEST,
            Outcome.CALL_BACK);
    private static final Set<Outcome> WITH_WAY = EnumSet.of(Outcome.PROMISE, Outcome.PART_PROMISE);
    private static final Set<Outcome> ABOUT_NUMBER = EnumSet.of(Outcome.WRONG_NUMBER, Outcome.NUMBER_DEAD);

    private final transient DeskActions actions;
    private final OutcomeChoice choice = new OutcomeChoice(this::chosen);
    private final AmountField amount = new AmountField(getTranslation("desk.field.amount"));
    private final DatePicker on = new DatePicker(getTranslation("desk.field.on"));
    private final Select<PaymentWay> way = new Select<>();
    private final IntegerField instalments = new IntegerField(getTranslation("desk.field.instalments"));
    private final Select<Instant> moment = new Select<>();
    private final Checkbox mine = new Checkbox(getTranslation("desk.field.call-back-mine"));
    private final Select<NonPaymentReason> reason = new Select<>();
    private final TextArea note = new TextArea(getTranslation("desk.field.note"));
    private final UnorderedList problems = new UnorderedList();
    private Function<LocalDate, List<Instant>> moments = day -> List.of();
    private Money open = Money.ZERO;
    private LocalDate today = LocalDate.EPOCH;
    private @Nullable LocalDate suggested;
    private boolean filling;

    OutcomePanel(DeskActions actions) {
        this.actions = actions;
        addClassName("desk-outcome");
        problems.addClassName("desk-problems");
        Div alert = new Div(problems);
        alert.getElement().setAttribute("role", "alert");
        add(choice, alert, fields(), note);
        prepareFields();
    }

    /** Empties the form for a new dossier. */
    void start(Money open, LocalDate today, Function<LocalDate, List<Instant>> moments) {
        this.open = open;
        this.today = today;
        this.moments = moments;
        restore(DeskDraft.EMPTY);
    }

    /** Puts a draft back. */
    void restore(DeskDraft draft) {
        filling = true;
        suggested = null;
        choice.choose(draft.outcome());
        amount.setValue(draft.amount());
        on.setValue(draft.on());
        way.setValue(draft.way().isEmpty() ? PaymentWay.LINK : PaymentWay.valueOf(draft.way()));
        instalments.setValue(draft.instalments());
        offerMoments(
                draft.callBackAt() == null
                        ? null
                        : Zone.local(draft.callBackAt()).toLocalDate());
        moment.setValue(draft.callBackAt());
        mine.setValue(draft.callBackMine());
        reason.setValue(draft.reason());
        note.setValue(draft.note());
        filling = false;
        showProblems(List.of());
        showFields(draft.outcome());
    }

    /** What stands in the form, for the draft. */
    DeskDraft draft(@Nullable Instant startedAt, String direction, List<DeskDraft.Step> path) {
        return new DeskDraft(
                startedAt,
                direction,
                path,
                choice.chosen().orElse(null),
                reason.getValue(),
                note.getValue(),
                amount.getValue(),
                on.getValue(),
                way.getValue() == null ? "" : way.getValue().name(),
                instalments.getValue(),
                moment.getValue(),
                mine.getValue());
    }

    /** Takes over what the answers to the script say; what the agent typed stays. */
    void fill(FilledOutcome filled) {
        filled.outcome().ifPresent(outcome -> {
            choice.choose(outcome);
            showFields(outcome);
        });
        filled.reason().ifPresent(reason::setValue);
        if (filled.amount().filter(AmountHint.WHOLE::equals).isPresent() && amount.isEmpty()) {
            amount.show(open);
        }
        if (on.isEmpty() || on.getValue().equals(suggested)) {
            filled.dueInDays().map(today::plusDays).ifPresent(this::suggest);
        }
    }

    /** A later answer may change a day that an answer gave; a day that was typed stays. */
    private void suggest(LocalDate day) {
        suggested = day;
        on.setValue(day);
    }

    /** The agreed amount and day as the script repeats them; what is not filled in yet is left out. */
    Map<MergeField, String> agreed() {
        Map<MergeField, String> agreed = new EnumMap<>(MergeField.class);
        amount.amount().ifPresent(money -> agreed.put(MergeField.AGREED_AMOUNT, Formats.euro(money)));
        on.getOptionalValue()
                .ifPresent(day -> agreed.put(MergeField.AGREED_DATE, Formats.spokenDate(day, getLocale())));
        return agreed;
    }

    Optional<Outcome> outcome() {
        return choice.chosen();
    }

    Optional<NonPaymentReason> reason() {
        return reason.getOptionalValue();
    }

    String note() {
        return note.getValue().strip();
    }

    /**
     * The fields the chosen outcome needs.
     *
     * @param dialled the number that was called, for outcomes that say something about it
     */
    OutcomeFields fieldsOf(Outcome outcome, Optional<Long> dialled) {
        return new OutcomeFields(
                WITH_AMOUNT.contains(outcome) ? amount.amount() : Optional.empty(),
                WITH_DAY.contains(outcome) && outcome != Outcome.CALL_BACK ? on.getOptionalValue() : Optional.empty(),
                WITH_WAY.contains(outcome) ? way.getOptionalValue() : Optional.empty(),
                WITH_PLAN.contains(outcome) ? plan() : List.of(),
                outcome == Outcome.CALL_BACK ? moment.getOptionalValue() : Optional.empty(),
                mine.getValue(),
                ABOUT_NUMBER.contains(outcome) ? dialled : Optional.empty());
    }

    /** Says what is still missing or wrong, in sentences. */
    void showProblems(List<FieldRefusal> refusals) {
        problems.removeAll();
        refusals.forEach(refusal -> problems.add(
                new ListItem(getTranslation(refusal.key(), refusal.values().toArray()))));
        problems.setVisible(!refusals.isEmpty());
    }

    void focusNote() {
        note.focus();
    }

    private List<ConcludeArrangement.Instalment> plan() {
        Integer count = instalments.getValue();
        if (count == null || count < 1 || on.isEmpty() || !open.isPositive()) {
            return List.of();
        }
        return EvenPlan.of(open, count, on.getValue());
    }

    private void chosen(Outcome outcome) {
        if (WHOLE_AMOUNT.contains(outcome) && amount.isEmpty()) {
            amount.show(open);
        }
        showProblems(List.of());
        showFields(outcome);
        firstField(outcome).ifPresent(field -> field.getElement().callJsFunction("focus"));
        changed();
    }

    private Optional<Component> firstField(Outcome outcome) {
        if (WITH_AMOUNT.contains(outcome)) {
            return Optional.of(amount);
        }
        if (WITH_PLAN.contains(outcome)) {
            return Optional.of(instalments);
        }
        return outcome == Outcome.CALL_BACK ? Optional.of(on) : Optional.of(note);
    }

    private void showFields(@Nullable Outcome outcome) {
        amount.setVisible(outcome != null && WITH_AMOUNT.contains(outcome));
        on.setVisible(outcome != null && WITH_DAY.contains(outcome));
        on.setLabel(getTranslation(label(outcome)));
        way.setVisible(outcome != null && WITH_WAY.contains(outcome));
        instalments.setVisible(outcome != null && WITH_PLAN.contains(outcome));
        moment.setVisible(outcome == Outcome.CALL_BACK);
        mine.setVisible(outcome == Outcome.CALL_BACK);
        reason.setVisible(outcome == null || outcome.isConversation());
    }

    private static String label(@Nullable Outcome outcome) {
        if (outcome == Outcome.SAYS_PAID) {
            return "desk.field.paid-on";
        }
        if (outcome != null && WITH_PLAN.contains(outcome)) {
            return "desk.field.first-on";
        }
        return outcome == Outcome.CALL_BACK ? "desk.field.call-back-on" : "desk.field.on";
    }

    private Component fields() {
        Div fields = new Div(amount, instalments, on, moment, way, mine, reason);
        fields.addClassName("desk-fields");
        reason.addClassName("wide");
        return fields;
    }

    private void prepareFields() {
        amount.setId("desk.amount-field");
        on.setId("desk.on");
        on.setI18n(Dates.pickerTexts(this));
        on.addValueChangeListener(event -> offerMoments(event.getValue()));
        way.setLabel(getTranslation("desk.field.way"));
        way.setItems(PaymentWay.values());
        way.setItemLabelGenerator(each -> getTranslation("desk.way." + each));
        instalments.setMin(2);
        instalments.setMax(60);
        instalments.setStepButtonsVisible(true);
        instalments.setId("desk.instalments");
        moment.setLabel(getTranslation("desk.field.call-back-at"));
        moment.setId("desk.moment");
        moment.setItemLabelGenerator(Formats::time);
        mine.setValue(true);
        reason.setLabel(getTranslation("desk.field.reason"));
        reason.setId("desk.reason");
        reason.setEmptySelectionAllowed(true);
        reason.setItems(NonPaymentReason.values());
        reason.setItemLabelGenerator(each -> each == null ? "" : getTranslation("reason." + each));
        note.setId("desk.note");
        note.addClassName("desk-note");
        note.setMaxLength(2000);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setValueChangeTimeout(800);
        List<HasValue<?, ?>> all = List.of(amount, on, way, instalments, moment, mine, reason, note);
        all.forEach(field -> field.addValueChangeListener(event -> changed()));
    }

    private void offerMoments(@Nullable LocalDate day) {
        moment.setItems(day == null ? List.of() : moments.apply(day));
    }

    private void changed() {
        if (!filling) {
            actions.changed();
        }
    }
}
