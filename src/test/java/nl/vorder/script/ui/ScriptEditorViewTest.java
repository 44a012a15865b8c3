package nl.vorder.script.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.nio.charset.StandardCharsets;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.script.LocalText;
import nl.vorder.script.editing.ScriptEditorService;
import nl.vorder.shared.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@ViewPackages(classes = ScriptsView.class)
class ScriptEditorViewTest extends SpringBrowserlessTest {

    private static final String NAME = "first-overdue.consumer";

    @Autowired
    ScriptEditorService editor;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void a_team_lead() {
        clock.reset();
        TestUsers.logIn(TestUsers.teamLead(981));
        UI.getCurrent().setLocale(Translations.DUTCH);
    }

    @AfterEach
    void leave_the_shipped_scripts_in_use() {
        database.sql("DELETE FROM script_draft").update();
        database.sql("DELETE FROM script_activation").update();
        database.sql("DELETE FROM script_version WHERE created_by IS NOT NULL").update();
        TestUsers.logOut();
        clock.reset();
    }

    @Test
    void a_changed_line_is_seen_at_once_in_the_preview_and_among_the_problems() {
        ScriptEditorView view = navigate(ScriptEditorView.class, NAME);
        view.workbench.choose("greet");
        view.workbench.form.text.show(new LocalText("Anders komt de deurwaarder.", "Hello?"));
        view.workbench.form.changed();

        assertThat(words(view.workbench.preview)).contains("Anders komt de deurwaarder.");
        assertThat(words(view.workbench.problems)).contains("1 fout", "greet", "dit zeggen wij niet");

        click(view, "script.publish");
        assertThat(words(view.message)).contains("Nog geen versie: 1 fout");
        assertThat(editor.versions(NAME)).hasSize(1);
    }

    @Test
    void a_problem_leads_to_its_line() {
        ScriptEditorView view = navigate(ScriptEditorView.class, NAME);
        view.workbench.choose("not-recorded");
        view.workbench.form.text.show(new LocalText("Wij hebben indien nodig hulp.", "We help."));
        view.workbench.form.changed();
        view.workbench.choose("greet");

        test(find(NativeButton.class, view.workbench.problems).single()).click();

        assertThat(view.workbench.form.line().place()).isEqualTo("not-recorded");
    }

    @Test
    void a_draft_is_published_and_put_in_use_and_the_difference_is_shown() {
        ScriptEditorView view = navigate(ScriptEditorView.class, NAME);
        view.workbench.choose("not-recorded");
        view.workbench.form.text.show(new LocalText("Prima. De opname is uit.", "Fine. Recording is off."));
        view.workbench.form.changed();
        view.remark.setValue("korter");
        click(view, "script.publish");

        ScriptsView scripts = (ScriptsView) getCurrentView();
        assertThat(words(scripts.details))
                .contains("Versie 2", "Lead 981", "korter", "Meegeleverd", "+ Prima. De opname is uit.");
        click(scripts, "script.activate");
        assertThat(words(scripts.details)).contains("In gebruik genomen.", "Alle opdrachtgevers · alle teams · 100%");
    }

    @Test
    void a_line_gets_another_key_and_what_leads_to_it_follows() {
        ScriptEditorView view = navigate(ScriptEditorView.class, NAME);
        view.workbench.choose("wrong-number");
        test(view.workbench.form.key).setValue("not-this-number");

        assertThat(view.workbench.form.line().place()).isEqualTo("not-this-number");
        assertThat(view.workbench
                        .content()
                        .node("greet")
                        .answers()
                        .get("wrong-number")
                        .next())
                .isEqualTo("not-this-number");
        assertThat(words(view.workbench.problems)).contains("Geen fouten");
        test(view.workbench.form.key).setValue("greet");
        assertThat(view.workbench.form.key.isInvalid()).isTrue();
        assertThat(view.workbench.content().nodes()).containsKey("not-this-number");

        view.workbench.choose("third-party");
        assertThat(view.workbench.form.key.isReadOnly()).isTrue();
    }

    @Test
    void the_second_of_two_editors_is_told_who_was_first() {
        ScriptEditorView view = navigate(ScriptEditorView.class, NAME);
        TestUsers.logIn(TestUsers.teamLead(982));
        editor.save(editor.open(NAME).orElseThrow().content(), 0, 1);
        TestUsers.logIn(TestUsers.teamLead(981));

        click(view, "script.save");

        assertThat(words(view.message)).contains("Lead 982 heeft dit om 10:00 opgeslagen");
    }

    @Test
    void the_preview_walks_as_the_agent_does_and_hides_what_may_not_be_said_yet() {
        ScriptEditorView view = navigate(ScriptEditorView.class, NAME);
        assertThat(words(view.workbench.preview))
                .contains("nog niet geïdentificeerd")
                .doesNotContain("Molen De Meel");
        click(view, "script.preview.answer.speaking");
        click(view, "script.preview.confirm");
        click(view, "script.preview.answer.fine");

        assertThat(words(view.workbench.preview)).contains("Ik bel namens Molen De Meel over factuur F-2026-118");
    }

    @Test
    void the_preview_takes_the_facts_of_a_real_dossier() {
        Opened dossier = DossierFixture.aDossier(database).about("345.67").open();
        ScriptEditorView view = navigate(ScriptEditorView.class, NAME);
        view.workbench.choose("reason");

        view.workbench.preview.facts.dossier.setValue("T" + dossier.id().value());

        assertThat(words(view.workbench.preview))
                .contains("Debiteur " + dossier.debtorId().value(), "€ 346,81");
        view.workbench.preview.facts.dossier.setValue("bestaat-niet");
        assertThat(words(view.workbench.preview)).contains("Dit dossier bestaat niet.");
    }

    @Test
    void a_refused_file_is_answered_with_the_line() {
        ScriptsView view = navigate(ScriptsView.class);
        String file = editor.export(editor.versions(NAME).getFirst().id());

        view.upload.read(file.replace("Fijn dat ik u spreek.", "<script>").getBytes(StandardCharsets.UTF_8));
        assertThat(words(view.upload.answer)).contains("Niet ingelezen", "identify: opmaak of code");
        view.upload.read(new byte[] {(byte) 0xC3, 0x28});
        assertThat(words(view.upload.answer)).contains("het bestand is niet te lezen");

        view.upload.read(file.getBytes(StandardCharsets.UTF_8));
        assertThat(getCurrentView()).isInstanceOf(ScriptEditorView.class);
        assertThat(editor.open(NAME).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void results_and_client_words_open() {
        ScriptResultsView results = navigate(ScriptResultsView.class, NAME);
        assertThat(words(results))
                .contains("Net vervallen, consument", "Onder 30 gesprekken geven wij geen percentage");
        ClientWordsView words = navigate(ClientWordsView.class);
        assertThat(words(words)).contains("Woorden van opdrachtgevers");
    }

    private void click(Component within, String id) {
        test(find(NativeButton.class, within).withId(id).single()).click();
        roundTrip();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
