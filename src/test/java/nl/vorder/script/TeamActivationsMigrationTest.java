package nl.vorder.script;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vorder.TestDatabase;
import nl.vorder.database.DatabaseAccess;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What was put in use for a team by its name goes on for the same team. */
class TeamActivationsMigrationTest {

    @Test
    void activations_follow_their_team_and_those_of_a_team_that_is_gone_end_instead_of_reaching_everybody() {
        DatabaseAccess access = TestDatabase.newSchema();
        Flyway.configure()
                .dataSource(access.url(), access.user(), access.password())
                .target("0182")
                .load()
                .migrate();
        JdbcClient database =
                JdbcClient.create(new DriverManagerDataSource(access.url(), access.user(), access.password()));
        database.sql("INSERT INTO team_team (id, name) VALUES (501, 'Noord')").update();
        database.sql("INSERT INTO script_version (id, name, number, content, content_hash, active, created_at) "
                        + "VALUES (9, 'final.business', 1, '{}', 'x', TRUE, '2026-11-01')")
                .update();
        activation(database, 1, "Noord");
        activation(database, 2, "");
        activation(database, 3, "Weg");

        Flyway.configure()
                .dataSource(access.url(), access.user(), access.password())
                .load()
                .migrate();

        assertThat(database.sql("SELECT CONCAT(id, ' ', COALESCE(team_id, '-'), ' ', ended_at IS NULL) "
                                + "FROM script_activation ORDER BY id")
                        .query(String.class)
                        .list())
                .containsExactly("1 501 1", "2 - 1", "3 - 0");
    }

    private static void activation(JdbcClient database, long id, String team) {
        database.sql("""
                INSERT INTO script_activation
                    (id, name, script_version_id, team, share, from_on, created_at, created_by, author)
                VALUES (:id, 'final.business', 9, :team, 100, '2026-11-01', '2026-11-01', 1, 'Lead')
                """).param("id", id).param("team", team).update();
    }
}
