package nl.vorder.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.Holds;
import nl.vorder.compliance.PlaceHold;
import nl.vorder.shared.Zone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is held leaves "not now" at the moment that was announced, without anybody doing anything. */
@IntegrationTest
class HeldReturnTest {

    @Autowired
    QueueService queue;

    @Autowired
    QueueRefresh refresh;

    @Autowired
    Holds holds;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void logIn() {
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
        TestUsers.logIn(TestUsers.agent(924_000));
    }

    @AfterEach
    void logOut() {
        TestUsers.logOut();
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            kind               | until            | returns
            PROMISE            | 2026-11-27T00:00 | 2026-11-27T08:30
            ARRANGEMENT        | 2026-11-30T00:00 | 2026-11-30T08:30
            DISPUTE            | 2026-11-24T11:15 | 2026-11-24T11:15
            COMPLAINT          | 2026-11-25T14:00 | 2026-11-25T14:00
            LETTER_UNDER_WAY   | 2026-11-28T00:00 | 2026-11-30T08:30
            UNMATCHED_MONEY    | 2026-11-26T10:00 | 2026-11-26T10:00
            SAYS_PAID          | 2026-12-05T10:00 | 2026-12-07T08:30
            DOCUMENT_REQUESTED | 2026-11-24T19:30 | 2026-11-25T08:30
            DEBT_HELP          | 2027-03-26T09:00 | 2027-03-30T08:30
            MORATORIUM         | 2027-05-05T00:00 | 2027-05-10T08:30
            GOVERNMENT_STOP    | 2026-12-25T00:00 | 2026-12-28T08:30
            WRITTEN_ONLY       | 2027-01-01T00:00 | 2027-01-04T08:30
            """)
    void a_held_dossier_returns_at_the_announced_moment(HoldKind kind, LocalDateTime until, LocalDateTime returns) {
        Opened dossier = DossierFixture.aDossier(database).open();
        refresh.of(List.of(dossier.id()));
        hold(dossier, kind, Optional.of(instant(until)));

        assertThat(queue.next()).isEqualTo(new NextDossier.Empty(Optional.of(instant(returns)), false));
        assertThat(queue.notNow()).containsExactly(new HeldCount(kind.name(), 1, Optional.of(instant(returns))));

        clock.set(returns.minusSeconds(1));
        assertThat(queue.next()).isInstanceOf(NextDossier.Empty.class);
        clock.set(returns);
        assertThat(queue.next())
                .isInstanceOfSatisfying(
                        NextDossier.Claimed.class,
                        claimed -> assertThat(claimed.lease().dossierId()).isEqualTo(dossier.id()));
    }

    @Test
    void of_two_holds_the_last_one_counts() {
        Opened dossier = DossierFixture.aDossier(database).open();
        refresh.of(List.of(dossier.id()));
        hold(dossier, HoldKind.LETTER_UNDER_WAY, Optional.of(instant(LocalDateTime.of(2026, 11, 25, 9, 0))));
        hold(dossier, HoldKind.PROMISE, Optional.of(instant(LocalDateTime.of(2026, 11, 27, 0, 0))));

        clock.set(LocalDateTime.of(2026, 11, 25, 9, 0));
        assertThat(queue.next()).isInstanceOf(NextDossier.Empty.class);
        clock.set(LocalDateTime.of(2026, 11, 27, 8, 30));
        assertThat(queue.next()).isInstanceOf(NextDossier.Claimed.class);
    }

    @Test
    void what_waits_for_somebody_returns_when_it_is_lifted_and_not_before() {
        Opened dossier = DossierFixture.aDossier(database).open();
        refresh.of(List.of(dossier.id()));
        long id = hold(dossier, HoldKind.DISPUTE, Optional.empty());
        assertThat(queue.notNow()).containsExactly(new HeldCount("DISPUTE", 1, Optional.empty()));

        clock.tick(Duration.ofDays(365));
        clock.set(LocalDateTime.of(2027, 11, 24, 10, 0));
        assertThat(queue.next()).isInstanceOf(NextDossier.Empty.class);

        TestUsers.logIn(TestUsers.teamLead(924_001));
        holds.lift(id);
        TestUsers.logIn(TestUsers.agent(924_000));
        assertThat(queue.next()).isInstanceOf(NextDossier.Claimed.class);
    }

    private long hold(Opened dossier, HoldKind kind, Optional<Instant> until) {
        return holds.place(
                new PlaceHold(dossier.debtorId(), Optional.of(dossier.id()), kind, "", clock.instant(), until));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(Zone.AMSTERDAM).toInstant();
    }
}
