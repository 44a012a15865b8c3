package nl.vorder.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.Holds;
import nl.vorder.compliance.PlaceHold;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A complaint waits until a team lead has answered it; then the debtor may be contacted again. */
@IntegrationTest
class ComplaintTest {

    private static final long LEAD = 941_000;

    @Autowired
    ComplaintService complaints;

    @Autowired
    Holds holds;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private Opened dossier;

    @BeforeEach
    void open() {
        clock.reset();
        database.sql("UPDATE compliance_hold SET lifted_at = starts_at WHERE kind = 'COMPLAINT' AND lifted_at IS NULL")
                .update();
        TestUsers.logIn(TestUsers.teamLead(LEAD));
        dossier = DossierFixture.aDossier(database).open();
    }

    @AfterEach
    void logOut() {
        TestUsers.logOut();
        clock.reset();
    }

    @Test
    void a_complaint_waits_with_the_day_by_which_its_receipt_is_confirmed() {
        long id = complained("Wordt elke dag gebeld");

        assertThat(complaints.waiting(Optional.empty(), 10)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(id);
            assertThat(one.dossierNumber()).isEqualTo("T" + dossier.id().value());
            assertThat(one.said()).isEqualTo("Wordt elke dag gebeld");
            // Monday and two working days.
            assertThat(one.confirmBy()).isEqualTo(LocalDate.of(2026, 11, 25));
        });
    }

    @Test
    void the_receipt_is_confirmed_once() {
        long id = complained("Toon");
        assertThat(complaints.confirm(id)).isInstanceOf(ComplaintResult.Stored.class);
        clock.tick(Duration.ofHours(1));
        assertThat(complaints.confirm(id))
                .isInstanceOfSatisfying(
                        ComplaintResult.NoLonger.class,
                        no -> assertThat(no.complaint().confirmedAt())
                                .contains(clock.instant().minus(Duration.ofHours(1))));
        assertThat(journal()).containsExactly("review.complaint-confirmed");
        assertThat(complaints.waiting(Optional.empty(), 10)).hasSize(1);
    }

    @Test
    void an_answer_in_words_lifts_the_stop_and_stands_with_the_dossier_for_a_month() {
        long id = complained("Toon");
        assertThat(complaints.answer(id, ComplaintVerdict.PARTLY, " ")).isEqualTo(new ComplaintResult.AnswerMissing());
        assertThat(stopped()).isTrue();

        assertThat(complaints.answer(id, ComplaintVerdict.PARTLY, " Excuses gemaakt "))
                .isInstanceOf(ComplaintResult.Stored.class);

        assertThat(stopped()).isFalse();
        assertThat(complaints.waiting(Optional.empty(), 10)).isEmpty();
        assertThat(journal()).containsExactly("review.complaint-answered");
        TestUsers.logIn(TestUsers.agent(LEAD + 5));
        assertThat(complaints.lastAnswered(dossier.debtorId(), dossier.id())).hasValueSatisfying(one -> {
            assertThat(one.verdict()).contains(ComplaintVerdict.PARTLY);
            assertThat(one.answer()).isEqualTo("Excuses gemaakt");
        });
        clock.tick(Duration.ofDays(31));
        assertThat(complaints.lastAnswered(dossier.debtorId(), dossier.id())).isEmpty();
    }

    @Test
    void of_two_team_leads_who_answer_at_once_one_hears_that_the_other_was_first() throws Exception {
        long id = complained("Toon");
        List<ComplaintResult> results;
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<ComplaintResult>> running = both.invokeAll(
                    List.of(as(LEAD + 1, id, ComplaintVerdict.UPHELD), as(LEAD + 2, id, ComplaintVerdict.REJECTED)));
            results = List.of(running.get(0).get(), running.get(1).get());
        }
        assertThat(results).hasAtLeastOneElementOfType(ComplaintResult.Stored.class);
        assertThat(results).hasAtLeastOneElementOfType(ComplaintResult.NoLonger.class);
        assertThat(journal()).containsExactly("review.complaint-answered");
    }

    @Test
    void a_stop_that_is_lifted_by_hand_ends_the_complaint_and_tells_that_there_was_no_answer() {
        long id = complained("Toon");
        holds.lift(id);
        assertThat(complaints.waiting(Optional.empty(), 10)).isEmpty();
        assertThat(complaints.lastAnswered(dossier.debtorId(), dossier.id()))
                .map(Complaint::verdict)
                .contains(Optional.of(ComplaintVerdict.LIFTED));
        assertThat(complaints.answer(id, ComplaintVerdict.UPHELD, "Te laat"))
                .isInstanceOf(ComplaintResult.NoLonger.class);
    }

    @Test
    void a_stop_of_another_kind_is_no_complaint() {
        holds.place(new PlaceHold(
                dossier.debtorId(),
                Optional.of(dossier.id()),
                HoldKind.DISPUTE,
                "",
                clock.instant(),
                Optional.empty()));
        assertThat(complaints.waiting(Optional.empty(), 10)).isEmpty();
    }

    @Test
    void the_list_is_read_in_pages_oldest_first_and_misses_none() {
        List<Long> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(complained("Klacht " + i));
            clock.tick(Duration.ofSeconds(i % 2));
        }
        List<Long> seen = new ArrayList<>();
        List<Complaint> page = complaints.waiting(Optional.empty(), 2);
        while (!page.isEmpty()) {
            page.forEach(one -> seen.add(one.id()));
            page = complaints.waiting(Optional.of(page.getLast().cursor()), 2);
        }
        assertThat(seen).containsExactlyElementsOf(made);
    }

    @Test
    void an_agent_answers_no_complaint_and_sees_no_list() {
        long id = complained("Toon");
        TestUsers.logIn(TestUsers.agent(LEAD + 5));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> complaints.answer(id, ComplaintVerdict.REJECTED, "Nee"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> complaints.confirm(id));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> complaints.waiting(Optional.empty(), 1));
    }

    private Callable<ComplaintResult> as(long lead, long id, ComplaintVerdict verdict) {
        return () -> {
            TestUsers.logIn(TestUsers.teamLead(lead));
            try {
                return complaints.answer(id, verdict, "Antwoord van " + lead);
            } finally {
                TestUsers.logOut();
            }
        };
    }

    private long complained(String remark) {
        return holds.place(new PlaceHold(
                dossier.debtorId(),
                Optional.of(dossier.id()),
                HoldKind.COMPLAINT,
                remark,
                clock.instant(),
                Optional.empty()));
    }

    private boolean stopped() {
        return !holds.current(dossier.debtorId(), dossier.id()).isEmpty();
    }

    private List<String> journal() {
        return database.sql(
                        "SELECT action FROM audit_entry WHERE subject = 'dossier' AND subject_id = ? AND action LIKE 'review.%'")
                .param(dossier.id().value())
                .query(String.class)
                .list();
    }
}
