package nl.vorder.script.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.script.rules.Proportion;
import nl.vorder.script.rules.RateTest;
import nl.vorder.shared.UtcColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Calls are written as the desk writes them; what is counted is compared with what was put in. */
@IntegrationTest
class ScriptResultServiceTest {

    private static final LocalDate TODAY = TestClock.START.toLocalDate();

    @Autowired
    ScriptResultService results;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private final String name = "results-" + UUID.randomUUID();
    private Opened dossier;

    @BeforeEach
    void a_dossier() {
        clock.reset();
        TestUsers.logIn(TestUsers.teamLead(971));
        dossier = DossierFixture.aDossier(database).open();
    }

    @AfterEach
    void log_out() {
        TestUsers.logOut();
        clock.reset();
    }

    @Test
    void a_line_counts_once_a_call_with_its_last_answer_and_passed_over_without_one() {
        long version = version(1);
        call(
                version,
                true,
                "greet:speaking",
                "reason:objection/forgot",
                "objection/forgot:back",
                "reason:forgot",
                "end");
        call(version, true, "greet:speaking", "reason:paid", "end");
        call(version, false, "greet:call/third-party", "end");
        call(version, true, "greet:identity/POSTCODE+FILE_NUMBER", "reason");

        List<LineResult> lines = results.lines(version);

        LineResult reason = line(lines, "reason");
        assertThat(reason).returns(2L, LineResult::asked).returns(1L, LineResult::passedOver);
        assertThat(reason.answers()).extracting(AnswerResult::answer).containsExactlyInAnyOrder("forgot", "paid");
        assertThat(line(lines, "greet")).returns(3L, LineResult::asked).returns(1L, LineResult::passedOver);
        assertThat(line(lines, "greet").answers())
                .extracting(AnswerResult::answer)
                .contains("speaking", "identity");
        assertThat(line(lines, "objection/forgot")).returns(1L, LineResult::asked);
    }

    @Test
    void the_time_of_a_line_runs_to_the_next_one_and_of_the_last_to_the_end_of_the_call() {
        long version = version(1);
        call(version, true, "greet:speaking", "reason:paid", "end");

        List<LineResult> lines = results.lines(version);

        assertThat(line(lines, "greet").seconds()).isEqualTo(10);
        assertThat(line(lines, "end").seconds()).isEqualTo(30);
    }

    @Test
    void a_promise_counts_at_once_and_as_kept_only_after_its_last_day_and_never_when_withdrawn() {
        long version = version(1);
        promise(call(version, true, "reason:day", "end"), "KEPT", TODAY.minusDays(1));
        promise(call(version, true, "reason:day", "end"), "BROKEN", TODAY.minusDays(3));
        promise(call(version, true, "reason:day", "end"), "KEPT", TODAY);
        promise(call(version, true, "reason:day", "end"), "OPEN", TODAY.plusDays(4));
        promise(call(version, true, "reason:day", "end"), "WITHDRAWN", TODAY.minusDays(1));
        call(version, true, "reason:paid", "end");
        call(version, false, "voicemail");

        VersionResult result = results.versions(name).getFirst();

        assertThat(result.calls()).isEqualTo(7);
        assertThat(result.promised()).isEqualTo(new Proportion(5, 6));
        assertThat(result.kept()).isEqualTo(new Proportion(1, 2));
        AnswerResult day = line(results.lines(version), "reason").answers().getFirst();
        assertThat(day.promised()).isEqualTo(new Proportion(5, 5));
        assertThat(day.kept()).isEqualTo(new Proportion(1, 2));
        clock.tick(Duration.ofDays(1));
        assertThat(results.versions(name).getFirst().kept()).isEqualTo(new Proportion(2, 3));
    }

    @Test
    void two_versions_are_compared_by_a_named_test_and_only_with_enough_calls() {
        long first = version(1);
        long second = version(2);
        for (int i = 0; i < 40; i++) {
            long call = call(first, true, "reason:day", "end");
            if (i < 8) {
                promise(call, "OPEN", TODAY.plusDays(3));
            }
            long other = call(second, true, "reason:day", "end");
            if (i < 24) {
                promise(other, "OPEN", TODAY.plusDays(3));
            }
        }
        List<VersionResult> versions = results.versions(name);

        VersionComparison compared = results.compare(versions.get(1), versions.get(0));

        assertThat(compared.promised().method()).isEqualTo(RateTest.Method.TWO_PROPORTION_Z);
        assertThat(compared.promised().verdict()).isEqualTo(RateTest.Verdict.HIGHER);
        assertThat(compared.kept().verdict()).isEqualTo(RateTest.Verdict.TOO_FEW);
        assertThat(compared.sideBySide()).isTrue();
    }

    @Test
    void no_person_stands_in_what_the_results_are_read_from() {
        List<String> columns = database.sql(
                        "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() "
                                + "AND table_name IN ('script_call_result', 'script_call_line')")
                .query(String.class)
                .list();

        assertThat(columns).contains("call_id", "node").doesNotContain("user_id", "debtor_id");
    }

    @Test
    void agents_do_not_see_results() {
        TestUsers.logIn(TestUsers.agent(972));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> results.versions(name));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> results.lines(1));
    }

    private static LineResult line(List<LineResult> lines, String node) {
        return lines.stream()
                .filter(line -> line.node().equals(node))
                .findFirst()
                .orElseThrow();
    }

    private long version(int number) {
        long id = next("script_version_seq");
        database.sql("INSERT INTO script_version (id, name, number, content, content_hash, active, created_at) "
                        + "VALUES (?, ?, ?, '{}', '', FALSE, ?)")
                .params(id, name, number, UtcColumn.of(clock.instant()))
                .update();
        return id;
    }

    /** Ten seconds a line, and twenty more at the end of the call. */
    private long call(long version, boolean identified, String... path) {
        long id = next("call_call_seq");
        Instant start = clock.instant().minusSeconds(3600);
        database.sql(
                        "INSERT INTO call_call (id, call_key, dossier_id, debtor_id, client_firm_id, user_id, direction, started_at, "
                                + "ended_at, saved_at, stage, identified, outcome, quoted_principal, quoted_interest, quoted_costs, "
                                + "quoted_vat, script_version_id, fence) VALUES (?, ?, ?, ?, ?, 1, 'OUTBOUND', ?, ?, ?, "
                                + "'FIRST_OVERDUE', ?, 'PROMISE', 0, 0, 0, 0, ?, 1)")
                .params(
                        id,
                        UUID.randomUUID().toString(),
                        dossier.id().value(),
                        dossier.debtorId().value(),
                        dossier.firmId().value(),
                        UtcColumn.of(start),
                        UtcColumn.of(start.plusSeconds(10L * path.length + 20)),
                        UtcColumn.of(start.plusSeconds(10L * path.length + 20)),
                        identified,
                        version)
                .update();
        for (int i = 0; i < path.length; i++) {
            String[] step = path[i].split(":", 2);
            database.sql("INSERT INTO call_path_step (id, call_id, position, node, answer, at) "
                            + "VALUES (NEXT VALUE FOR call_path_step_seq, :call, :position, :node, :answer, :at)")
                    .param("call", id)
                    .param("position", i + 1)
                    .param("node", step[0])
                    .param(
                            "answer",
                            Optional.of(step)
                                    .filter(s -> s.length > 1)
                                    .map(s -> s[1])
                                    .orElse(null))
                    .param("at", UtcColumn.of(start.plusSeconds(10L * i)))
                    .update();
        }
        return id;
    }

    private void promise(long call, String state, LocalDate checkOn) {
        database.sql(
                        "INSERT INTO agreement_promise (id, dossier_id, debtor_id, client_firm_id, call_key, promised_at, amount, "
                                + "due_on, check_on, channel, state) SELECT NEXT VALUE FOR agreement_promise_seq, dossier_id, debtor_id, "
                                + "client_firm_id, call_key, started_at, 10, ?, ?, 'LINK', ? FROM call_call WHERE id = ?")
                .params(checkOn, checkOn, state, call)
                .update();
    }

    private long next(String sequence) {
        return database.sql("SELECT NEXT VALUE FOR " + sequence)
                .query(Long.class)
                .single();
    }
}
