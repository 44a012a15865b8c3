package nl.vorder.call.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.vorder.call.AgentReference;
import nl.vorder.call.CallFilter;
import nl.vorder.client.ClientFirmReference;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.ui.Dates;

/** Agent, client firm, outcome, reason, period and skipped identification; what is chosen stands in the address of the page. */
class CallFilterBar extends Div {

    private final ComboBox<AgentReference> agent = new ComboBox<>();
    private final ComboBox<ClientFirmReference> clientFirm = new ComboBox<>();
    private final ComboBox<Outcome> outcome = new ComboBox<>();
    private final ComboBox<NonPaymentReason> reason = new ComboBox<>();
    private final Checkbox unidentified = new Checkbox();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private boolean reading;

    CallFilterBar(List<AgentReference> agents, List<ClientFirmReference> clientFirms, Consumer<CallFilter> onChange) {
        addClassName("vd-filters");
        prepare(agent, "call.column.agent", agents);
        agent.setItemLabelGenerator(AgentReference::name);
        prepare(clientFirm, "call.column.client-firm", clientFirms);
        clientFirm.setItemLabelGenerator(ClientFirmReference::name);
        prepare(outcome, "call.column.outcome", Arrays.asList(Outcome.values()));
        outcome.setItemLabelGenerator(each -> getTranslation("outcome." + each));
        prepare(reason, "call.column.reason", Arrays.asList(NonPaymentReason.values()));
        reason.setItemLabelGenerator(each -> getTranslation("reason." + each));
        from.setLabel(getTranslation("call.filter.from"));
        from.setI18n(Dates.pickerTexts(this));
        to.setLabel(getTranslation("call.filter.to"));
        to.setI18n(Dates.pickerTexts(this));
        unidentified.setLabel(getTranslation("call.filter.unidentified"));
        unidentified.setId("call.filter.unidentified");
        add(agent, clientFirm, outcome, reason, from, to, unidentified);
        unidentified.addValueChangeListener(event -> changed(onChange));
        agent.addValueChangeListener(event -> changed(onChange));
        clientFirm.addValueChangeListener(event -> changed(onChange));
        outcome.addValueChangeListener(event -> changed(onChange));
        reason.addValueChangeListener(event -> changed(onChange));
        from.addValueChangeListener(event -> changed(onChange));
        to.addValueChangeListener(event -> changed(onChange));
    }

    CallFilter filter() {
        return new CallFilter(
                agent.getOptionalValue().map(AgentReference::id),
                clientFirm.getOptionalValue().map(ClientFirmReference::id),
                outcome.getOptionalValue(),
                reason.getOptionalValue(),
                unidentified.getValue(),
                from.getOptionalValue(),
                to.getOptionalValue());
    }

    /** Takes the period from the address of the page; what cannot be read is left out. */
    void read(QueryParameters parameters) {
        reading = true;
        parameters.getSingleParameter("from").flatMap(CallFilterBar::day).ifPresent(from::setValue);
        parameters.getSingleParameter("to").flatMap(CallFilterBar::day).ifPresent(to::setValue);
        reading = false;
    }

    private <T> void prepare(ComboBox<T> box, String key, List<T> items) {
        box.setLabel(getTranslation(key));
        box.setItems(items);
        box.setClearButtonVisible(true);
        box.setPlaceholder(getTranslation("call.filter.all"));
        box.setId(key);
    }

    private void changed(Consumer<CallFilter> onChange) {
        if (!reading) {
            onChange.accept(filter());
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
