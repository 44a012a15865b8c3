package nl.vorder.queue.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.queue.ServedFirm;
import nl.vorder.queue.StaffedAgent;
import nl.vorder.queue.rules.AgentSkills.Debtors;
import nl.vorder.shared.ui.Translations;
import nl.vorder.team.Team;
import nl.vorder.team.TeamService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@ViewPackages(classes = TeamsView.class)
class TeamsViewTest extends SpringBrowserlessTest {

    private static final long LEAD = 985_000;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Autowired
    TeamService teams;

    @BeforeEach
    void an_agent() {
        clock.reset();
        clean();
        database.sql("""
                INSERT INTO security_user (id, username, password_hash, display_name, role, created_at)
                VALUES (985001, 'teams-tess', 'x', 'Tess Teams', 'AGENT', '2026-11-01')
                """).update();
        TestUsers.logIn(TestUsers.teamLead(LEAD));
        UI.getCurrent().setLocale(Translations.DUTCH);
    }

    @AfterEach
    void clean() {
        database.sql("DELETE FROM queue_entry").update();
        database.sql("DELETE FROM queue_agent WHERE user_id = 985001").update();
        database.sql("DELETE FROM queue_firm_procedure").update();
        database.sql("DELETE FROM queue_team_firm").update();
        database.sql("DELETE FROM team_member WHERE user_id = 985001").update();
        database.sql("DELETE FROM team_team WHERE name LIKE 'Scherm%'").update();
        database.sql("DELETE FROM security_user WHERE id = 985001").update();
        TestUsers.logOut();
    }

    @Test
    void a_team_lead_makes_a_team_and_puts_an_agent_and_a_client_firm_in_it() {
        Opened dossier = DossierFixture.aDossier(database).open();
        TeamsView view = navigate(TeamsView.class);
        view.list.name.setValue("Scherm");
        click(view, "queue.teams.add");
        assertThat(words(view.status)).isEqualTo("Team Scherm is toegevoegd.");
        Team made = team(view);

        view.agents.grid.select(tess(view));
        view.agents.team.setValue(made);
        view.agents.languages.setValue(Set.of("en"));
        view.agents.debtors.setValue(Debtors.BUSINESS);
        click(view, "queue.teams.save-agent");
        assertThat(words(view.status)).startsWith("Opgeslagen voor Tess Teams.");

        view.firms.grid.select(firm(view, dossier));
        view.firms.team.setValue(made);
        view.firms.priority.setValue(101);
        click(view, "queue.teams.save-firm");
        assertThat(words(view.firms.refused)).contains("voorrang van 0 tot 100");
        view.firms.priority.setValue(80);
        view.firms.courtesy.setValue(false);
        click(view, "queue.teams.save-firm");

        assertThat(words(view.status)).contains("1 dossier is opnieuw gewogen.");
        assertThat(firm(view, dossier).procedure().priority()).isEqualTo(80);
        assertThat(words(view.list)).contains("Scherm", "1 medewerker, 1 opdrachtgever");
        assertThat(database.sql("SELECT CONCAT(languages, ' ', debtors) FROM queue_agent WHERE user_id = 985001")
                        .query(String.class)
                        .single())
                .isEqualTo("en BUSINESS");
    }

    @Test
    void a_team_is_renamed_in_its_row_and_a_refused_name_stays_typed() {
        Team sharp = teams.create("Scherm").orElseThrow();
        TeamsView view = navigate(TeamsView.class);
        click(view, "queue.teams.rename." + sharp.id());
        TextField name =
                find(TextField.class, view).withId("queue.teams.rename").single();
        assertThat(name.getValue()).isEqualTo("Scherm");

        name.setValue(general(view).name());
        click(view, "queue.teams.rename-save");
        assertThat(name.getErrorMessage()).isEqualTo("Een ander team heet al zo.");
        teams.rename(sharp, "Scherm noord");
        name.setValue("Scherm zuid");
        click(view, "queue.teams.rename-save");
        assertThat(name.getErrorMessage()).startsWith("Een collega noemde dit team net Scherm noord.");
        assertThat(name.getValue()).isEqualTo("Scherm zuid");
        view.agents.grid.select(tess(view));
        click(view, "queue.teams.save-agent");
        assertThat(find(TextField.class, view)
                        .withId("queue.teams.rename")
                        .single()
                        .getValue())
                .isEqualTo("Scherm zuid");

        click(view, "queue.teams.rename-save");
        assertThat(words(view.status)).isEqualTo("Team Scherm noord heet nu Scherm zuid.");
        assertThat(words(view.list)).contains("Scherm zuid");
        click(view, "queue.teams.remove." + sharp.id());
        assertThat(words(view.status)).isEqualTo("Team Scherm zuid is verwijderd.");
    }

    @Test
    void an_agent_does_not_get_in() {
        TestUsers.logIn(TestUsers.agent(LEAD + 2));
        assertThatThrownBy(() -> navigate(TeamsView.class)).hasMessageContaining("RouteNotFound");
        assertThat(getCurrentView()).isNotInstanceOf(TeamsView.class);
    }

    private static Team team(TeamsView view) {
        return view.agents
                .team
                .getListDataView()
                .getItems()
                .filter(team -> team.name().equals("Scherm"))
                .findFirst()
                .orElseThrow();
    }

    private static Team general(TeamsView view) {
        return view.agents
                .team
                .getListDataView()
                .getItems()
                .filter(team -> team.id() == Team.GENERAL)
                .findFirst()
                .orElseThrow();
    }

    private static StaffedAgent tess(TeamsView view) {
        return view.agents
                .grid
                .getListDataView()
                .getItems()
                .filter(agent -> agent.name().equals("Tess Teams"))
                .findFirst()
                .orElseThrow();
    }

    private static ServedFirm firm(TeamsView view, Opened dossier) {
        return view.firms
                .grid
                .getListDataView()
                .getItems()
                .filter(firm -> firm.id().equals(dossier.firmId()))
                .findFirst()
                .orElseThrow();
    }

    private void click(Component within, String id) {
        test(find(NativeButton.class, within).withId(id).single()).click();
        roundTrip();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
