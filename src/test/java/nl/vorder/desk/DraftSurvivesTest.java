package nl.vorder.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vorder.Application;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.queue.ClaimedDossier;
import nl.vorder.queue.Lease;
import nl.vorder.queue.QueueRefresh;
import nl.vorder.queue.QueueService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an agent typed outlives the lease and the application. */
@IntegrationTest
class DraftSurvivesTest {

    private static final long AGENT = 951_000;

    @Autowired
    DraftKeeper drafts;

    @Autowired
    QueueService queue;

    @Autowired
    QueueRefresh refresh;

    @Autowired
    JdbcClient database;

    @Autowired
    Environment environment;

    @Autowired
    TestClock clock;

    @BeforeEach
    void logIn() {
        clock.reset();
        TestUsers.logIn(TestUsers.agent(AGENT));
    }

    @AfterEach
    void logOut() {
        TestUsers.logOut();
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
    }

    @Test
    void typing_keeps_the_words_and_the_dossier_in_one_go() {
        Lease lease = claimed();
        clock.tick(Duration.ofMinutes(9));
        assertThat(drafts.keep(lease, UUID.randomUUID(), note("Halve zin")))
                .contains(clock.instant().plus(Duration.ofMinutes(10)));
        clock.tick(Duration.ofMinutes(9));
        assertThat(queue.holdsLease(lease.dossierId(), lease.fence())).isTrue();
    }

    @Test
    void words_typed_after_a_colleague_took_the_dossier_are_kept_and_the_agent_is_told() {
        Lease lease = claimed();
        TestUsers.logIn(TestUsers.teamLead(AGENT + 1));
        queue.takeOver(lease.dossierId());
        TestUsers.logIn(TestUsers.agent(AGENT));
        assertThat(drafts.keep(lease, UUID.randomUUID(), note("Toch bewaard"))).isEmpty();
        assertThat(drafts.find(lease.dossierId()).map(kept -> kept.draft().note()))
                .contains("Toch bewaard");
    }

    @Test
    void another_start_of_the_application_finds_the_words_and_the_dossier() {
        Lease lease = claimed();
        UUID callKey = UUID.randomUUID();
        drafts.keep(lease, callKey, note("Belt na zessen, partner heet Joke"));

        try (ConfigurableApplicationContext again = new SpringApplicationBuilder(Application.class)
                .properties(
                        "server.port=0",
                        "vorder.jobs=false",
                        "spring.datasource.url=" + environment.getRequiredProperty("spring.datasource.url"),
                        "spring.datasource.username=" + environment.getRequiredProperty("spring.datasource.username"),
                        "spring.datasource.password=" + environment.getRequiredProperty("spring.datasource.password"))
                .run()) {
            TestUsers.logIn(TestUsers.agent(AGENT));
            Optional<DraftKeeper.KeptDraft> kept =
                    again.getBean(DraftKeeper.class).find(lease.dossierId());
            assertThat(kept.map(DraftKeeper.KeptDraft::callKey)).contains(callKey);
            assertThat(kept.orElseThrow().draft().note()).isEqualTo("Belt na zessen, partner heet Joke");
            assertThat(again.getBean(QueueService.class).holdsLease(lease.dossierId(), lease.fence()))
                    .isTrue();
        }
    }

    private Lease claimed() {
        Opened dossier = DossierFixture.aDossier(database).open();
        refresh.of(List.of(dossier.id()));
        return ((ClaimedDossier.Claimed) queue.claim(dossier.id())).lease();
    }

    private static DeskDraft note(String text) {
        return new DeskDraft(null, null, "OUTBOUND", null, List.of(), text, DeskDraft.Result.EMPTY, List.of());
    }
}
