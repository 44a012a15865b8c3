package nl.vorder.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.letter.LetterKind;
import nl.vorder.letter.LetterRefusal;
import nl.vorder.letter.LetterResult;
import nl.vorder.letter.LetterService;
import nl.vorder.queue.NextDossier;
import nl.vorder.queue.QueueRefresh;
import nl.vorder.queue.QueueService;
import nl.vorder.shared.DossierId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A consumer's claim that is barred: no door opens until a team lead releases it, and the release is kept. */
@IntegrationTest
class BarredReleasesTest {

    private static final long USER = 936_000;
    private static final LocalDate LONG_AGO = LocalDate.of(2019, 5, 1);

    @Autowired
    ContactCare care;

    @Autowired
    ContactGuard guard;

    @Autowired
    ContactOverrides overrides;

    @Autowired
    BarredReleases releases;

    @Autowired
    LetterService letters;

    @Autowired
    QueueRefresh refresh;

    @Autowired
    QueueService queue;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private DossierContact subject;

    @BeforeEach
    void open() {
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
        TestUsers.logIn(TestUsers.teamLead(USER));
        Opened dossier = DossierFixture.aDossier(database).dueOn(LONG_AGO).open();
        subject = care.subject(dossier.id());
        refresh.of(List.of(dossier.id()));
    }

    @AfterEach
    void logOut() {
        TestUsers.logOut();
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
    }

    @Test
    void every_door_is_closed_until_the_release_and_open_after_it() {
        assertThat(care.isBarred(subject)).isTrue();
        assertThat(call()).containsExactly(RefusalReason.BARRED);
        assertThat(letter().reason()).isEqualTo(LetterRefusal.GUARDRAIL);
        assertThat(letters.makeAll(List.of(subject.dossierId())).getFirst()).isInstanceOf(LetterResult.Refused.class);
        assertThat(queue.next()).isInstanceOf(NextDossier.Empty.class);

        releases.release(subject, "klant vraagt om een regeling");

        assertThat(call()).isEmpty();
        assertThat(queue.next()).isInstanceOf(NextDossier.Claimed.class);
        assertThat(journal("compliance.claim-released")).containsExactly("klant vraagt om een regeling");
    }

    @Test
    void an_exception_of_half_an_hour_does_not_do_it() {
        assertThat(overrides.override(new OverrideContact(care.question(subject, Channel.PHONE), "toch even bellen")))
                .isInstanceOf(OverrideResult.NeedsRelease.class);
        assertThat(call()).containsExactly(RefusalReason.BARRED);
    }

    @Test
    void a_release_that_is_taken_back_closes_the_doors_again() {
        releases.release(subject, "vergissing in de datum");
        assertThat(releases.of(subject.dossierId()))
                .hasValueSatisfying(standing -> assertThat(standing.remark()).isEqualTo("vergissing in de datum"));

        releases.withdraw(subject);

        assertThat(releases.of(subject.dossierId())).isEmpty();
        assertThat(call()).containsExactly(RefusalReason.BARRED);
        assertThat(journal("compliance.release-withdrawn")).hasSize(1);
    }

    @Test
    void only_a_team_lead_releases_and_never_without_a_reason() {
        assertThatThrownBy(() -> releases.release(subject, " ")).isInstanceOf(IllegalArgumentException.class);

        TestUsers.logIn(TestUsers.agent(USER + 1));
        assertThatThrownBy(() -> releases.release(subject, "mag ik ook")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_release_is_about_one_dossier() {
        DossierId other =
                DossierFixture.aDossier(database).dueOn(LONG_AGO).open().id();
        releases.release(subject, "klant vraagt om een regeling");

        assertThat(reasons(guard.decide(care.question(care.subject(other), Channel.PHONE))))
                .containsExactly(RefusalReason.BARRED);
    }

    private List<RefusalReason> call() {
        return reasons(guard.decide(care.question(subject, Channel.PHONE)));
    }

    private LetterResult.Refused letter() {
        return (LetterResult.Refused) letters.make(subject.dossierId(), LetterKind.REMINDER);
    }

    private List<String> journal(String action) {
        return database.sql(
                        "SELECT detail FROM audit_entry WHERE action = :action AND subject = 'dossier' AND subject_id = :id")
                .param("action", action)
                .param("id", subject.dossierId().value())
                .query(String.class)
                .list();
    }

    private static List<RefusalReason> reasons(ContactDecision decision) {
        return decision instanceof ContactDecision.Refused refused ? refused.reasons() : List.of();
    }
}
