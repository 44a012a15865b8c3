package nl.vorder.letter;

import static nl.vorder.dossier.DossierFixture.aDossier;
import static nl.vorder.letter.LetterFixture.addressed;
import static nl.vorder.letter.LetterFixture.sentBefore;
import static nl.vorder.letter.LetterFixture.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.agreement.AgreementService;
import nl.vorder.agreement.MakePromise;
import nl.vorder.agreement.PaymentWay;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.Holds;
import nl.vorder.compliance.PlaceHold;
import nl.vorder.document.PdfFile;
import nl.vorder.dossier.Balance;
import nl.vorder.dossier.Balances;
import nl.vorder.dossier.DossierRegister;
import nl.vorder.dossier.Dossiers;
import nl.vorder.dossier.Ledger;
import nl.vorder.dossier.Limitations;
import nl.vorder.dossier.OpenDossier;
import nl.vorder.dossier.PaymentChannel;
import nl.vorder.dossier.ReceivePayment;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Stage;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class LetterServiceTest {

    private static final LocalDate TODAY = TestClock.START.toLocalDate();

    @Autowired
    LetterService letters;

    @Autowired
    LetterHistory history;

    @Autowired
    AgreementService agreements;

    @Autowired
    DossierRegister register;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Balances balances;

    @Autowired
    Ledger ledger;

    @Autowired
    Limitations limitations;

    @Autowired
    Holds holds;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void logIn() {
        clock.reset();
        TestUsers.logIn(TestUsers.teamLead(960_000));
    }

    @AfterEach
    void back() {
        clock.reset();
        TestUsers.logOut();
    }

    @Test
    void a_fourteen_day_letter_says_all_the_law_asks_and_starts_the_days() {
        DossierId id = consumer("1000.00", "2026-10-01", "nl");
        sentBefore(database, id, "REMINDER", "2026-10-20");
        Balance before = balances.today(id);

        String text = words(print(letters.make(id, LetterKind.FOURTEEN_DAY_LETTER)));

        assertThat(text)
                .contains("Mevrouw De Wit", "Dorpsstraat 1", "1234 AB Utrecht", "23 november 2026")
                .contains("binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd")
                .contains("Betaal " + Formats.euro(before.total()) + " binnen")
                .contains("Die kosten zijn € 150,00, berekend over € 1.000,00")
                .contains("U betaalt dan samen " + Formats.euro(before.total().plus(Money.of("150.00"))))
                .contains("artikel 6:96", "Hulp bij geldzorgen", "houdt recht op het hele bedrag");
        // Sent on Monday the 23rd, delivered on the 25th, free until 9 December.
        assertThat(dossiers.find(id).costsFrom()).contains(LocalDate.of(2026, 12, 10));
        assertThat(balances.on(id, LocalDate.of(2026, 12, 9)).costs()).isEqualTo(Money.ZERO);
        assertThat(balances.on(id, LocalDate.of(2026, 12, 10)).costs()).isEqualTo(Money.of("150.00"));
        assertThat(dossiers.find(id).stage()).isEqualTo(Stage.AFTER_DEMAND);
        assertThat(history.of(id).demands()).isEqualTo(1);
        assertThat(history.of(id).last().orElseThrow().announcedCosts()).contains(Money.of("150.00"));
        assertThat(contacts(id)).containsExactly("POST");
        assertThat(limitations.of(id).lastDay()).isEqualTo("2031-11-25");
    }

    @Test
    void a_letter_with_vat_says_why_the_vat_is_there() {
        OpenDossier request = aDossier(database)
                .vatNotReclaimable()
                .withInvoice("749.99", "2026-10-01")
                .request();
        DossierId id = register.open(addressed(database, request, "Mevrouw De Wit", "nl"));
        sentBefore(database, id, "REMINDER", "2026-10-20");

        assertThat(words(print(letters.make(id, LetterKind.FOURTEEN_DAY_LETTER))))
                .contains("Die kosten zijn € 136,13: € 112,50 en € 23,63 btw (21%)")
                .contains("kan deze btw niet terugvragen");
        LocalDate from = dossiers.find(id).costsFrom().orElseThrow();
        assertThat(balances.on(id, from).costs()).isEqualTo(Money.of("112.50"));
        assertThat(balances.on(id, from).vat()).isEqualTo(Money.of("23.63"));
    }

    @Test
    void a_part_paid_within_the_days_lowers_the_costs_the_letter_announced() {
        DossierId id = consumer("900.00", "2026-11-01", "nl");
        sentBefore(database, id, "REMINDER", "2026-11-05");
        assertThat(words(print(letters.make(id, LetterKind.FOURTEEN_DAY_LETTER))))
                .contains("€ 135,00");
        Money interest = balances.today(id).interest();

        ledger.receive(
                new ReceivePayment(id, Money.of("500.00").plus(interest), TODAY, PaymentChannel.BANK, "in time"));

        LocalDate from = dossiers.find(id).costsFrom().orElseThrow();
        assertThat(balances.on(id, from).principal()).isEqualTo(Money.of("400.00"));
        assertThat(balances.on(id, from).costs()).isEqualTo(Money.of("60.00"));
    }

    @Test
    void a_letter_is_printed_again_word_for_word_and_byte_for_byte() {
        DossierId id = consumer("1000.00", "2026-10-01", "nl");
        sentBefore(database, id, "REMINDER", "2026-10-20");
        long letter = made(letters.make(id, LetterKind.FOURTEEN_DAY_LETTER)).letterId();
        byte[] first = letters.print(letter).orElseThrow().content();
        Map<String, Object> quoted = database.sql("SELECT * FROM letter_sent WHERE id = ?")
                .param(letter)
                .query()
                .singleRow();

        clock.set(LocalDateTime.of(2027, 3, 1, 12, 0));
        ledger.receive(
                new ReceivePayment(id, Money.of("300.00"), LocalDate.of(2027, 2, 1), PaymentChannel.BANK, "later"));

        assertThat(letters.print(letter).orElseThrow().content()).isEqualTo(first);
        assertThat(quoted)
                .containsEntry("quoted_on", java.sql.Date.valueOf(TODAY))
                .containsEntry("deadline_on", java.sql.Date.valueOf("2026-12-09"))
                .containsEntry("total", balances.on(id, TODAY).total().amount());
    }

    @Test
    void a_debtor_who_reads_english_gets_english() {
        DossierId id = consumer("100.00", "2026-11-02", "en");
        assertThat(letters.fitting(id)).contains(LetterKind.REMINDER);

        assertThat(words(print(letters.make(id, LetterKind.REMINDER))))
                .contains("Dear Mevrouw De Wit", "your invoice has not been paid yet", "Help with money worries");
        assertThat(history.of(id).reminders()).isEqualTo(1);
        assertThat(dossiers.find(id).stage()).isEqualTo(Stage.FIRST_OVERDUE);
    }

    @Test
    void a_business_is_asked_for_costs_without_a_fourteen_day_letter() {
        OpenDossier request = aDossier(database)
                .of(DebtorKind.COMPANY)
                .withInvoice("8400.00", "2026-10-01")
                .request();
        DossierId id = register.open(addressed(database, request, "Bakkerij Hart B.V.", "nl"));
        sentBefore(database, id, "REMINDER", "2026-10-20");

        assertThat(words(print(letters.make(id, LetterKind.DEMAND))))
                .contains(
                        "Incassokosten € 795,00",
                        Formats.euro(balances.today(id).total()))
                .doesNotContain("Hulp bij geldzorgen");
    }

    @Test
    void an_invoice_that_is_not_due_yet_is_not_demanded() {
        OpenDossier request = aDossier(database)
                .withInvoice("100.00", "2026-11-01")
                .withInvoice("50.00", "2026-12-15")
                .request();
        DossierId id = register.open(addressed(database, request, "Mevrouw De Wit", "nl"));

        Money asked = balances.today(id).total().minus(Money.of("50.00"));
        assertThat(words(print(letters.make(id, LetterKind.REMINDER))))
                .contains("Samen te betalen " + Formats.euro(asked))
                .contains("pas later hoeft te betalen: € 50,00");
    }

    @Test
    void a_promise_is_confirmed_although_the_promise_stops_other_contact() {
        DossierId id = consumer("250.00", "2026-10-01", "nl");
        agreements.promise(
                new MakePromise(id, Optional.empty(), Money.of("250.00"), TODAY.plusDays(3), PaymentWay.TRANSFER));
        assertThat(letters.fitting(id)).contains(LetterKind.CONFIRMATION);

        assertThat(words(print(letters.make(id, LetterKind.CONFIRMATION))))
                .contains("U betaalt uiterlijk op 26 november 2026 € 250,00");
        assertThat(letters.fitting(id)).isEmpty();
        assertThat(letters.make(id, LetterKind.CONFIRMATION)).isEqualTo(refused(id, LetterRefusal.NOT_NOW));
    }

    @Test
    void the_same_letter_is_not_made_twice() {
        DossierId id = consumer("100.00", "2026-11-02", "nl");
        made(letters.make(id, LetterKind.REMINDER));

        // The letter is under way: the guardrail refuses until it is delivered.
        assertThat(letters.make(id, LetterKind.REMINDER)).isInstanceOf(LetterResult.Refused.class);
        clock.set(LocalDateTime.of(2026, 11, 27, 10, 0));
        assertThat(letters.make(id, LetterKind.REMINDER)).isEqualTo(refused(id, LetterRefusal.NOT_NOW));
    }

    @Test
    void a_stopped_debtor_gets_no_demand_but_may_have_a_specification() {
        DossierId id = consumer("100.00", "2026-11-02", "nl");
        holds.place(new PlaceHold(
                dossiers.find(id).debtorId(),
                Optional.of(id),
                HoldKind.DISPUTE,
                "",
                clock.instant(),
                Optional.empty()));

        assertThat(letters.make(id, LetterKind.REMINDER))
                .asInstanceOf(type(LetterResult.Refused.class))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(LetterRefusal.GUARDRAIL);
                    assertThat(refused.decision().orElseThrow().reasons()).isNotEmpty();
                });
        assertThat(words(print(letters.make(id, LetterKind.SPECIFICATION))))
                .contains("Rente over rekening", "art. 6:119 BW", "Wie", "Waarvoor")
                .contains("nog geen brief met een termijn van veertien dagen")
                .contains("Samen te betalen " + Formats.euro(balances.today(id).total()));
    }

    @Test
    void a_run_prints_what_is_allowed_and_lists_the_rest() throws IOException {
        DossierId reminder = consumer("100.00", "2026-11-02", "nl");
        DossierId fourteen = consumer("1000.00", "2026-10-01", "en");
        sentBefore(database, fourteen, "REMINDER", "2026-10-20");
        DossierId nowhere = register.open(
                aDossier(database).withInvoice("75.00", "2026-11-02").request());

        List<LetterResult> results = letters.makeAll(List.of(reminder, nowhere, fourteen));

        assertThat(results.get(1)).isEqualTo(refused(nowhere, LetterRefusal.NO_ADDRESS));
        List<Long> ids =
                List.of(made(results.get(0)).letterId(), made(results.get(2)).letterId());
        PdfFile print = letters.printAll(ids, Translations.DUTCH);
        Files.createDirectories(Path.of("target", "letters"));
        Files.write(Path.of("target", "letters", "run.pdf"), print.content());
        assertThat(words(print)).containsSubsequence("Herinnering", "Pay within fourteen days");
    }

    private DossierId consumer(String amount, String dueOn, String language) {
        OpenDossier request = aDossier(database).withInvoice(amount, dueOn).request();
        return register.open(addressed(database, request, "Mevrouw De Wit", language));
    }

    private PdfFile print(LetterResult result) {
        return letters.print(made(result).letterId()).orElseThrow();
    }

    private static LetterResult.Made made(LetterResult result) {
        assertThat(result).isInstanceOf(LetterResult.Made.class);
        return (LetterResult.Made) result;
    }

    private static LetterResult refused(DossierId id, LetterRefusal reason) {
        return new LetterResult.Refused(id, reason, Optional.empty());
    }

    private List<String> contacts(DossierId id) {
        return database.sql("SELECT channel FROM compliance_contact WHERE dossier_id = ?")
                .param(id.value())
                .query(String.class)
                .list();
    }
}
