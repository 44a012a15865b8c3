package nl.vorder.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.queue.rules.AgentSkills.Debtors;
import nl.vorder.queue.rules.FirmProcedure;
import nl.vorder.security.UserId;
import nl.vorder.team.Team;
import nl.vorder.team.TeamRemoval;
import nl.vorder.team.TeamService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a team lead says about agents and client firms is what agents are offered. */
@IntegrationTest
class QueueStaffingTest {

    private static final long LEAD = 984_000;
    private static final UserId AGENT = new UserId(LEAD + 1);

    @Autowired
    QueueStaffing staffing;

    @Autowired
    TeamService teams;

    @Autowired
    QueueService queue;

    @Autowired
    QueueRefresh refresh;

    @Autowired
    QueueSetup setup;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private Opened first;
    private Opened second;

    @BeforeEach
    void two_client_firms() {
        clock.reset();
        clean();
        first = DossierFixture.aDossier(database).open();
        second = DossierFixture.aDossier(database).open();
        refresh.of(List.of(first.id(), second.id()));
        TestUsers.logIn(TestUsers.teamLead(LEAD));
    }

    @AfterEach
    void clean() {
        database.sql("DELETE FROM queue_entry").update();
        database.sql("DELETE FROM queue_agent").update();
        database.sql("DELETE FROM queue_team_firm").update();
        database.sql("DELETE FROM queue_firm_procedure").update();
        database.sql("DELETE FROM team_member WHERE user_id >= 984000 AND user_id < 985000")
                .update();
        database.sql("DELETE FROM team_team WHERE name LIKE 'Staffing%'").update();
        setup.stale();
        clock.reset();
        TestUsers.logOut();
    }

    @Test
    void a_team_calls_for_its_own_client_firms_and_the_others_for_theirs() {
        Team own = teams.create("Staffing noord").orElseThrow();
        assertThat(staffing.save(new ServedFirm(first.firmId(), "", own.id(), FirmProcedure.USUAL)))
                .contains(1);
        teams.assign(AGENT, Optional.of(own));
        teams.assign(
                new UserId(LEAD + 2),
                teams.all().stream().filter(this::isGeneral).findFirst());
        setup.stale();

        assertThat(offered(LEAD + 1)).containsExactly(first);
        assertThat(offered(LEAD + 2)).containsExactly(second);
        assertThat(offered(LEAD + 3)).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void a_team_without_client_firms_of_its_own_calls_for_everybody() {
        teams.assign(AGENT, teams.create("Staffing proef"));
        setup.stale();

        assertThat(offered(LEAD + 1)).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void languages_and_debtors_of_an_agent_narrow_what_is_offered() {
        staffing.save(AGENT, Set.of("fr"), Debtors.ALL);
        assertThat(offered(LEAD + 1)).isEmpty();

        TestUsers.logIn(TestUsers.teamLead(LEAD));
        staffing.save(AGENT, Set.of("nl", "fr"), Debtors.CONSUMER);
        assertThat(offered(LEAD + 1)).hasSize(2);

        TestUsers.logIn(TestUsers.teamLead(LEAD));
        staffing.save(AGENT, Set.of(), Debtors.BUSINESS);
        assertThat(offered(LEAD + 1)).isEmpty();
        assertThat(journal("queue.skills-changed")).contains("fr ALL", "fr,nl CONSUMER", " BUSINESS");
    }

    @Test
    void a_client_firms_procedure_moves_its_dossiers_at_once() {
        TestUsers.logIn(TestUsers.teamLead(LEAD));
        FirmProcedure urgent = new FirmProcedure(false, 0, 5, 100);
        FirmProcedure calm = new FirmProcedure(true, 0, 3, 0);
        assertThat(staffing.save(new ServedFirm(first.firmId(), "", Team.GENERAL, calm)))
                .contains(1);
        assertThat(staffing.save(new ServedFirm(second.firmId(), "", Team.GENERAL, urgent)))
                .contains(1);

        assertThat(queue.upcoming(2)).extracting(QueueRow::dossierId).containsExactly(second.id(), first.id());
        assertThat(staffing.firms())
                .filteredOn(firm -> firm.id().equals(second.firmId()))
                .singleElement()
                .returns(urgent, ServedFirm::procedure)
                .returns(Team.GENERAL, ServedFirm::teamId);
        assertThat(staffing.save(new ServedFirm(first.firmId(), "", Team.GENERAL, new FirmProcedure(true, 61, 3, 50))))
                .isEmpty();
    }

    @Test
    void a_team_with_people_or_client_firms_stays_and_names_are_taken_once() {
        Team own = teams.create(" Staffing zuid ").orElseThrow();
        assertThat(own.name()).isEqualTo("Staffing zuid");
        assertThat(teams.create("staffing zuid")).isEmpty();
        assertThat(teams.create("  ")).isEmpty();
        assertThat(teams.create("x".repeat(TeamService.LONGEST_NAME + 1))).isEmpty();
        teams.assign(AGENT, Optional.of(own));
        assertThat(teams.remove(own)).isEqualTo(TeamRemoval.PEOPLE);
        teams.assign(AGENT, Optional.empty());
        staffing.save(new ServedFirm(first.firmId(), "", own.id(), FirmProcedure.USUAL));
        assertThat(teams.remove(own)).isEqualTo(TeamRemoval.CLIENT_FIRMS);
        staffing.save(new ServedFirm(first.firmId(), "", Team.GENERAL, FirmProcedure.USUAL));
        assertThat(teams.remove(own)).isEqualTo(TeamRemoval.REMOVED);
        assertThat(teams.remove(own)).isEqualTo(TeamRemoval.GONE);
        assertThat(teams.remove(new Team(Team.GENERAL, ""))).isEqualTo(TeamRemoval.GENERAL);
    }

    private boolean isGeneral(Team team) {
        return team.id() == Team.GENERAL;
    }

    private List<Opened> offered(long agent) {
        TestUsers.logIn(TestUsers.agent(agent));
        return queue.upcoming(5).stream()
                .map(row -> row.dossierId().equals(first.id()) ? first : second)
                .toList();
    }

    private List<String> journal(String action) {
        return database.sql("SELECT detail FROM audit_entry WHERE action = ?")
                .param(action)
                .query(String.class)
                .list();
    }
}
