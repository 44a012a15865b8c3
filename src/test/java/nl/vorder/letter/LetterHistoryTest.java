package nl.vorder.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class LetterHistoryTest {

    @Autowired
    LetterHistory letters;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void logIn() {
        clock.reset();
        TestUsers.logIn(TestUsers.agent(950_000));
    }

    @AfterEach
    void logOut() {
        TestUsers.logOut();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-02, 2026-03-04
            2026-03-05, 2026-03-07
            2026-03-06, 2026-03-10
            2026-03-07, 2026-03-11
            2026-04-01, 2026-04-04
            2026-05-13, 2026-05-19
            2026-12-23, 2026-12-29
            """)
    void counts_delivery_days_without_sundays_mondays_and_holidays(LocalDate sentOn, LocalDate deliveredOn) {
        assertThat(LetterHistory.delivery(sentOn)).isEqualTo(deliveredOn);
    }

    @Test
    void tells_reminders_and_demands_and_what_is_under_way() {
        Opened dossier = DossierFixture.aDossier(database).open();
        send(dossier, "REMINDER", "EMAIL", "2026-10-01");
        send(dossier, "DEMAND", "POST", "2026-10-20");
        send(dossier, "FOURTEEN_DAY_LETTER", "POST", "2026-11-21");
        LettersSent sent = letters.of(dossier.id());
        assertThat(sent.reminders()).isEqualTo(1);
        assertThat(sent.demands()).isEqualTo(2);
        assertThat(sent.last()).hasValueSatisfying(last -> {
            assertThat(last.kind()).isEqualTo(LetterKind.FOURTEEN_DAY_LETTER);
            assertThat(last.underWay()).isTrue();
        });
        assertThat(sent.letters()).extracting(LetterSent::underWay).containsExactly(true, false, false);
    }

    private void send(Opened dossier, String kind, String channel, String sentOn) {
        database.sql("INSERT INTO letter_sent (id, dossier_id, kind, channel, sent_on) "
                        + "VALUES (NEXT VALUE FOR letter_sent_seq, ?, ?, ?, ?)")
                .params(dossier.id().value(), kind, channel, LocalDate.parse(sentOn))
                .update();
    }
}
