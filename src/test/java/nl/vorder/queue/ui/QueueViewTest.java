package nl.vorder.queue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.util.List;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.queue.QueueRefresh;
import nl.vorder.queue.QueueService;
import nl.vorder.queue.RankedRow;
import nl.vorder.queue.StuckLease;
import nl.vorder.shared.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@ViewPackages(classes = QueueView.class)
class QueueViewTest extends SpringBrowserlessTest {

    private static final long LEAD = 981_000;

    @Autowired
    QueueRefresh refresh;

    @Autowired
    QueueService queue;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private Opened dossier;

    @BeforeEach
    void one_dossier_waits() {
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
        dossier = DossierFixture.aDossier(database).about("1024.00").open();
        refresh.of(List.of(dossier.id()));
        TestUsers.logIn(TestUsers.teamLead(LEAD));
        UI.getCurrent().setLocale(Translations.DUTCH);
    }

    @AfterEach
    void logOut() {
        TestUsers.logOut();
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_team_lead_sees_every_part_of_a_place_and_tries_other_weights() {
        QueueView view = navigate(QueueView.class);
        Grid<RankedRow> grid = (Grid<RankedRow>) find(Grid.class, view).single();
        List<RankedRow> rows = grid.getListDataView().getItems().toList();
        assertThat(rows).extracting(row -> row.row().dossierId()).containsExactly(dossier.id());
        grid.select(rows.getFirst());
        assertThat(find(PartsCard.class, view).single().getElement().getTextRecursively())
                .contains("te laat", "bedrag", "50% van 30", "eerlijk verdeeld over opdrachtgevers", "Samen");
        test(find(NativeButton.class, view).withId("queue.weights.preview").single())
                .click();
        assertThat(view.getElement().getTextRecursively()).contains("Dit is een voorbeeld.");
        assertThat(grid.getColumnByKey("before").isVisible()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_team_lead_frees_a_stuck_dossier() {
        TestUsers.logIn(TestUsers.agent(LEAD + 1));
        queue.next();
        clock.tick(Duration.ofMinutes(7));
        TestUsers.logIn(TestUsers.teamLead(LEAD));
        StuckLeasesView view = navigate(StuckLeasesView.class);
        Grid<StuckLease> grid = (Grid<StuckLease>) find(Grid.class, view).single();
        grid.select(grid.getListDataView().getItems().findFirst().orElseThrow());
        test(find(NativeButton.class, view).withId("queue.stuck.free").single()).click();
        assertThat(view.getElement().getTextRecursively()).contains("is vrij");
        assertThat(queue.stuck()).isEmpty();
        assertThat(queue.ready()).isEqualTo(1);
    }
}
