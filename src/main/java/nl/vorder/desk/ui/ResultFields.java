package nl.vorder.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vorder.agreement.ConcludeArrangement;
import nl.vorder.agreement.EvenPlan;
import nl.vorder.agreement.PaymentWay;
import nl.vorder.call.OutcomeFields;
import nl.vorder.desk.DeskDraft;
import nl.vorder.dossier.InvoiceLine;
import nl.vorder.script.AmountHint;
import nl.vorder.script.FilledOutcome;
import nl.vorder.script.MergeField;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.AmountField;
import nl.vorder.shared.ui.Dates;
import nl.vorder.shared.ui.Formats;
import org.jspecify.annotations.Nullable;

/** The fields of one result: only those its outcome asks for are there. */
class ResultFields extends Div {

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
    private static final Set<Outcome> WITH_REASON = EnumSet.of(Outcome.CANNOT_PAY, Outcome.REFUSES);
    private static final Set<Outcome> ABOUT_NUMBER = EnumSet.of(Outcome.WRONG_NUMBER, Outcome.NUMBER_DEAD);

    private final transient Runnable onChange;
    private final AmountField amount = new AmountField(getTranslation("desk.field.amount"));
    private final DatePicker on = new DatePicker(getTranslation("desk.field.on"));
    private final Select<PaymentWay> way = new Select<>();
    private final IntegerField instalments = new IntegerField(getTranslation("desk.field.instalments"));
    private final Select<Instant> moment = new Select<>();
    private final Checkbox mine = new Checkbox(getTranslation("desk.field.call-back-mine"));
    private final Select<InvoiceLine> invoice = new Select<>();
    private final Select<NonPaymentReason> reason = new Select<>();
    private transient ResultBasis basis = ResultBasis.NONE;
    private @Nullable LocalDate suggested;

    ResultFields(Runnable onChange) {
        this.onChange = onChange;
        addClassName("desk-fields");
        reason.addClassName("wide");
        invoice.addClassName("wide");
        add(amount, instalments, on, moment, way, mine, invoice, reason);
        prepare();
        List<HasValue<?, ?>> all = List.of(amount, on, way, instalments, moment, mine, invoice, reason);
        all.forEach(field -> field.addValueChangeListener(event -> this.onChange.run()));
    }

    /** What the fields of this dossier start from. */
    void start(ResultBasis basis) {
        this.basis = basis;
        invoice.setItems(basis.invoices());
    }

    void restore(DeskDraft.Result result) {
        suggested = null;
        amount.setValue(result.amount());
        on.setValue(result.on());
        way.setValue(result.way().isEmpty() ? PaymentWay.LINK : PaymentWay.valueOf(result.way()));
        instalments.setValue(result.instalments());
        offerMoments(
                result.callBackAt() == null
                        ? null
                        : Zone.local(result.callBackAt()).toLocalDate());
        moment.setValue(result.callBackAt());
        mine.setValue(result.callBackMine());
        invoice.setValue(basis.invoice(result.invoice()).orElse(null));
        reason.setValue(result.reason());
        showFor(result.outcome());
    }

    DeskDraft.Result draft(@Nullable Outcome outcome) {
        return new DeskDraft.Result(
                outcome,
                reason.getValue(),
                amount.getValue(),
                on.getValue(),
                way.getValue() == null ? "" : way.getValue().name(),
                instalments.getValue(),
                moment.getValue(),
                mine.getValue(),
                invoice.getOptionalValue().map(InvoiceLine::id).orElse(null));
    }

    /** Takes over what the answers to the script say; what the agent typed stays. */
    void fill(FilledOutcome filled) {
        filled.outcome().ifPresent(this::showFor);
        filled.reason().ifPresent(reason::setValue);
        if (filled.amount().filter(AmountHint.WHOLE::equals).isPresent() && amount.isEmpty()) {
            amount.show(basis.open());
        }
        if (on.isEmpty() || on.getValue().equals(suggested)) {
            filled.dueInDays().map(basis.today()::plusDays).ifPresent(this::suggest);
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

    Optional<NonPaymentReason> reason() {
        return reason.getOptionalValue();
    }

    /**
     * The fields the chosen outcome needs.
     *
     * @param dialled the number that was called, for outcomes that say something about it
     */
    OutcomeFields fieldsOf(Outcome outcome, Optional<Long> dialled) {
        return new OutcomeFields(
                        WITH_AMOUNT.contains(outcome) ? amount.amount() : Optional.empty(),
                        WITH_DAY.contains(outcome) && outcome != Outcome.CALL_BACK
                                ? on.getOptionalValue()
                                : Optional.empty(),
                        WITH_WAY.contains(outcome) ? way.getOptionalValue() : Optional.empty(),
                        WITH_PLAN.contains(outcome) ? plan() : List.of(),
                        outcome == Outcome.CALL_BACK ? moment.getOptionalValue() : Optional.empty(),
                        mine.getValue(),
                        ABOUT_NUMBER.contains(outcome) ? dialled : Optional.empty())
                .about(outcome == Outcome.DISPUTE ? invoice.getOptionalValue().map(InvoiceLine::id) : Optional.empty());
    }

    /** The result in a few words, for the list of what was put aside. */
    String words(Outcome outcome) {
        String text = getTranslation("outcome." + outcome);
        if (WITH_AMOUNT.contains(outcome)) {
            text += amount.amount().map(money -> " " + Formats.euro(money)).orElse("");
        }
        if (WITH_DAY.contains(outcome)) {
            text += on.getOptionalValue()
                    .map(day -> " · " + Formats.shortDate(day, getLocale()))
                    .orElse("");
        }
        return outcome == Outcome.DISPUTE
                ? text
                        + invoice.getOptionalValue()
                                .map(line -> " · " + line.number())
                                .orElse("")
                : text;
    }

    /** Shows the fields of the outcome, fills in what usually holds and goes to the first one; empty: none has the focus. */
    Optional<Component> begin(Outcome outcome) {
        if (WHOLE_AMOUNT.contains(outcome) && amount.isEmpty()) {
            amount.show(basis.open());
        }
        showFor(outcome);
        if (WITH_AMOUNT.contains(outcome)) {
            return Optional.of(amount);
        }
        if (WITH_PLAN.contains(outcome)) {
            return Optional.of(instalments);
        }
        if (WITH_REASON.contains(outcome)) {
            return Optional.of(reason);
        }
        return outcome == Outcome.CALL_BACK ? Optional.of(on) : Optional.empty();
    }

    private List<ConcludeArrangement.Instalment> plan() {
        Integer count = instalments.getValue();
        if (count == null || count < 1 || on.isEmpty() || !basis.open().isPositive()) {
            return List.of();
        }
        return EvenPlan.of(basis.open(), count, on.getValue());
    }

    private void showFor(@Nullable Outcome outcome) {
        amount.setVisible(outcome != null && WITH_AMOUNT.contains(outcome));
        on.setVisible(outcome != null && WITH_DAY.contains(outcome));
        on.setLabel(getTranslation(label(outcome)));
        way.setVisible(outcome != null && WITH_WAY.contains(outcome));
        instalments.setVisible(outcome != null && WITH_PLAN.contains(outcome));
        moment.setVisible(outcome == Outcome.CALL_BACK);
        mine.setVisible(outcome == Outcome.CALL_BACK);
        invoice.setVisible(outcome == Outcome.DISPUTE && basis.invoices().size() > 1);
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

    private void prepare() {
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
        invoice.setLabel(getTranslation("desk.field.invoice"));
        invoice.setId("desk.invoice");
        invoice.setEmptySelectionAllowed(true);
        invoice.setEmptySelectionCaption(getTranslation("desk.field.invoice.all"));
        invoice.setItemLabelGenerator(line -> line == null
                ? getTranslation("desk.field.invoice.all")
                : line.number() + " · " + Formats.euro(line.open()));
        reason.setLabel(getTranslation("desk.field.reason"));
        reason.setId("desk.reason");
        reason.setEmptySelectionAllowed(true);
        reason.setItems(NonPaymentReason.values());
        reason.setItemLabelGenerator(each -> each == null ? "" : getTranslation("reason." + each));
    }

    private void offerMoments(@Nullable LocalDate day) {
        moment.setItems(day == null ? List.of() : basis.moments().apply(day));
    }
}
