package nl.vorder.dossier;

import static nl.vorder.dossier.DossierFixture.aDossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.Holds;
import nl.vorder.compliance.PlaceHold;
import nl.vorder.costs.rules.CostsRule;
import nl.vorder.costs.rules.LegalSource;
import nl.vorder.costs.rules.LetterDefect;
import nl.vorder.costs.rules.LetterWording;
import nl.vorder.dossier.Specification.NoCosts;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Zone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class TermsAndStopsDbTest {

    private static final LocalDate TODAY = TestClock.START.toLocalDate();

    @Autowired
    DossierRegister register;

    @Autowired
    DossierTermsService terms;

    @Autowired
    FourteenDayLetters letters;

    @Autowired
    Balances balances;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Ledger ledger;

    @Autowired
    Posting posting;

    @Autowired
    Holds holds;

    @Autowired
    InsolvencyStops stops;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void logIn() {
        clock.reset();
        TestUsers.logIn(TestUsers.teamLead(970_000));
    }

    @AfterEach
    void back() {
        clock.reset();
        TestUsers.logOut();
    }

    @Test
    void bankruptcy_stops_interest_the_day_before_and_lets_it_run_again_when_lifted() {
        DossierId id = open(aDossier(database).withInvoice("10000.00", "2026-10-31"));
        Money untilYesterday = balances.on(id, TODAY.minusDays(1)).interest();

        long hold = place(id, HoldKind.BANKRUPTCY, Optional.empty());

        assertThat(balances.on(id, TODAY.plusDays(60)).interest()).isEqualTo(untilYesterday);
        assertThat(posting.wrong(List.of(id), TODAY)).isEmpty();
        holds.lift(hold);
        assertThat(balances.today(id).interest()).isGreaterThan(untilYesterday);
        assertThat(posting.wrong(List.of(id), TODAY)).isEmpty();
        assertThat(journal(id)).contains("dossier.interest-stopped", "dossier.interest-resumed");
    }

    @Test
    void insolvency_of_the_person_stops_every_dossier_also_one_that_comes_later() {
        OpenDossier first =
                aDossier(database).withInvoice("500.00", "2026-10-31").request();
        DossierId one = register.open(first);
        holds.place(new PlaceHold(
                first.debtorId(),
                Optional.empty(),
                HoldKind.DEBT_RESTRUCTURING,
                "",
                LocalDate.of(2026, 11, 10).atStartOfDay(Zone.AMSTERDAM).toInstant(),
                Optional.empty()));
        OpenDossier other =
                aDossier(database).withInvoice("700.00", "2026-10-31").request();
        DossierId two = register.open(new OpenDossier(
                other.clientFirmId(),
                first.debtorId(),
                other.terms(),
                other.stage(),
                other.openedOn(),
                Optional.empty(),
                other.invoices()));

        for (DossierId id : List.of(one, two)) {
            assertThat(balances.today(id).interest())
                    .isEqualTo(balances.on(id, LocalDate.of(2026, 11, 9)).interest())
                    .isNotEqualTo(Money.ZERO);
        }
    }

    @Test
    void a_stop_that_ends_by_itself_is_noticed_by_the_nightly_run() {
        DossierId id = open(aDossier(database).withInvoice("10000.00", "2026-10-31"));
        place(id, HoldKind.SUSPENSION_OF_PAYMENTS, Optional.of(TODAY.plusDays(10)));
        Money stopped = balances.on(id, TODAY.plusDays(5)).interest();

        clock.set(LocalDateTime.of(2026, 12, 5, 0, 10));
        stops.followAll();

        assertThat(balances.today(id).interest()).isGreaterThan(stopped);
    }

    @Test
    void costs_and_interest_by_contract_hold_for_a_business_and_stand_in_the_specification() {
        DossierId id = open(aDossier(database).of(DebtorKind.COMPANY).withInvoice("10000.00", "2026-10-31"));
        TermsOfDossier before = terms.find(dossiers.find(id).number()).orElseThrow();
        assertThat(balances.today(id).costs()).isEqualTo(Money.of("875.00"));

        DossierTerms agreed = new DossierTerms(
                DebtorKind.COMPANY,
                true,
                Optional.of(new BigDecimal("12.00")),
                before.terms().claimKind(),
                Optional.of(new ContractCosts(new BigDecimal("15"), Money.of("250.00"))),
                false);
        assertThat(terms.change(with(before, agreed), "algemene voorwaarden art. 7"))
                .isEqualTo(TermsChanged.CHANGED);

        Specification specification = balances.specification(id, TODAY);
        assertThat(specification.costs().orElseThrow().costs()).isEqualTo(Money.of("1500.00"));
        assertThat(specification.costs().orElseThrow().rule()).isEqualTo(CostsRule.CONTRACT);
        assertThat(specification.interest().getFirst().source()).isEqualTo(LegalSource.CONTRACT_INTEREST);
        // 23 days of 12 % over 10,000: 75.616.
        assertThat(specification.balance().interest()).isEqualTo(Money.of("75.62"));
        assertThat(specification.sum()).isEqualTo(specification.balance().total());
        assertThat(posting.wrong(List.of(id), TODAY)).isEmpty();
        assertThat(journal(id)).contains("dossier.terms-changed");
        assertThat(terms.change(with(before, agreed), "again")).isEqualTo(TermsChanged.CHANGED_MEANWHILE);
    }

    @Test
    void what_the_law_forbids_and_what_cannot_be_is_refused() {
        DossierId id = open(aDossier(database).withInvoice("100.00", "2026-10-31"));
        TermsOfDossier now = terms.find(dossiers.find(id).number()).orElseThrow();
        DossierTerms plain = now.terms();
        ContractCosts fifteen = new ContractCosts(new BigDecimal("15"), Money.ZERO);
        DossierTerms company = DossierTerms.of(DebtorKind.COMPANY, true, Optional.empty());

        assertThat(terms.change(with(now, plain.withContractualCosts(fifteen)), "why"))
                .isEqualTo(TermsChanged.NOT_FOR_CONSUMERS);
        assertThat(terms.change(with(now, company.withInstalments()), "why")).isEqualTo(TermsChanged.NOT_FOR_COMPANIES);
        assertThat(terms.change(
                        with(now, company.withContractualCosts(new ContractCosts(new BigDecimal("101"), Money.ZERO))),
                        "why"))
                .isEqualTo(TermsChanged.IMPOSSIBLE);
        assertThat(terms.change(with(now, plain), " ")).isEqualTo(TermsChanged.REASON_MISSING);
        TestUsers.logIn(TestUsers.agent(970_001));
        assertThatThrownBy(() -> terms.change(with(now, plain), "why")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void instalments_of_one_contract_do_not_pile_up() {
        DossierFixture fixture = aDossier(database);
        for (int month = 1; month <= 6; month++) {
            fixture.withInvoice("100.00", "2026-0%d-01".formatted(month));
        }
        OpenDossier request = fixture.openedOn("2026-01-02").request();
        DossierId id = register.open(new OpenDossier(
                request.clientFirmId(),
                request.debtorId(),
                request.terms().withInstalments(),
                request.stage(),
                request.openedOn(),
                Optional.empty(),
                request.invoices()));
        for (int month = 1; month <= 6; month++) {
            letters.record(
                    id,
                    new SentLetter(LocalDate.of(2026, month, 5), LetterWording.FOURTEEN_DAYS_FROM_DAY_AFTER_DELIVERY),
                    LetterOrigin.AGENCY);
        }

        Specification specification = balances.specification(id, TODAY);

        assertThat(specification.balance().costs()).isEqualTo(Money.of("140.00"));
        assertThat(specification.costs().orElseThrow().rule()).isEqualTo(CostsRule.HALF_FEE);
        assertThat(balances.on(id, LocalDate.of(2026, 2, 1)).costs()).isEqualTo(Money.of("40.00"));
        assertThat(balances.on(id, LocalDate.of(2026, 3, 1)).costs()).isEqualTo(Money.of("60.00"));
        assertThat(posting.wrong(List.of(id), TODAY)).isEmpty();
    }

    @Test
    void separate_orders_with_letters_of_their_own_count_as_one_demand() {
        DossierId id = open(aDossier(database)
                .withInvoice("100.00", "2026-08-01")
                .withInvoice("300.00", "2026-09-20")
                .letterSentOn("2026-08-10"));
        assertThat(balances.today(id).costs()).isEqualTo(Money.of("40.00"));

        letters.record(
                id,
                new SentLetter(LocalDate.of(2026, 10, 1), LetterWording.FIFTEEN_DAYS_FROM_DELIVERY),
                LetterOrigin.AGENCY);

        assertThat(balances.today(id).costs()).isEqualTo(Money.of("60.00"));
        assertThat(balances.specification(id, TODAY).letters()).hasSize(2).allMatch(JudgedLetter::isValid);
    }

    @Test
    void a_letter_that_names_too_much_or_too_short_a_term_makes_no_costs_due_and_the_reason_is_kept() {
        DossierId id = open(aDossier(database).withInvoice("1000.00", "2026-09-01"));
        assertThat(balances.specification(id, TODAY).noCosts()).contains(NoCosts.NO_LETTER);

        letters.record(
                id,
                new SentLetter(
                        LocalDate.of(2026, 9, 7),
                        LetterWording.FIFTEEN_DAYS_FROM_DELIVERY,
                        true,
                        Optional.of(Money.of("181.50"))),
                LetterOrigin.ELSEWHERE);
        letters.record(
                id,
                new SentLetter(LocalDate.of(2026, 9, 8), LetterWording.FOURTEEN_DAYS_FROM_LETTER),
                LetterOrigin.ELSEWHERE);

        Specification specification = balances.specification(id, TODAY);
        assertThat(specification.balance().costs()).isEqualTo(Money.ZERO);
        assertThat(specification.noCosts()).contains(NoCosts.LETTER_VOID);
        assertThat(specification.letters().getFirst().defects()).containsExactly(LetterDefect.COSTS_TOO_HIGH);
        assertThat(specification.letters().getLast().defects())
                .containsExactlyInAnyOrder(LetterDefect.TERM_WRONG, LetterDefect.COSTS_MISSING);
        assertThat(dossiers.find(id).costsFrom()).isEmpty();
    }

    @Test
    void the_invoice_a_debtor_named_stays_named_when_an_earlier_payment_comes_to_light() {
        DossierId id =
                open(aDossier(database).withInvoice("100.00", "2026-09-01").withInvoice("100.00", "2026-10-01"));
        long newer = dossiers.find(id).invoices().getLast().id();
        ledger.receive(new ReceivePayment(
                id, Money.of("60.00"), LocalDate.of(2026, 11, 10), PaymentChannel.BANK, "named", Optional.of(newer)));

        ledger.receive(
                new ReceivePayment(id, Money.of("10.00"), LocalDate.of(2026, 11, 5), PaymentChannel.BANK, "earlier"));

        List<InvoiceLine> invoices = dossiers.find(id).invoices();
        assertThat(invoices.getLast().open()).isLessThan(Money.of("45.00"));
        assertThat(invoices.getFirst().open()).isGreaterThan(Money.of("90.00"));
        assertThat(posting.wrong(List.of(id), TODAY)).isEmpty();
    }

    private static TermsOfDossier with(TermsOfDossier before, DossierTerms terms) {
        return new TermsOfDossier(before.id(), before.number(), before.version(), terms);
    }

    private DossierId open(DossierFixture fixture) {
        return register.open(fixture.request());
    }

    private long place(DossierId id, HoldKind kind, Optional<LocalDate> until) {
        return holds.place(new PlaceHold(
                dossiers.find(id).debtorId(),
                Optional.of(id),
                kind,
                "",
                clock.instant(),
                until.map(day -> day.atStartOfDay(Zone.AMSTERDAM).toInstant())));
    }

    private List<String> journal(DossierId id) {
        return database.sql("SELECT action FROM audit_entry WHERE subject = 'dossier' AND subject_id = ?")
                .param(id.value())
                .query(String.class)
                .list();
    }
}
