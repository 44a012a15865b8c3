package nl.vorder.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
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
import nl.vorder.shared.Money;
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
    private static final String PAID_ON = "desk.field.paid-on";
    private static final String CALL_BACK_ON = "desk.field.call-back-on";
    private static final String TO_PAY_ON = "desk.field.on";
    /** Longer than any client firm allows, and than anybody wants to wait. */
    private static final int MOST_INSTALMENTS = 60;

    private static final Set<Outcome> ABOUT_NUMBER = EnumSet.of(Outcome.WRONG_NUMBER, Outcome.NUMBER_DEAD);

    private final transient Runnable onChange;
    private final transient LazyField<AmountField, String> amount = new LazyField<>(this::makeAmount, "");
    private final transient LazyField<IntegerField, @Nullable Integer> instalments =
            new LazyField<>(this::makeInstalments, null);
    private final transient LazyField<DatePicker, @Nullable LocalDate> on = new LazyField<>(this::makeOn, null);
    private final transient LazyField<Select<Instant>, @Nullable Instant> moment =
            new LazyField<>(this::makeMoment, null);
    private final transient LazyField<Select<PaymentWay>, PaymentWay> way =
            new LazyField<>(this::makeWay, PaymentWay.LINK);
    private final transient LazyField<Checkbox, Boolean> mine = new LazyField<>(this::makeMine, true);
    private final transient LazyField<Select<InvoiceLine>, @Nullable InvoiceLine> invoice =
            new LazyField<>(this::makeInvoice, null);
    /** As they stand on the screen, before the reason. */
    private final transient List<LazyField<?, ?>> lazy = List.of(amount, instalments, on, moment, way, mine, invoice);

    private final Select<NonPaymentReason> reason = new Select<>();
    private transient ResultBasis basis = ResultBasis.NONE;
    private @Nullable LocalDate suggested;
    private @Nullable PlannedInstalments planned;
    /** What the day in the field means: to pay, paid, or to call back. */
    private String dayKind = TO_PAY_ON;

    ResultFields(Runnable onChange) {
        this.onChange = onChange;
        addClassName("desk-fields");
        reason.addClassName("wide");
        reason.setLabel(getTranslation("desk.field.reason"));
        reason.setId("desk.reason");
        reason.setEmptySelectionAllowed(true);
        reason.setItems(NonPaymentReason.values());
        reason.setItemLabelGenerator(each -> each == null ? "" : getTranslation("reason." + each));
        reason.addValueChangeListener(event -> onChange.run());
        add(reason);
    }

    /** What the fields of this dossier start from; those of the last one are gone. */
    void start(ResultBasis basis) {
        this.basis = basis;
        lazy.forEach(LazyField::drop);
        if (planned != null) {
            remove(planned);
            planned = null;
        }
    }

    void restore(DeskDraft.Result result) {
        suggested = null;
        dayKind = dayKind(result.outcome()).orElse(TO_PAY_ON);
        amount.fill(result.amount());
        on.fill(result.on());
        way.fill(result.way().isEmpty() ? PaymentWay.LINK : PaymentWay.valueOf(result.way()));
        instalments.fill(result.instalments());
        Instant callBackAt = result.callBackAt();
        offerMoments(callBackAt == null ? result.on() : Zone.local(callBackAt).toLocalDate());
        moment.fill(callBackAt);
        mine.fill(result.callBackMine());
        invoice.fill(basis.invoice(result.invoice()).orElse(null));
        reason.setValue(result.reason());
        showFor(result.outcome());
    }

    DeskDraft.Result draft(@Nullable Outcome outcome) {
        return new DeskDraft.Result(
                outcome,
                reason.getValue(),
                amount.value(),
                on.value(),
                way.value() == null ? "" : way.value().name(),
                instalments.value(),
                moment.value(),
                mine.value(),
                chosenInvoice().map(InvoiceLine::id).orElse(null));
    }

    /** Takes over what the answers to the script say; what the agent typed stays. */
    void fill(FilledOutcome filled) {
        filled.outcome().ifPresent(this::showFor);
        filled.reason().ifPresent(reason::setValue);
        if (filled.amount().filter(AmountHint.WHOLE::equals).isPresent()) {
            offerWhole();
        }
        if (day().isEmpty() || day().get().equals(suggested)) {
            filled.dueInDays().map(basis.today()::plusDays).ifPresent(this::suggest);
        }
    }

    /** A later answer may change a day that an answer gave; a day that was typed stays. */
    private void suggest(LocalDate day) {
        suggested = day;
        on.fill(day);
    }

    private void offerWhole() {
        if (amount.value().isEmpty()) {
            amount.field().show(basis.open());
        }
    }

    private Optional<Money> money() {
        return amount.made().flatMap(AmountField::amount);
    }

    private Optional<LocalDate> day() {
        return Optional.ofNullable(on.value());
    }

    private Optional<InvoiceLine> chosenInvoice() {
        return Optional.ofNullable(invoice.value());
    }

    /** The agreed amount and day as the script repeats them; what is not filled in yet is left out. */
    Map<MergeField, String> agreed() {
        Map<MergeField, String> agreed = new EnumMap<>(MergeField.class);
        money().ifPresent(money -> agreed.put(MergeField.AGREED_AMOUNT, Formats.euro(money)));
        day().ifPresent(day -> agreed.put(MergeField.AGREED_DATE, Formats.spokenDate(day, getLocale())));
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
                        WITH_AMOUNT.contains(outcome) ? money() : Optional.empty(),
                        WITH_DAY.contains(outcome) && outcome != Outcome.CALL_BACK ? day() : Optional.empty(),
                        WITH_WAY.contains(outcome) ? Optional.ofNullable(way.value()) : Optional.empty(),
                        WITH_PLAN.contains(outcome) ? plan() : List.of(),
                        outcome == Outcome.CALL_BACK ? Optional.ofNullable(moment.value()) : Optional.empty(),
                        mine.value(),
                        ABOUT_NUMBER.contains(outcome) ? dialled : Optional.empty())
                .about(outcome == Outcome.DISPUTE ? chosenInvoice().map(InvoiceLine::id) : Optional.empty());
    }

    /** The result in a few words, for the list of what was put aside. */
    String words(Outcome outcome) {
        String text = getTranslation("outcome." + outcome);
        if (WITH_AMOUNT.contains(outcome)) {
            text += money().map(money -> " " + Formats.euro(money)).orElse("");
        }
        if (WITH_DAY.contains(outcome)) {
            text += day().map(day -> " · " + Formats.shortDate(day, getLocale()))
                    .orElse("");
        }
        return outcome == Outcome.DISPUTE
                ? text + chosenInvoice().map(line -> " · " + line.number()).orElse("")
                : text;
    }

    /** Shows the fields of the outcome, fills in what usually holds and goes to the first one; empty: none has the focus. */
    Optional<Focusable<?>> begin(Outcome outcome) {
        if (WHOLE_AMOUNT.contains(outcome)) {
            offerWhole();
        }
        showFor(outcome);
        if (WITH_AMOUNT.contains(outcome)) {
            return Optional.of(amount.field());
        }
        if (WITH_PLAN.contains(outcome)) {
            return Optional.of(instalments.field());
        }
        if (WITH_REASON.contains(outcome)) {
            return Optional.of(reason);
        }
        return outcome == Outcome.CALL_BACK ? Optional.of(on.field()) : Optional.empty();
    }

    private List<ConcludeArrangement.Instalment> plan() {
        Integer count = instalments.value();
        LocalDate day = on.value();
        if (count == null
                || count < 1
                || count > MOST_INSTALMENTS
                || day == null
                || !basis.open().isPositive()) {
            return List.of();
        }
        return EvenPlan.of(basis.open(), count, day);
    }

    private void showPlan(boolean visible) {
        if (planned == null && visible) {
            planned = new PlannedInstalments();
            addComponentAtIndex(getComponentCount() - 1, planned);
        }
        if (planned != null) {
            planned.setVisible(visible);
            planned.show(plan());
        }
    }

    /** A day to pay, a day of payment and a day to call back are different things: none stands in for another. */
    private void showDay(@Nullable Outcome outcome) {
        dayKind(outcome).filter(kind -> !kind.equals(dayKind)).ifPresent(kind -> {
            dayKind = kind;
            on.fill(null);
        });
        on.show(outcome != null && WITH_DAY.contains(outcome));
        on.made().ifPresent(field -> {
            field.setLabel(getTranslation(label(outcome)));
            field.setHelperText("");
        });
    }

    private static Optional<String> dayKind(@Nullable Outcome outcome) {
        return Optional.ofNullable(outcome)
                .filter(WITH_DAY::contains)
                .map(ResultFields::label)
                .map(label -> label.equals(PAID_ON) || label.equals(CALL_BACK_ON) ? label : TO_PAY_ON);
    }

    private void showFor(@Nullable Outcome outcome) {
        amount.show(outcome != null && WITH_AMOUNT.contains(outcome));
        showDay(outcome);
        way.show(outcome != null && WITH_WAY.contains(outcome));
        instalments.show(outcome != null && WITH_PLAN.contains(outcome));
        showPlan(outcome != null && WITH_PLAN.contains(outcome));
        moment.show(outcome == Outcome.CALL_BACK);
        mine.show(outcome == Outcome.CALL_BACK);
        invoice.show(outcome == Outcome.DISPUTE && basis.invoices().size() > 1);
        reason.setVisible(outcome == null || outcome.isConversation());
    }

    private static String label(@Nullable Outcome outcome) {
        if (outcome == Outcome.SAYS_PAID) {
            return PAID_ON;
        }
        if (outcome != null && WITH_PLAN.contains(outcome)) {
            return "desk.field.first-on";
        }
        return outcome == Outcome.CALL_BACK ? CALL_BACK_ON : TO_PAY_ON;
    }

    private AmountField makeAmount() {
        AmountField field = new AmountField(getTranslation("desk.field.amount"));
        field.setId("desk.amount-field");
        return placed(field, amount);
    }

    private IntegerField makeInstalments() {
        IntegerField field = new IntegerField(getTranslation("desk.field.instalments"));
        field.setMin(2);
        field.setMax(MOST_INSTALMENTS);
        field.setAutoselect(true);
        field.addValueChangeListener(event -> showPlan(true));
        field.setStepButtonsVisible(true);
        field.setId("desk.instalments");
        return placed(field, instalments);
    }

    private DatePicker makeOn() {
        DatePicker field = new DatePicker(getTranslation("desk.field.on"));
        field.setId("desk.on");
        Dates.typed(field, this, () -> basis.today(), () -> dayKind.equals(PAID_ON));
        field.addValueChangeListener(event -> {
            offerMoments(event.getValue());
            showPlan(planned != null && planned.isVisible());
        });
        return placed(field, on);
    }

    private Select<Instant> makeMoment() {
        Select<Instant> field = new Select<>();
        field.setLabel(getTranslation("desk.field.call-back-at"));
        field.setId("desk.moment");
        field.setItemLabelGenerator(Formats::time);
        field.setItems(moments(on.value()));
        return placed(field, moment);
    }

    private Select<PaymentWay> makeWay() {
        Select<PaymentWay> field = new Select<>();
        field.setLabel(getTranslation("desk.field.way"));
        field.setItems(PaymentWay.values());
        field.setItemLabelGenerator(each -> getTranslation("desk.way." + each));
        field.setValue(PaymentWay.LINK);
        return placed(field, way);
    }

    private Checkbox makeMine() {
        return placed(new Checkbox(getTranslation("desk.field.call-back-mine"), true), mine);
    }

    private Select<InvoiceLine> makeInvoice() {
        Select<InvoiceLine> field = new Select<>();
        field.addClassName("wide");
        field.setLabel(getTranslation("desk.field.invoice"));
        field.setId("desk.invoice");
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("desk.field.invoice.all"));
        field.setItemLabelGenerator(line -> line == null
                ? getTranslation("desk.field.invoice.all")
                : line.number() + " · " + Formats.euro(line.open()));
        field.setItems(basis.invoices());
        return placed(field, invoice);
    }

    /** Every field has its place, whichever was made first. */
    private <F extends Component & HasValue<?, ?>> F placed(F field, LazyField<?, ?> self) {
        long before = lazy.stream()
                .takeWhile(each -> each != self)
                .filter(each -> each.made().isPresent())
                .count();
        addComponentAtIndex((int) before, field);
        field.addValueChangeListener(event -> onChange.run());
        return field;
    }

    private void offerMoments(@Nullable LocalDate day) {
        moment.made().ifPresent(field -> {
            List<Instant> allowed = moments(day);
            field.setItems(allowed);
            boolean none = day != null && allowed.isEmpty() && dayKind.equals(CALL_BACK_ON);
            on.made().ifPresent(one -> one.setHelperText(none ? getTranslation("desk.field.not-that-day") : ""));
        });
    }

    private List<Instant> moments(@Nullable LocalDate day) {
        return day == null ? List.of() : basis.moments().apply(day);
    }
}
