package nl.vorder.costs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.costs.InterestRate;
import nl.vorder.costs.InterestRateService;
import nl.vorder.costs.RateAdded;
import nl.vorder.costs.RateAlarm;
import nl.vorder.costs.rules.InterestKind;
import nl.vorder.security.Role;
import nl.vorder.shared.ui.Formats;

/** The rates of statutory interest: what stands, what must be verified, and a new one. */
@Route("interest-rates")
@RolesAllowed(Role.ADMINISTRATOR_ROLE)
@Menu(order = 60, title = "costs.rates.title")
class InterestRatesView extends Div implements HasDynamicTitle {

    final Grid<InterestRate> grid = new Grid<>();
    final Div alarms = new Div();
    final Div message = new Div();
    final ComboBox<InterestKind> kind = new ComboBox<>();
    final DatePicker validFrom = new DatePicker();
    final BigDecimalField rate = new BigDecimalField();
    final TextField source = new TextField();
    final NativeButton add = new NativeButton();
    private final transient InterestRateService rates;

    InterestRatesView(InterestRateService rates) {
        this.rates = rates;
        addClassName("vd-page");
        H1 title = new H1(getTranslation("costs.rates.title"));
        title.addClassName("vd-page-title");
        alarms.getElement().setAttribute("role", "status");
        message.getElement().setAttribute("role", "alert");
        add(title, alarms, createForm(), message, createGrid());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("costs.rates.title") + " · Vorder";
    }

    private Component createForm() {
        kind.setLabel(getTranslation("costs.rates.kind"));
        kind.setItems(InterestKind.values());
        kind.setItemLabelGenerator(this::name);
        validFrom.setLabel(getTranslation("costs.rates.valid-from"));
        rate.setLabel(getTranslation("costs.rates.rate"));
        source.setLabel(getTranslation("costs.rates.source"));
        source.setMaxLength(200);
        add.setText(getTranslation("costs.rates.add"));
        add.addClassNames("vd-button", "primary");
        add.setId("costs.rates.add");
        add.addClickListener(event -> store());
        Div form = new Div(kind, validFrom, rate, source, add);
        form.addClassName("vd-filters");
        return form;
    }

    private Component createGrid() {
        grid.addColumn(row -> name(row.kind())).setHeader(getTranslation("costs.rates.kind"));
        grid.addColumn(row -> Formats.date(row.validFrom())).setHeader(getTranslation("costs.rates.valid-from"));
        grid.addColumn(row -> row.rate().toPlainString().replace('.', ',') + "%")
                .setHeader(getTranslation("costs.rates.rate"));
        grid.addColumn(InterestRate::source).setHeader(getTranslation("costs.rates.source"));
        grid.addColumn(row -> Formats.date(row.lastVerified())).setHeader(getTranslation("costs.rates.last-verified"));
        grid.addComponentColumn(this::verifyButton);
        grid.getElement().setAttribute("aria-label", getTranslation("costs.rates.title"));
        return grid;
    }

    private Component verifyButton(InterestRate row) {
        NativeButton verify = new NativeButton(getTranslation("costs.rates.verify"));
        verify.addClassName("vd-button");
        verify.addClickListener(event -> {
            rates.verify(row.id());
            refresh();
        });
        return verify;
    }

    private void store() {
        InterestKind chosen = kind.getValue();
        LocalDate from = validFrom.getValue();
        BigDecimal percentage = rate.getValue();
        if (chosen == null || from == null || percentage == null) {
            message.setText(getTranslation("costs.rates.incomplete"));
            return;
        }
        RateAdded result = rates.add(
                chosen, from, percentage, Optional.ofNullable(source.getValue()).orElse(""));
        message.setText(getTranslation("costs.rates.result." + result.name()));
        refresh();
    }

    private void refresh() {
        grid.setItems(rates.all());
        alarms.removeAll();
        rates.alarms().forEach(alarm -> alarms.add(sentence(alarm)));
    }

    private Component sentence(RateAlarm alarm) {
        Paragraph sentence = new Paragraph(alarm.lastVerified()
                .map(day -> getTranslation("costs.rates.stale", name(alarm.kind()), Formats.date(day)))
                .orElseGet(() -> getTranslation("costs.rates.missing", name(alarm.kind()))));
        sentence.addClassName("vd-strong");
        return sentence;
    }

    private String name(InterestKind interestKind) {
        return getTranslation("costs.rates.kind." + interestKind.name());
    }
}
