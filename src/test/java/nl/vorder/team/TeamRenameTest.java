package nl.vorder.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.vorder.IntegrationTest;
import nl.vorder.TestUsers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class TeamRenameTest {

    private static final long LEAD = 986_000;

    @Autowired
    TeamService teams;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void a_team_lead() {
        TestUsers.logIn(TestUsers.teamLead(LEAD));
    }

    @AfterEach
    void clean() {
        database.sql("DELETE FROM team_team WHERE name LIKE 'Rename%'").update();
        TestUsers.logOut();
    }

    @Test
    void the_journal_tells_the_old_and_the_new_name() {
        Team west = teams.create("Rename west").orElseThrow();

        assertThat(teams.rename(west, "  Rename Utrecht "))
                .isEqualTo(new TeamRenamed.Renamed(new Team(west.id(), "Rename Utrecht")));

        assertThat(names(west)).containsExactly("Rename Utrecht");
        assertThat(journal(west)).containsExactly("Rename west > Rename Utrecht");
    }

    @Test
    void a_name_that_is_blank_too_long_or_taken_is_refused_and_the_old_one_stays() {
        Team west = teams.create("Rename west").orElseThrow();
        teams.create("Rename oost");

        assertThat(teams.rename(west, "  ")).isEqualTo(new TeamRenamed.NameWrong());
        assertThat(teams.rename(west, "x".repeat(TeamService.LONGEST_NAME + 1))).isEqualTo(new TeamRenamed.NameWrong());
        assertThat(teams.rename(west, "rename OOST")).isEqualTo(new TeamRenamed.NameTaken());

        assertThat(names(west)).containsExactly("Rename west");
        assertThat(journal(west)).isEmpty();
    }

    @Test
    void capitals_may_be_changed_and_the_same_name_changes_nothing() {
        Team west = teams.create("Rename west").orElseThrow();

        assertThat(teams.rename(west, "Rename west")).isEqualTo(new TeamRenamed.Renamed(west));
        assertThat(journal(west)).isEmpty();
        assertThat(teams.rename(west, "Rename WEST")).isInstanceOf(TeamRenamed.Renamed.class);
        assertThat(names(west)).containsExactly("Rename WEST");
    }

    @Test
    void of_two_who_rename_a_team_at_once_one_hears_of_the_other() throws Exception {
        Team west = teams.create("Rename west").orElseThrow();
        List<TeamRenamed> answers;
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<TeamRenamed>> running =
                    both.invokeAll(List.of(as(LEAD + 1, west, "Rename een"), as(LEAD + 2, west, "Rename twee")));
            answers = List.of(running.get(0).get(), running.get(1).get());
        }

        TeamRenamed.Renamed first = answers.stream()
                .filter(TeamRenamed.Renamed.class::isInstance)
                .map(TeamRenamed.Renamed.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(answers).contains(new TeamRenamed.ChangedByOther(first.team()));
        assertThat(names(west)).containsExactly(first.team().name());
        assertThat(journal(west))
                .containsExactly("Rename west > " + first.team().name());
        assertThat(teams.rename(first.team(), "Rename drie")).isInstanceOf(TeamRenamed.Renamed.class);
    }

    @Test
    void a_team_that_a_colleague_removed_cannot_get_a_name() {
        Team west = teams.create("Rename west").orElseThrow();
        assertThat(teams.remove(west)).isEqualTo(TeamRemoval.REMOVED);

        assertThat(teams.rename(west, "Rename zuid")).isEqualTo(new TeamRenamed.Gone());
        assertThat(teams.remove(west)).isEqualTo(TeamRemoval.GONE);
    }

    @Test
    void agents_rename_no_teams() {
        TestUsers.logIn(TestUsers.agent(LEAD + 3));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> teams.rename(new Team(Team.GENERAL, "Algemeen"), "Rename mijn"));
    }

    private Callable<TeamRenamed> as(long lead, Team shown, String name) {
        return () -> {
            TestUsers.logIn(TestUsers.teamLead(lead));
            try {
                return teams.rename(shown, name);
            } finally {
                TestUsers.logOut();
            }
        };
    }

    private List<String> names(Team team) {
        return database.sql("SELECT name FROM team_team WHERE id = ?")
                .param(team.id())
                .query(String.class)
                .list();
    }

    private List<String> journal(Team team) {
        return database.sql("SELECT detail FROM audit_entry WHERE action = 'team.renamed' AND subject_id = ?")
                .param(team.id())
                .query(String.class)
                .list();
    }
}
