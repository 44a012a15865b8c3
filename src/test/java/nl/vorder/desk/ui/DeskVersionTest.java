package nl.vorder.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A script that is changed while somebody is on the phone. */
@IntegrationTest
@ViewPackages(classes = DeskView.class)
class DeskVersionTest extends DeskOnTest {

    private static final String NAME = "first-overdue.consumer";
    private static final long NEWER = 987_001;

    @AfterEach
    void leave_the_shipped_script_in_use() {
        database.sql("UPDATE call_call SET script_version_id = NULL WHERE script_version_id = " + NEWER)
                .update();
        database.sql("DELETE FROM script_version WHERE id = " + NEWER).update();
        database.sql("UPDATE script_version SET active = TRUE WHERE name = ? ORDER BY number DESC LIMIT 1")
                .param(NAME)
                .update();
    }

    @Test
    void a_call_that_is_taken_up_again_goes_on_in_the_version_it_began_with() {
        Opened dossier = waiting(DossierFixture.aDossier(database));
        long began = inUse();
        DeskView before = opened();
        click(before, "desk.call");
        click(before, "desk.answer.speaking");
        assertThat(spoken(before)).contains("Fijn dat ik u spreek.");
        newVersion("Fijn dat ik u spreek.", "Goed dat ik u tref.");

        DeskView after = anotherTab();

        assertThat(spoken(after)).contains("Fijn dat ik u spreek.");
        click(after, "desk.outcome.NO_ANSWER");
        click(after, "desk.save-outcome");
        assertThat(versionOf(dossier)).isEqualTo(began);

        Opened next = waiting(DossierFixture.aDossier(database));
        DeskView later = opened();
        click(later, "desk.call");
        click(later, "desk.answer.speaking");
        assertThat(spoken(later)).contains("Goed dat ik u tref.");
        click(later, "desk.outcome.NO_ANSWER");
        click(later, "desk.save-outcome");
        assertThat(versionOf(next)).isEqualTo(NEWER);
    }

    private long inUse() {
        return database.sql("SELECT id FROM script_version WHERE name = ? AND active")
                .param(NAME)
                .query(Long.class)
                .single();
    }

    private long versionOf(Opened dossier) {
        return database.sql("SELECT script_version_id FROM call_call WHERE dossier_id = ?")
                .param(dossier.id().value())
                .query(Long.class)
                .single();
    }

    private void newVersion(String old, String words) {
        database.sql("""
                INSERT INTO script_version (id, name, number, content, content_hash, active, created_at)
                SELECT :id, name, number + 1000, REPLACE(content, :old, :words), 'newer', FALSE, created_at
                  FROM script_version WHERE name = :name AND active
                """)
                .param("id", NEWER)
                .param("old", old)
                .param("words", words)
                .param("name", NAME)
                .update();
        database.sql("UPDATE script_version SET active = (id = :id) WHERE name = :name")
                .param("id", NEWER)
                .param("name", NAME)
                .update();
    }
}
