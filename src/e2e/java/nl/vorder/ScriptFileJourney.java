package nl.vorder;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A team lead takes a script out as a file, changes it elsewhere and brings it back. */
@JourneyTest
class ScriptFileJourney {

    private static final String NAME = "first-overdue.consumer";
    private static final String OLD = "Dat is goed. Ik zet de opname uit.";

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    @AfterEach
    void leave_no_draft() {
        database.sql("DELETE FROM script_draft").update();
    }

    @Test
    void a_script_goes_out_as_a_file_and_comes_back_as_a_draft(Browser lead) throws IOException {
        lead.logIn("karim", "vorder-demo").go("/scripts/" + NAME);
        Page page = lead.page();
        Download download = page.waitForDownload(
                () -> page.locator(".script-table a").last().click());
        assertThat(download.suggestedFilename()).isEqualTo(NAME + "-1.json");
        String script = Files.readString(download.path());
        assertThat(script).contains("\"vorder-script-1\"", OLD);

        bring(lead, script.replace(OLD, "<b>Dat is goed.</b>"));
        Locator answer = page.locator("#script\\.upload\\.answer");
        assertThat(answer).containsText("Niet ingelezen");
        assertThat(answer).containsText("not-recorded: opmaak of code");
        assertThat(drafts()).isZero();

        bring(lead, script.replace(OLD, "Prima, ik zet de opname uit."));
        assertThat(page).hasURL(Pattern.compile(".*/script-editor/" + NAME));
        page.locator(".script-lines vaadin-text-field input").first().fill("not-recorded");
        page.locator(".script-line:visible")
                .filter(new Locator.FilterOptions().setHasText("not-recorded ·"))
                .first()
                .click();
        assertThat(page.locator("[id='script.preview.say']")).containsText("Prima, ik zet de opname uit.");
        assertThat(drafts()).isOne();
    }

    private void bring(Browser lead, String script) throws IOException {
        Path file = Files.writeString(folder.resolve("script.json"), script);
        Page page = lead.page();
        page.waitForFunction("() => document.querySelector('vaadin-upload').files.length === 0");
        FileChooser chooser = page.waitForFileChooser(
                () -> page.locator("vaadin-upload button").click());
        chooser.setFiles(file);
    }

    private long drafts() {
        return database.sql("SELECT COUNT(*) FROM script_draft WHERE name = ?")
                .param(NAME)
                .query(Long.class)
                .single();
    }
}
