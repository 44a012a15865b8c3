package nl.vorder.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.vorder.IntegrationTest;
import nl.vorder.TestUsers;
import nl.vorder.reporting.ReportFixture;
import nl.vorder.shared.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@ViewPackages(classes = MonthlyReportsView.class)
class MonthlyReportsViewTest extends SpringBrowserlessTest {

    @Autowired
    JdbcClient database;

    @BeforeEach
    void logIn() {
        TestUsers.logIn(TestUsers.teamLead(930));
        UI.getCurrent().setLocale(Translations.DUTCH);
    }

    @AfterEach
    void logOut() {
        TestUsers.logOut();
    }

    @Test
    void team_lead_sees_the_figures_before_the_download_is_offered() {
        ReportFixture fixture = new ReportFixture(database, "Scherm");
        fixture.dossier("Kapper", "1234.50", LocalDate.of(2026, 9, 2), LocalDate.of(2026, 9, 1));
        MonthlyReportsView view = navigate(MonthlyReportsView.class);
        assertThat(view.download.isVisible()).isFalse();
        view.month.setValue(YearMonth.of(2026, 10));
        choose(view, fixture);
        assertThat(view.figures.getElement().getTextRecursively())
                .contains("Openstaand eind", "€ 1.234,50", "Eind oktober");
        assertThat(view.download.isVisible()).isTrue();
    }

    @Test
    void month_that_does_not_reconcile_is_explained_and_cannot_be_downloaded() {
        ReportFixture fixture = new ReportFixture(database, "Scherm");
        fixture.book(
                fixture.dossier("Kapper", "100.00", LocalDate.of(2026, 9, 2), LocalDate.of(2026, 9, 1)),
                "PRINCIPAL",
                "PRINCIPAL",
                "0.01",
                LocalDate.of(2026, 9, 3),
                "");
        MonthlyReportsView view = navigate(MonthlyReportsView.class);
        choose(view, fixture);
        assertThat(view.download.isVisible()).isFalse();
        assertThat(view.figures.getElement().getTextRecursively()).contains("sluiten niet op elkaar aan");
    }

    private static void choose(MonthlyReportsView view, ReportFixture fixture) {
        view.firm.setValue(view.firm
                .getListDataView()
                .getItems()
                .filter(firm -> firm.id().equals(fixture.firm()))
                .findFirst()
                .orElseThrow());
    }
}
