package nl.vorder.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ScriptLoaderTest {

    @Autowired
    private ScriptLoader loader;

    @Autowired
    private ScriptService scripts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private static final CallSubject SUBJECT = new CallSubject(new DossierId(1), new ClientFirmId(1));

    private final String name = "test-" + UUID.randomUUID();

    @AfterEach
    void tidy() {
        clock.reset();
        TestUsers.logOut();
    }

    @Test
    void a_changed_file_becomes_a_version_and_an_unchanged_one_does_nothing() {
        assertThat(loader.load(List.of(script("Dag.")))).isEqualTo(1);
        assertThat(loader.load(List.of(script("Dag.")))).isZero();
        clock.tick(Duration.ofDays(1));
        assertThat(loader.load(List.of(script("Goedendag.")))).isEqualTo(1);

        assertThat(versions()).containsExactly("1 false", "2 true");
        LocalDateTime stored = database.sql("SELECT created_at FROM script_version WHERE name = :name AND active")
                .param("name", name)
                .query(LocalDateTime.class)
                .single();
        assertThat(stored).isEqualTo(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    @Test
    void a_call_keeps_the_version_it_used() {
        loader.load(List.of(script("Dag.")));
        long first = activeId();
        loader.load(List.of(script("Goedendag.")));
        TestUsers.logIn(TestUsers.agent(1));

        assertThat(scripts.find(first).content().node("end").text().nl()).isEqualTo("Dag.");
        assertThat(scripts.find(first).number()).isEqualTo(1);
        assertThat(scripts.find(activeId()).content().node("end").text().nl()).isEqualTo("Goedendag.");
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> scripts.find(-1));
    }

    @Test
    void an_own_version_in_use_stays_in_use() {
        loader.load(List.of(script("Dag.")));
        database.sql("UPDATE script_version SET created_by = 1 WHERE name = :name")
                .param("name", name)
                .update();

        loader.load(List.of(script("Goedendag.")));

        assertThat(versions()).containsExactly("1 true", "2 false");
    }

    @Test
    void a_faulty_script_is_refused_as_a_whole() {
        ScriptContent faulty = script("Anders volgt beslag.");

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> loader.load(List.of(script("Dag."), faulty)))
                .withMessageContaining("FORBIDDEN_PHRASE at end");
        assertThat(versions()).isEmpty();
    }

    @Test
    void every_stage_has_an_active_script_after_the_start() {
        TestUsers.logIn(TestUsers.agent(1));
        for (Stage stage : Stage.values()) {
            for (DebtorKind kind : DebtorKind.values()) {
                Script script = scripts.begin(ScriptFixture.facts(stage, kind, 0), SUBJECT, ScriptFixture.START)
                        .script();

                assertThat(script.content().stage()).isEqualTo(stage);
                assertThat(script.name()).endsWith(kind.isConsumer() ? ".consumer" : ".business");
            }
        }
        assertThat(scripts.begin(ScriptFixture.consumer(CallFact.NO_OPEN_INVOICE), SUBJECT, ScriptFixture.START)
                        .script()
                        .name())
                .isEqualTo("relationship.consumer");
    }

    @Test
    void a_client_firm_reads_no_scripts() {
        TestUsers.logIn(TestUsers.clientFirmUser(1, new ClientFirmId(1)));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> scripts.begin(ScriptFixture.consumer(), SUBJECT, ScriptFixture.START));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> scripts.find(1));
    }

    private List<String> versions() {
        return database.sql("SELECT number, active FROM script_version WHERE name = :name ORDER BY number")
                .param("name", name)
                .query((row, index) -> row.getInt("number") + " " + row.getBoolean("active"))
                .list();
    }

    private long activeId() {
        return database.sql("SELECT id FROM script_version WHERE name = :name AND active")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    private ScriptContent script(String goodbye) {
        return ScriptFixture.parse("""
                name: %s
                start: who
                nodes:
                  who: {kind: IDENTIFY, heading: {nl: "Wie", en: "Who"}, text: {nl: "Wat is uw postcode?", en: "What is your postcode?"}, next: end}
                  end: {kind: CLOSE, heading: {nl: "Dag", en: "Bye"}, text: {nl: "%s", en: "Bye."}}
                  third-party: {kind: CLOSE, heading: {nl: "Ander", en: "Other"}, text: {nl: "Dank u.", en: "Thank you."}}
                  voicemail: {kind: CLOSE, heading: {nl: "Bericht", en: "Message"}, text: {nl: "Bel terug.", en: "Call back."}}
                """.formatted(name, goodbye));
    }
}
