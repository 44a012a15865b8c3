package nl.vorder.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.agreement.EvenPlan;
import nl.vorder.agreement.PaymentWay;
import nl.vorder.compliance.Holds;
import nl.vorder.dossier.BalanceService;
import nl.vorder.queue.ClaimedDossier;
import nl.vorder.queue.Lease;
import nl.vorder.queue.QueueRefresh;
import nl.vorder.queue.QueueService;
import nl.vorder.shared.Money;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.Stage;
import nl.vorder.shared.UtcColumn;
import nl.vorder.shared.Zone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every customary outcome code: what it needs, how near it comes to the person, what it stops and when the next contact may be. */
@IntegrationTest
class OutcomeCodesTest {

    private static final long AGENT = 924_000;
    private static final LocalDate TODAY = TestClock.START.toLocalDate();

    @Autowired
    CallService calls;

    @Autowired
    BalanceService balances;

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
        TestUsers.logIn(TestUsers.agent(AGENT));
    }

    @AfterEach
    void logOut() {
        TestUsers.logOut();
        clock.reset();
    }

    /** The columns: the trade's code, ours, what is refused when nothing is filled in, the reach, the hold, the next contact. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            NA,      NO_ANSWER,              -,                 ATTEMPT,     -,                  2026-11-23T14:00
            BUSY,    BUSY,                   -,                 ATTEMPT,     -,                  2026-11-23T10:30
            DISC,    DECLINED,               -,                 ATTEMPT,     -,                  2026-11-23T14:00
            VM,      VOICEMAIL,              -,                 ATTEMPT,     -,                  2026-11-24T00:00
            INV,     NUMBER_DEAD,            -,                 ATTEMPT,     WRONG_NUMBER,       2026-11-23T14:00
            LOST,    CONNECTION_LOST,        -,                 ATTEMPT,     -,                  2026-11-23T10:00
            WRONG,   WRONG_NUMBER,           -,                 CONTACT,     WRONG_NUMBER,       2026-11-23T14:00
            3P,      THIRD_PARTY,            -,                 CONTACT,     -,                  2026-11-24T00:00
            RPC-ID,  IDENTIFICATION_REFUSED, -,                 CONTACT,     -,                  2026-11-30T00:00
            CB,      CALL_BACK,              callBackAt,        RIGHT_PARTY, CALL_BACK,          2026-11-25T14:00
            PAID,    SAYS_PAID,              amount on,         RIGHT_PARTY, SAYS_PAID,          2026-11-27T00:00
            PTP,     PROMISE,                identified amount on way, RIGHT_PARTY, PROMISE,     -
            PPTP,    PART_PROMISE,           identified amount on way, RIGHT_PARTY, PROMISE,     -
            ARR,     ARRANGEMENT,            identified instalments,   RIGHT_PARTY, ARRANGEMENT, -
            ARR-REQ, ARRANGEMENT_REQUEST,    identified instalments,   RIGHT_PARTY, -,           2026-11-30T00:00
            PAYNOW,  PAID_NOW,               identified amount, RIGHT_PARTY, SAYS_PAID,          2026-11-27T00:00
            RTP,     REFUSES,                reason,            RIGHT_PARTY, -,                  2026-11-30T00:00
            UTP,     CANNOT_PAY,             reason,            RIGHT_PARTY, -,                  2026-11-30T00:00
            DISP,    DISPUTE,                note,              RIGHT_PARTY, DISPUTE,            -
            DOC,     DOCUMENT_REQUEST,       -,                 RIGHT_PARTY, DOCUMENT_REQUESTED, 2026-11-26T00:00
            HELP,    DEBT_HELP,              -,                 RIGHT_PARTY, DEBT_HELP,          -
            VULN,    VULNERABLE,             -,                 RIGHT_PARTY, VULNERABLE,         -
            DEC,     DECEASED,               -,                 CONTACT,     DECEASED,           -
            INS,     INSOLVENT,              -,                 CONTACT,     BANKRUPTCY,         -
            COMP,    COMPLAINT,              note,              RIGHT_PARTY, COMPLAINT,          2026-11-25T00:00
            NOCALL,  WRITTEN_ONLY,           -,                 RIGHT_PARTY, WRITTEN_ONLY,       -
            LANG,    LANGUAGE_PROBLEM,       -,                 CONTACT,     LANGUAGE_PROBLEM,   -
            AGGR,    AGGRESSION,             note,              CONTACT,     AGGRESSION,         -
            WELL,    ALL_WELL,               -,                 RIGHT_PARTY, -,                  -
            """)
    void a_code_needs_reaches_stops_and_leads_on_as_is_customary(
            String code, Outcome outcome, String needs, Outcome.Reach reach, String hold, String next) {
        Stage stage = outcome == Outcome.ALL_WELL ? Stage.COURTESY : Stage.FIRST_OVERDUE;
        Opened dossier = DossierFixture.aDossier(database).in(stage).open();
        refresh.of(List.of(dossier.id()));
        Lease lease = ((ClaimedDossier.Claimed) queue.claim(dossier.id())).lease();
        if (!"-".equals(needs)) {
            CallRecording bare = calls.record(call(dossier, lease, outcome, "", OutcomeFields.none()));
            assertThat(((CallRecording.Refused) bare).refusals())
                    .as(code)
                    .extracting(FieldRefusal::field)
                    .containsExactlyInAnyOrder(needs.split(" "));
        }

        RecordCall call = call(dossier, lease, outcome, "Staat op de factuur", fields(dossier, outcome));
        CallRecording recording = calls.record(call);

        assertThat(recording).as(code).isInstanceOf(CallRecording.Recorded.class);
        long id = ((CallRecording.Recorded) recording).id();
        assertThat(calls.record(call)).as("once more").isEqualTo(new CallRecording.Recorded(id, true));
        assertThat(outcome.reach()).isEqualTo(reach);
        assertThat(conversations(dossier)).containsExactly(reach == Outcome.Reach.RIGHT_PARTY);
        assertThat(holds.current(dossier.debtorId(), dossier.id()))
                .extracting(one -> one.kind().name())
                .containsExactlyElementsOf("-".equals(hold) ? List.of() : List.of(hold));
        assertThat(nextContact(id))
                .isEqualTo("-".equals(next) ? Optional.empty() : Optional.of(LocalDateTime.parse(next)));
        assertThat(queue.current()).as("given back").isEmpty();
    }

    @Test
    void every_outcome_of_the_desk_is_in_the_table() {
        String table = Stream.of(OutcomeCodesTest.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(CsvSource.class))
                .map(method -> method.getAnnotation(CsvSource.class).textBlock())
                .collect(Collectors.joining());
        assertThat(Outcome.values()).allSatisfy(outcome -> assertThat(table).contains(" " + outcome.name() + ","));
    }

    private OutcomeFields fields(Opened dossier, Outcome outcome) {
        return switch (outcome) {
            case CALL_BACK ->
                OutcomeFields.callBack(
                        LocalDateTime.of(2026, 11, 25, 14, 0)
                                .atZone(Zone.AMSTERDAM)
                                .toInstant(),
                        true);
            case SAYS_PAID -> OutcomeFields.paid(Money.of("100.00"), TODAY.minusDays(1));
            case PAID_NOW -> OutcomeFields.paid(Money.of("100.00"), TODAY);
            case PROMISE, PART_PROMISE ->
                OutcomeFields.promise(Money.of("100.00"), TODAY.plusDays(5), PaymentWay.TRANSFER);
            case ARRANGEMENT ->
                OutcomeFields.plan(EvenPlan.of(balances.today(dossier.id()).total(), 2, TODAY.plusDays(7)));
            case ARRANGEMENT_REQUEST ->
                OutcomeFields.plan(EvenPlan.of(balances.today(dossier.id()).total(), 20, TODAY.plusDays(7)));
            default -> OutcomeFields.none();
        };
    }

    private RecordCall call(Opened dossier, Lease lease, Outcome outcome, String note, OutcomeFields fields) {
        Instant now = clock.instant();
        boolean complete = !note.isEmpty();
        return new RecordCall(
                UUID.randomUUID(),
                lease.dossierId(),
                lease.fence(),
                Direction.OUTBOUND,
                dossier.phone(),
                now.minus(Duration.ofMinutes(3)),
                now,
                complete,
                outcome,
                complete ? Optional.of(NonPaymentReason.values()[0]) : Optional.empty(),
                note,
                fields,
                Optional.empty(),
                List.of(),
                List.of());
    }

    private List<Boolean> conversations(Opened dossier) {
        return database.sql("SELECT conversation FROM compliance_contact WHERE dossier_id = ?")
                .param(dossier.id().value())
                .query(Boolean.class)
                .list();
    }

    private Optional<LocalDateTime> nextContact(long call) {
        return database.sql("SELECT next_contact_at FROM call_call WHERE id = ?")
                .param(call)
                .query((row, number) -> UtcColumn.find(row, "next_contact_at"))
                .single()
                .map(Zone::local);
    }
}
