package nl.vorder.call;

import static org.assertj.core.api.Assertions.assertThat;

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
import nl.vorder.agreement.EvenPlan;
import nl.vorder.costs.rules.LimitationState;
import nl.vorder.dossier.BalanceService;
import nl.vorder.dossier.LimitationService;
import nl.vorder.queue.ClaimedDossier;
import nl.vorder.queue.QueueRefresh;
import nl.vorder.queue.QueueService;
import nl.vorder.shared.Money;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the outcome of a call to the last day of the claim: what the debtor says counts, that the agency called does not. */
@IntegrationTest
class CallAcknowledgesTest {

    private static final long AGENT = 922_000;
    private static final LocalDate DUE = LocalDate.of(2021, 12, 15);
    private static final LocalDate TODAY = TestClock.START.toLocalDate();

    @Autowired
    CallService calls;

    @Autowired
    LimitationService limitation;

    @Autowired
    QueueService queue;

    @Autowired
    QueueRefresh refresh;

    @Autowired
    BalanceService balances;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void logIn() {
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
        TestUsers.logIn(TestUsers.agent(AGENT));
    }

    @AfterEach
    void logOut() {
        TestUsers.logOut();
        database.sql("DELETE FROM queue_entry").update();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            outcome             | identified | starts anew
            CANNOT_PAY          | true       | true
            ARRANGEMENT_REQUEST | true       | true
            PAID_NOW            | true       | true
            CANNOT_PAY          | false      | false
            NO_ANSWER           | false      | false
            REFUSES             | true       | false
            DISPUTE             | true       | false
            SAYS_PAID           | true       | false
            """)
    void the_term_starts_anew_when_the_debtor_says_that_the_debt_is_there(
            Outcome outcome, boolean identified, boolean startsAnew) {
        Opened dossier = DossierFixture.aDossier(database).dueOn(DUE).open();
        assertThat(limitation.of(dossier.id()).state()).isEqualTo(LimitationState.WITHIN_30_DAYS);

        RecordCall call = call(dossier, outcome, identified);
        assertThat(calls.record(call)).isInstanceOf(CallRecording.Recorded.class);

        assertThat(limitation.of(dossier.id()).lastDay()).isEqualTo(startsAnew ? TODAY.plusYears(5) : DUE.plusYears(5));
        assertThat(evidence(dossier))
                .hasSize(startsAnew ? 1 : 0)
                .allMatch(remark -> remark.equals("call " + call.callKey()));
    }

    @Test
    void the_same_call_recorded_twice_is_one_acknowledgement() {
        Opened dossier = DossierFixture.aDossier(database).dueOn(DUE).open();
        RecordCall call = call(dossier, Outcome.CANNOT_PAY, true);
        calls.record(call);
        calls.record(call);

        assertThat(evidence(dossier)).hasSize(1);
        assertThat(limitation.of(dossier.id()).state()).isEqualTo(LimitationState.RUNNING);
    }

    private OutcomeFields fields(Opened dossier, Outcome outcome) {
        return switch (outcome) {
            case SAYS_PAID, PAID_NOW -> OutcomeFields.paid(Money.of("100.00"), TODAY);
            case ARRANGEMENT_REQUEST ->
                OutcomeFields.plan(EvenPlan.of(balances.today(dossier.id()).total(), 20, TODAY.plusDays(10)));
            default -> OutcomeFields.none();
        };
    }

    private List<String> evidence(Opened dossier) {
        return database.sql(
                        "SELECT remark FROM dossier_interruption WHERE dossier_id = :id AND kind = 'ACKNOWLEDGEMENT'")
                .param("id", dossier.id().value())
                .query(String.class)
                .list();
    }

    private RecordCall call(Opened dossier, Outcome outcome, boolean identified) {
        refresh.of(List.of(dossier.id()));
        long fence =
                ((ClaimedDossier.Claimed) queue.claim(dossier.id())).lease().fence();
        Instant now = clock.instant();
        return new RecordCall(
                UUID.randomUUID(),
                dossier.id(),
                fence,
                Direction.OUTBOUND,
                dossier.phone(),
                now.minus(Duration.ofMinutes(3)),
                now,
                identified,
                outcome,
                outcome.isConversation() ? Optional.of(NonPaymentReason.FORGOT) : Optional.empty(),
                "Zegt dat het nu niet lukt",
                fields(dossier, outcome),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
