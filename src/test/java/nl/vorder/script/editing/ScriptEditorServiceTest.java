package nl.vorder.script.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.script.AvoidedWord;
import nl.vorder.script.CallSubject;
import nl.vorder.script.ClientWords;
import nl.vorder.script.IdentityItem;
import nl.vorder.script.LocalText;
import nl.vorder.script.RunningScript;
import nl.vorder.script.ScriptContent;
import nl.vorder.script.ScriptFacts;
import nl.vorder.script.ScriptNode;
import nl.vorder.script.ScriptService;
import nl.vorder.script.rules.ScriptProblem.Kind;
import nl.vorder.security.UserId;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Stage;
import nl.vorder.team.Team;
import nl.vorder.team.TeamRemoval;
import nl.vorder.team.TeamRenamed;
import nl.vorder.team.TeamService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ScriptEditorServiceTest {

    private static final String NAME = "final.business";
    private static final long AGENT = 962_000;
    private static final ClientFirmId FIRM = new ClientFirmId(962_001);
    private static final LocalDate TODAY = TestClock.START.toLocalDate();

    @Autowired
    ScriptEditorService editor;

    @Autowired
    ActivationService activations;

    @Autowired
    TeamService teams;

    @Autowired
    ClientWordsService clientWords;

    @Autowired
    ScriptService scripts;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void a_team_lead() {
        clock.reset();
        TestUsers.logIn(TestUsers.teamLead(961));
    }

    @AfterEach
    void leave_the_shipped_scripts_in_use() {
        database.sql("DELETE FROM script_draft").update();
        database.sql("DELETE FROM script_activation").update();
        database.sql("DELETE FROM team_member").update();
        database.sql("DELETE FROM team_team WHERE name LIKE 'Noord%'").update();
        database.sql("DELETE FROM script_client_words").update();
        database.sql("DELETE FROM script_version WHERE created_by IS NOT NULL").update();
        TestUsers.logOut();
        clock.reset();
    }

    @Test
    void the_second_of_two_editors_is_told_who_was_first_and_nothing_is_overwritten() {
        Draft mine = editor.open(NAME).orElseThrow();
        Draft theirs = editor.open(NAME).orElseThrow();
        assertThat(editor.save(said(mine, "De eerste."), mine.version(), 1)).isEqualTo(new DraftSaved.Stored(1));

        TestUsers.logIn(TestUsers.teamLead(963));
        assertThat(editor.save(said(theirs, "De tweede."), theirs.version(), 1))
                .isEqualTo(new DraftSaved.ChangedByOther("Lead 961", clock.instant()));

        assertThat(goodbye(editor.open(NAME).orElseThrow().content())).isEqualTo("De eerste.");
        assertThat(editor.save(said(theirs, "De tweede."), 1, 1)).isEqualTo(new DraftSaved.Stored(2));
        assertThat(editor.publish(NAME, 1, "te laat")).isInstanceOf(Published.ChangedByOther.class);
        assertThat(editor.discard(NAME, 1)).isFalse();
        assertThat(editor.discard(NAME, 2)).isTrue();
    }

    @Test
    void a_draft_becomes_a_version_that_nobody_uses_until_it_is_activated() {
        long shipped = used(1);
        long mine = publish("Tot snel.");
        assertThat(used(1)).isEqualTo(shipped);
        VersionRow row = editor.versions(NAME).getFirst();
        assertThat(row).returns("Lead 961", VersionRow::author).returns("proef", VersionRow::remark);

        assertThat(activations.activate(for100(mine))).isInstanceOf(VersionActivated.Running.class);

        assertThat(used(1)).isEqualTo(mine);
        assertThat(journal()).contains("script.published", "script.activated");
        long running = activations.of(NAME).getFirst().activation().id();
        assertThat(activations.end(running)).isTrue();
        assertThat(activations.end(running)).isFalse();
        assertThat(used(1)).isEqualTo(shipped);
    }

    @Test
    void a_faulty_draft_may_be_kept_but_not_published() {
        Draft draft = editor.open(NAME).orElseThrow();
        editor.save(said(draft, "Dan komt de deurwaarder."), 0, 1);

        Published published = editor.publish(NAME, 1, "");

        assertThat(published).isInstanceOf(Published.Faulty.class);
        assertThat(((Published.Faulty) published).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.FORBIDDEN_PHRASE);
            assertThat(problem.node()).isEqualTo("goodbye-refuses");
        });
        assertThat(editor.open(NAME).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void a_share_gets_the_new_version_and_the_same_dossier_always_the_same_one() {
        long shipped = used(1);
        long mine = publish("Tot snel.");
        activations.activate(
                new ActivateVersion(mine, Optional.empty(), Optional.empty(), 40, TODAY, Optional.empty()));

        List<Long> first = LongStream.range(0, 200).map(this::used).boxed().toList();

        assertThat(first).containsOnly(shipped, mine);
        assertThat(first.stream().filter(version -> version == mine).count()).isBetween(50L, 110L);
        assertThat(LongStream.range(0, 200).map(this::used).boxed().toList()).isEqualTo(first);
    }

    @Test
    void a_version_runs_for_its_firm_its_team_and_its_days_only() {
        long shipped = used(1);
        long mine = publish("Tot snel.");
        Team north = teams.create("Noord").orElseThrow();
        teams.assign(new UserId(AGENT), Optional.of(north));
        activations.activate(new ActivateVersion(
                mine,
                Optional.of(FIRM),
                Optional.of(north.id()),
                100,
                TODAY.plusDays(1),
                Optional.of(TODAY.plusDays(2))));
        assertThat(usedBy(AGENT, FIRM)).isEqualTo(shipped);

        clock.tick(Duration.ofDays(1));
        assertThat(usedBy(AGENT, FIRM)).isEqualTo(mine);
        assertThat(usedBy(AGENT + 1, FIRM)).isEqualTo(shipped);
        assertThat(usedBy(AGENT, new ClientFirmId(1))).isEqualTo(shipped);

        clock.tick(Duration.ofDays(2));
        assertThat(usedBy(AGENT, FIRM)).isEqualTo(shipped);
    }

    @Test
    void a_team_that_gets_another_name_keeps_trying_its_version_and_stays_until_that_is_ended() {
        long shipped = used(1);
        long mine = publish("Tot snel.");
        Team north = teams.create("Noord").orElseThrow();
        teams.assign(new UserId(AGENT), Optional.of(north));
        long tried = ((VersionActivated.Running) activations.activate(new ActivateVersion(
                        mine, Optional.empty(), Optional.of(north.id()), 100, TODAY, Optional.empty())))
                .activationId();
        assertThat(teams.rename(north, "Noord-Holland")).isInstanceOf(TeamRenamed.Renamed.class);

        assertThat(usedBy(AGENT, FIRM)).isEqualTo(mine);
        assertThat(usedBy(AGENT + 1, FIRM)).isEqualTo(shipped);

        TestUsers.logIn(TestUsers.teamLead(961));
        teams.assign(new UserId(AGENT), Optional.empty());
        assertThat(teams.remove(north)).isEqualTo(TeamRemoval.SCRIPTS);
        assertThat(activations.end(tried)).isTrue();
        assertThat(teams.remove(north)).isEqualTo(TeamRemoval.REMOVED);
        assertThat(why(new ActivateVersion(
                        mine, Optional.empty(), Optional.of(north.id()), 100, TODAY, Optional.empty())))
                .isEqualTo(VersionActivated.Why.TEAM);
        assertThat(used(1)).isEqualTo(shipped);
    }

    @Test
    void days_share_and_team_that_make_no_sense_are_not_taken() {
        long mine = publish("Tot snel.");
        assertThat(why(new ActivateVersion(mine, Optional.empty(), Optional.empty(), 0, TODAY, Optional.empty())))
                .isEqualTo(VersionActivated.Why.SHARE);
        assertThat(why(new ActivateVersion(
                        mine, Optional.empty(), Optional.empty(), 1, TODAY.minusDays(1), Optional.empty())))
                .isEqualTo(VersionActivated.Why.FROM);
        assertThat(why(new ActivateVersion(
                        mine, Optional.empty(), Optional.empty(), 1, TODAY, Optional.of(TODAY.minusDays(1)))))
                .isEqualTo(VersionActivated.Why.UNTIL);
        assertThat(why(new ActivateVersion(mine, Optional.empty(), Optional.of(-1L), 1, TODAY, Optional.empty())))
                .isEqualTo(VersionActivated.Why.TEAM);
    }

    @Test
    void a_client_firms_words_are_said_for_that_firm_only_and_after_identification_only() {
        ClientWords words = new ClientWords(
                new LocalText("U bent al jaren klant.", "You have been a customer for years."),
                null,
                null,
                List.of(new AvoidedWord("oplossen", "regelen")));
        assertThat(clientWords.save(FIRM, Optional.empty(), words, 0)).isInstanceOf(WordsSaved.Stored.class);
        assertThat(clientWords.save(FIRM, Optional.empty(), words, 0)).isInstanceOf(WordsSaved.ChangedByOther.class);

        assertThat(reason(FIRM))
                .startsWith("U bent al jaren klant. Ik bel namens")
                .endsWith("Hoe wilt u dit regelen?");
        assertThat(reason(new ClientFirmId(1))).startsWith("Ik bel namens").endsWith("Hoe wilt u dit oplossen?");
        assertThat(journal()).contains("script.client-words");
    }

    @Test
    void words_of_one_stage_stand_in_for_those_of_every_stage() {
        clientWords.save(FIRM, Optional.empty(), opening("Overal."), 0);
        clientWords.save(FIRM, Optional.of(Stage.FINAL), opening("Laatste."), 0);

        assertThat(reason(FIRM)).startsWith("Laatste. ");
    }

    @Test
    void a_reward_makes_the_courtesy_call_offer_it() {
        clientWords.save(
                FIRM, Optional.empty(), new ClientWords(null, null, new LocalText("2% korting", "2% off"), null), 0);

        RunningScript running = identified(facts(Stage.COURTESY), FIRM)
                .answer("fine", clock.instant())
                .answer("received", clock.instant())
                .answer("all-right", clock.instant());

        assertThat(running.current(Locale.of("nl")).text()).contains("2% korting");
    }

    @Test
    void agents_and_client_firms_make_no_scripts() {
        TestUsers.logIn(TestUsers.agent(AGENT));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> editor.open(NAME));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> activations.end(1));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> clientWords.find(FIRM, Optional.empty()));
    }

    private static ClientWords opening(String text) {
        return new ClientWords(new LocalText(text, text), null, null, null);
    }

    private String reason(ClientFirmId firm) {
        return identified(facts(Stage.FINAL), firm)
                .answer("fine", clock.instant())
                .current(Locale.of("nl"))
                .text();
    }

    private RunningScript identified(ScriptFacts facts, ClientFirmId firm) {
        return scripts.begin(facts, new CallSubject(new DossierId(1), firm), clock.instant())
                .confirmIdentity(Set.of(IdentityItem.PAYS_FOR_FIRM), clock.instant());
    }

    private VersionActivated.Why why(ActivateVersion wish) {
        return ((VersionActivated.NotTaken) activations.activate(wish)).why();
    }

    private ActivateVersion for100(long version) {
        return new ActivateVersion(version, Optional.empty(), Optional.empty(), 100, TODAY, Optional.empty());
    }

    private long publish(String goodbye) {
        Draft draft = editor.open(NAME).orElseThrow();
        editor.save(said(draft, goodbye), 0, draft.baseNumber());
        return ((Published.Version) editor.publish(NAME, 1, "proef")).versionId();
    }

    private long used(long dossier) {
        return scripts.begin(facts(Stage.FINAL), new CallSubject(new DossierId(dossier), FIRM), clock.instant())
                .script()
                .versionId();
    }

    private long usedBy(long agent, ClientFirmId firm) {
        TestUsers.logIn(TestUsers.agent(agent));
        return scripts.begin(facts(Stage.FINAL), new CallSubject(new DossierId(1), firm), clock.instant())
                .script()
                .versionId();
    }

    private static ScriptFacts facts(Stage stage) {
        return new ScriptFacts(stage, DebtorKind.COMPANY, 0, Set.of(), Map.of());
    }

    private static ScriptContent said(Draft draft, String goodbye) {
        ScriptNode node = draft.content().node("goodbye-refuses");
        LocalText text = new LocalText(goodbye, "See you.");
        return draft.content().with("goodbye-refuses", node.spoken(text, node.variants(), LocalText.NONE, node.tip()));
    }

    private static String goodbye(ScriptContent content) {
        return content.node("goodbye-refuses").text().nl();
    }

    private List<String> journal() {
        return database.sql("SELECT action FROM audit_entry WHERE user_id = 961")
                .query(String.class)
                .list();
    }
}
