package nl.vorder.reporting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vorder.document.PdfFile;
import nl.vorder.reporting.ClientFirmChoice;
import nl.vorder.reporting.MonthlyReport;
import nl.vorder.reporting.MonthlyReportService;
import nl.vorder.reporting.ReportDoesNotReconcileException;
import nl.vorder.security.Role;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.Translations;

/** Pick a client firm and a month, look at the figures, download the report. The address keeps what was picked. */
@Route("monthly-reports")
@RolesAllowed({Role.TEAM_LEAD_ROLE, Role.ADMINISTRATOR_ROLE})
@Menu(order = 20, title = "reporting.months.title")
class MonthlyReportsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MONTHS = 24;
    private static final String FIRM_PARAMETER = "firm";
    private static final String MONTH_PARAMETER = "month";

    final ComboBox<ClientFirmChoice> firm = new ComboBox<>();
    final Select<YearMonth> month = new Select<>();
    final Select<Locale> language = new Select<>();
    final Anchor download = new Anchor();
    final Div figures = new Div();

    private final MonthlyReportService reports;
    private final LocalDate today;

    MonthlyReportsView(MonthlyReportService reports, Clock clock) {
        this.reports = reports;
        this.today = Zone.today(clock);
        addClassName("vd-page");
        H1 title = new H1(getTranslation("reporting.months.title"));
        title.addClassName("vd-page-title");
        figures.addClassName("reporting-figures");
        figures.getElement().setAttribute("aria-live", "polite");
        add(title, createFilters(), figures);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        asked.getSingleParameter(MONTH_PARAMETER)
                .flatMap(MonthlyReportsView::month)
                .filter(value -> months().contains(value))
                .ifPresent(month::setValue);
        asked.getSingleParameter(FIRM_PARAMETER)
                .ifPresent(id -> firm.getListDataView()
                        .getItems()
                        .filter(choice -> choice.id().toString().equals(id))
                        .findFirst()
                        .ifPresent(firm::setValue));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reporting.months.title");
    }

    private Div createFilters() {
        firm.setLabel(getTranslation("reporting.months.client-firm"));
        firm.setId("reporting.client-firm");
        firm.setItems(reports.clientFirms());
        firm.setItemLabelGenerator(ClientFirmChoice::name);
        firm.addClassName("reporting-firm");
        firm.focus();
        month.setLabel(getTranslation("reporting.months.month"));
        month.setId("reporting.month");
        month.setItems(months());
        month.setItemLabelGenerator(this::name);
        month.setValue(YearMonth.from(today));
        language.setLabel(getTranslation("reporting.months.language"));
        language.setId("reporting.language");
        language.setItems(Translations.DUTCH, Translations.ENGLISH);
        language.setItemLabelGenerator(locale -> getTranslation(
                locale.equals(Translations.DUTCH) ? "reporting.months.dutch" : "reporting.months.english"));
        language.setValue(Translations.DUTCH);
        download.setId("reporting.download");
        download.setText(getTranslation("reporting.months.download"));
        download.addClassNames("vd-button", "primary", "big");
        download.setVisible(false);
        firm.addValueChangeListener(event -> pick());
        month.addValueChangeListener(event -> pick());
        language.addValueChangeListener(event -> show());
        Div filters = new Div(firm, month, language, download);
        filters.addClassName("vd-filters");
        return filters;
    }

    private void pick() {
        show();
        if (firm.getValue() != null && month.getValue() != null) {
            QueryParameters picked = QueryParameters.simple(Map.of(
                    FIRM_PARAMETER,
                    firm.getValue().id().toString(),
                    MONTH_PARAMETER,
                    month.getValue().toString()));
            getUI().ifPresent(ui ->
                    ui.getPage().getHistory().replaceState(null, "monthly-reports?" + picked.getQueryString()));
        }
    }

    private void show() {
        figures.removeAll();
        download.setVisible(false);
        ClientFirmChoice chosenFirm = firm.getValue();
        YearMonth chosenMonth = month.getValue();
        if (chosenFirm == null || chosenMonth == null) {
            boolean none = firm.getListDataView().getItemCount() == 0;
            figures.add(hint(getTranslation(none ? "reporting.months.empty" : "reporting.months.choose")));
            return;
        }
        try {
            MonthlyReport report = reports.figures(chosenFirm.id(), chosenMonth);
            figures.add(new MonthPanel(report));
            download.setHref(file(chosenFirm, chosenMonth, language.getValue()));
            download.setVisible(true);
        } catch (ReportDoesNotReconcileException e) {
            figures.add(
                    hint(getTranslation("reporting.months.not-reconciled") + " " + String.join("; ", e.differences())));
        }
    }

    private DownloadHandler file(ClientFirmChoice chosenFirm, YearMonth chosenMonth, Locale chosenLanguage) {
        return DownloadHandler.fromInputStream(event -> {
            PdfFile file = reports.pdf(chosenFirm.id(), chosenMonth, chosenLanguage);
            byte[] content = file.content();
            return new DownloadResponse(
                    new ByteArrayInputStream(content), file.name(), "application/pdf", content.length);
        });
    }

    private List<YearMonth> months() {
        return Stream.iterate(YearMonth.from(today), one -> one.minusMonths(1))
                .limit(MONTHS)
                .toList();
    }

    private String name(YearMonth value) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", getLocale()).format(value);
    }

    private static Paragraph hint(String text) {
        Paragraph hint = new Paragraph(text);
        hint.addClassName("vd-empty");
        return hint;
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException e) {
            // A mistyped address is no error: the view opens on the current month.
            return Optional.empty();
        }
    }
}
