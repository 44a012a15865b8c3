package nl.vorder.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
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
import nl.vorder.agreement.AgreementService;
import nl.vorder.agreement.PaymentWay;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.Holds;
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

/** Several results in one call: a part paid, the rest promised, one invoice contested. */
@IntegrationTest
class CallResultsTest {

    private static final long AGENT = 921_000;
    private static final LocalDate TODAY = TestClock.START.toLocalDate();

    @Autowired
    CallService calls;

    @Autowired
    AgreementService agreements;

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
        TestUsers.logIn(TestUsers.agent(AGENT));
    }

    @AfterEach
    void logOut() {
        TestUsers.logOut();
        database.sql("DELETE FROM queue_entry").update();
    }

    @Test
    void a_part_paid_the_rest_promised_and_one_invoice_disputed_is_one_call_with_three_effects() {
        Opened dossier = DossierFixture.aDossier(database).open();
        long contested = secondInvoice(dossier, "200.00");
        RecordCall call = call(
                dossier,
                result(Outcome.SAYS_PAID, OutcomeFields.paid(Money.of("100.00"), TODAY.minusDays(1))),
                result(
                        Outcome.PART_PROMISE,
                        OutcomeFields.promise(Money.of("400.00"), TODAY.plusDays(5), PaymentWay.TRANSFER)),
                result(Outcome.DISPUTE, OutcomeFields.invoice(contested)));
        long id = ((CallRecording.Recorded) calls.record(call)).id();

        assertThat(calls.record(call)).isEqualTo(new CallRecording.Recorded(id, true));
        assertThat(count(
                        "SELECT COUNT(*) FROM call_call WHERE dossier_id = :id",
                        dossier.id().value()))
                .isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM call_result WHERE call_id = :id", id))
                .isEqualTo(2);
        assertThat(agreements.history(dossier.id()).promises())
                .singleElement()
                .satisfies(promise -> assertThat(promise.amount()).isEqualTo(Money.of("400.00")));
        assertThat(holds.current(dossier.debtorId(), dossier.id()))
                .extracting(hold -> hold.kind())
                .contains(HoldKind.SAYS_PAID, HoldKind.PROMISE)
                .doesNotContain(HoldKind.DISPUTE);
        assertThat(count("SELECT COUNT(*) FROM dossier_invoice WHERE id = :id AND disputed", contested))
                .isEqualTo(1);

        TestUsers.logIn(TestUsers.teamLead(AGENT + 1));
        CallDetails details = calls.find(id);
        // The agreement is the main result: lists and reports count that one.
        assertThat(details.outcome()).isEqualTo(Outcome.PART_PROMISE);
        assertThat(details.promisedAmount()).contains(Money.of("400.00"));
        assertThat(details.further())
                .extracting(CallResultLine::outcome, CallResultLine::amount)
                .containsExactly(
                        tuple(Outcome.SAYS_PAID, Optional.of(Money.of("100.00"))),
                        tuple(Outcome.DISPUTE, Optional.empty()));
    }

    @Test
    void when_every_open_invoice_is_disputed_the_dossier_rests() {
        Opened dossier = DossierFixture.aDossier(database).open();
        long second = secondInvoice(dossier, "50.00");
        RecordCall call = call(
                dossier,
                result(Outcome.DISPUTE, OutcomeFields.invoice(firstInvoice(dossier))),
                result(Outcome.DISPUTE, OutcomeFields.invoice(second)));
        assertThat(calls.record(call)).isInstanceOf(CallRecording.Recorded.class);
        assertThat(holds.current(dossier.debtorId(), dossier.id()))
                .extracting(hold -> hold.kind())
                .contains(HoldKind.DISPUTE);
    }

    @Test
    void a_refusal_names_the_result_and_nothing_is_stored() {
        Opened dossier = DossierFixture.aDossier(database).open();
        RecordCall call = call(
                dossier,
                result(Outcome.SAYS_PAID, OutcomeFields.paid(Money.of("200.00"), TODAY)),
                result(
                        Outcome.PART_PROMISE,
                        OutcomeFields.promise(Money.of("400.00"), TODAY.plusDays(90), PaymentWay.TRANSFER)));
        assertThat(refusals(calls.record(call)))
                .extracting(FieldRefusal::field, FieldRefusal::key)
                .containsExactly(tuple("further.1.amount", "call.refusal.amount.together"));
        RecordCall late = call(
                dossier,
                result(Outcome.SAYS_PAID, OutcomeFields.paid(Money.of("100.00"), TODAY)),
                result(
                        Outcome.PART_PROMISE,
                        OutcomeFields.promise(Money.of("400.00"), TODAY.plusDays(90), PaymentWay.TRANSFER)));
        assertThat(refusals(calls.record(late))).extracting(FieldRefusal::field).containsExactly("further.1.on");
        assertThat(count(
                        "SELECT COUNT(*) FROM call_call WHERE dossier_id = :id",
                        dossier.id().value()))
                .isZero();
        assertThat(count(
                        "SELECT COUNT(*) FROM agreement_promise WHERE dossier_id = :id",
                        dossier.id().value()))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # main,       further,             what is refused
                    NO_ANSWER,    PROMISE,             outcome
                    PROMISE,      ARRANGEMENT,         outcome
                    REFUSES,      PROMISE,             outcome
                    COMPLAINT,    COMPLAINT,           outcome
                    ALL_WELL,     DOCUMENT_REQUEST,    outcome
                    DOCUMENT_REQUEST, CONNECTION_LOST, outcome
                    """)
    void some_results_do_not_go_together(Outcome main, Outcome further, String field) {
        Opened dossier = DossierFixture.aDossier(database).open();
        RecordCall call = call(dossier, result(main, OutcomeFields.none()), result(further, OutcomeFields.none()));
        assertThat(refusals(calls.record(call)))
                .extracting(FieldRefusal::field, FieldRefusal::key)
                .contains(tuple("further.1." + field, "call.refusal.outcome.not-together"));
    }

    @Test
    void a_dispute_beside_an_agreement_has_to_name_its_invoice() {
        Opened dossier = DossierFixture.aDossier(database).open();
        RecordCall call = call(
                dossier,
                result(
                        Outcome.PART_PROMISE,
                        OutcomeFields.promise(Money.of("100.00"), TODAY.plusDays(5), PaymentWay.TRANSFER)),
                result(Outcome.DISPUTE, OutcomeFields.none()));
        assertThat(refusals(calls.record(call)))
                .extracting(FieldRefusal::field, FieldRefusal::key)
                .containsExactly(tuple("further.1.invoiceId", "call.refusal.invoiceId.missing"));
        RecordCall foreign = call(dossier, result(Outcome.DISPUTE, OutcomeFields.invoice(1)));
        assertThat(refusals(calls.record(foreign)))
                .extracting(FieldRefusal::key)
                .containsExactly("call.refusal.invoiceId.unknown");
    }

    private RecordCall call(Opened dossier, FurtherResult main, FurtherResult... further) {
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
                        true,
                        main.outcome(),
                        Optional.of(NonPaymentReason.FORGOT),
                        "Klopt niet, zegt hij",
                        main.fields(),
                        Optional.empty(),
                        List.of(),
                        List.of())
                .with(List.of(further));
    }

    private static FurtherResult result(Outcome outcome, OutcomeFields fields) {
        return new FurtherResult(outcome, Optional.empty(), fields);
    }

    private static List<FieldRefusal> refusals(CallRecording recording) {
        assertThat(recording).isInstanceOf(CallRecording.Refused.class);
        return ((CallRecording.Refused) recording).refusals();
    }

    private long firstInvoice(Opened dossier) {
        return database.sql("SELECT MIN(id) FROM dossier_invoice WHERE dossier_id = :id")
                .param("id", dossier.id().value())
                .query(Long.class)
                .single();
    }

    private long secondInvoice(Opened dossier, String amount) {
        long id = database.sql("SELECT NEXT VALUE FOR dossier_invoice_seq")
                .query(Long.class)
                .single();
        database.sql(
                        "INSERT INTO dossier_invoice (id, dossier_id, client_firm_id, number, invoiced_on, due_on, amount) "
                                + "VALUES (?, ?, ?, ?, '2026-09-01', '2026-10-01', ?)")
                .params(id, dossier.id().value(), dossier.firmId().value(), "G" + id, new BigDecimal(amount))
                .update();
        database.sql(
                        "INSERT INTO dossier_ledger_entry (id, dossier_id, invoice_id, booking_id, kind, component, amount, "
                                + "booked_on, recorded_at) VALUES (NEXT VALUE FOR dossier_ledger_entry_seq, ?, ?, "
                                + "NEXT VALUE FOR dossier_booking_seq, 'PRINCIPAL', 'PRINCIPAL', ?, '2026-10-01', '2026-10-01')")
                .params(dossier.id().value(), id, new BigDecimal(amount))
                .update();
        return id;
    }

    private int count(String sql, long id) {
        return database.sql(sql).param("id", id).query(Integer.class).single();
    }
}
