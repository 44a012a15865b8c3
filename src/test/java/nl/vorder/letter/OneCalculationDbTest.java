package nl.vorder.letter;

import static nl.vorder.dossier.DossierFixture.aDossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.costs.rules.LegalSource;
import nl.vorder.costs.rules.LetterWording;
import nl.vorder.dossier.Balance;
import nl.vorder.dossier.BalanceService;
import nl.vorder.dossier.Balances;
import nl.vorder.dossier.DossierRegister;
import nl.vorder.dossier.DossierTerms;
import nl.vorder.dossier.Ledger;
import nl.vorder.dossier.NewInvoice;
import nl.vorder.dossier.OpenDossier;
import nl.vorder.dossier.PaymentChannel;
import nl.vorder.dossier.ReceivePayment;
import nl.vorder.dossier.SentLetter;
import nl.vorder.dossier.Specification;
import nl.vorder.dossier.Specification.CostsLine;
import nl.vorder.dossier.Specification.InterestOfInvoice;
import nl.vorder.reporting.DossierLine;
import nl.vorder.reporting.MonthlyReport;
import nl.vorder.reporting.MonthlyReportService;
import nl.vorder.security.ApiTokenService;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.ui.Formats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Letter, screen, interface and report say the same, to the cent, whatever the dossier. */
@IntegrationTest
class OneCalculationDbTest {

    private static final int DOSSIERS = 1000;
    private static final LocalDate TODAY = TestClock.START.toLocalDate();

    @Autowired
    DossierRegister register;

    @Autowired
    Ledger ledger;

    @Autowired
    BalanceService screen;

    @Autowired
    Balances balances;

    @Autowired
    LetterService letters;

    @Autowired
    LetterStore store;

    @Autowired
    MonthlyReportService reports;

    @Autowired
    ApiTokenService tokens;

    @Autowired
    WebApplicationContext application;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private final Random random = new Random(20261122);
    private MockMvc http;
    private String token;

    @BeforeEach
    void prepare() {
        clock.reset();
        http = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        TestUsers.logIn(TestUsers.administrator(995_000));
        token = tokens.add("one calculation");
        TestUsers.logIn(TestUsers.teamLead(995_001));
    }

    @AfterEach
    void back() {
        clock.reset();
        TestUsers.logOut();
    }

    @Test
    void letter_screen_interface_and_report_agree_to_the_cent_on_a_thousand_random_dossiers() throws Exception {
        OpenDossier model = aDossier(database).withInvoice("1.00", "2026-01-01").request();
        List<OpenDossier> requests = new ArrayList<>();
        for (int i = 0; i < DOSSIERS; i++) {
            requests.add(random(model, i));
        }
        List<DossierId> ids = register.openAll(requests);
        for (DossierId id : ids) {
            pay(id);
        }
        Seen seen = new Seen();
        MonthlyReport report = reports.figures(model.clientFirmId(), YearMonth.from(TODAY));
        Map<DossierId, DossierLine> lines =
                report.dossiers().stream().collect(Collectors.toMap(DossierLine::id, Function.identity()));
        for (DossierId id : ids) {
            Balance balance = balances.today(id);
            Specification shown = screen.specification(id, TODAY);
            assertThat(shown.balance()).as("screen of " + id).isEqualTo(balance);
            assertThat(shown.sum()).as("lines of " + id).isEqualTo(balance.total());
            assertThat(lines.get(id).balance()).as("report of " + id).isEqualTo(balance.total());
            letterAgrees(id, balance, seen);
            shown.costs().ifPresent(costs -> costsAgree(shown, costs, seen));
            if (shown.movements().isEmpty()) {
                shown.interest().forEach(interest -> interestAgrees(shown, interest, seen));
            }
        }
        assertThat(report.movement().closing().amount())
                .isEqualTo(Money.sum(report.dossiers(DossierLine.Group.OPEN).stream()
                        .map(DossierLine::balance)
                        .toList()));
        // The test has seen what it is about.
        assertThat(seen.letters).isGreaterThan(900);
        assertThat(seen.consumersWithCosts).isGreaterThan(100);
        assertThat(seen.costs).isGreaterThan(400);
        assertThat(seen.interests).isGreaterThan(500);
    }

    /** The specification goes out as a letter: its stored amounts and its printed total. */
    private void letterAgrees(DossierId id, Balance balance, Seen seen) {
        if (!(letters.make(id, LetterKind.SPECIFICATION) instanceof LetterResult.Made made)) {
            return;
        }
        seen.letters++;
        assertThat(database.sql("SELECT principal, interest, costs, vat, total FROM letter_sent WHERE id = ?")
                        .param(made.letterId())
                        .query((row, number) -> List.of(
                                row.getBigDecimal(1),
                                row.getBigDecimal(2),
                                row.getBigDecimal(3),
                                row.getBigDecimal(4),
                                row.getBigDecimal(5)))
                        .single())
                .as("letter of " + id)
                .containsExactly(
                        balance.principal().amount(),
                        balance.interest().amount(),
                        balance.costs().amount(),
                        balance.vat().amount(),
                        balance.total().amount());
        assertThat(store.find(List.of(made.letterId())).getFirst().content().lines())
                .contains(new LetterLine(LetterLine.Kind.TOTAL, "Samen te betalen", Formats.euro(balance.total())));
    }

    private void costsAgree(Specification shown, CostsLine costs, Seen seen) {
        boolean vat = costs.vatPercentage().signum() > 0;
        String answer = call("collection-costs?principal=%s&debtor=%s&vat=%s"
                .formatted(costs.base(), isTrade(shown) ? "business" : "consumer", vat));
        assertThat(JsonPath.<String>read(answer, "$.costs"))
                .isEqualTo(costs.costs().toString());
        assertThat(JsonPath.<String>read(answer, "$.vat")).isEqualTo(costs.vat().toString());
        seen.costs++;
        seen.consumersWithCosts += shown.letters().isEmpty() ? 0 : 1;
    }

    private void interestAgrees(Specification shown, InterestOfInvoice interest, Seen seen) {
        String answer = call("interest?kind=%s&principal=%s&from=%s&to=%s"
                .formatted(
                        interest.source() == LegalSource.TRADE_INTEREST ? "trade" : "statutory",
                        interest.segments().getFirst().base(),
                        interest.segments().getFirst().from(),
                        shown.day()));
        assertThat(JsonPath.<String>read(answer, "$.interest"))
                .isEqualTo(interest.interest().toString());
        seen.interests++;
    }

    private static boolean isTrade(Specification shown) {
        return shown.interest().stream().anyMatch(interest -> interest.source() == LegalSource.TRADE_INTEREST);
    }

    private String call(String query) {
        try {
            return http.perform(get("/api/v1/calculations/" + query).header("Authorization", "Bearer " + token))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
        } catch (Exception e) {
            throw new IllegalStateException(query, e);
        } finally {
            // A request leaves nobody logged in.
            TestUsers.logIn(TestUsers.teamLead(995_001));
        }
    }

    private void pay(DossierId id) {
        for (int i = random.nextInt(6) - 3; i > 0; i--) {
            Money amount = Money.of(BigDecimal.valueOf(1 + random.nextInt(200_000), 2));
            LocalDate day = LocalDate.of(2026, 11, 2).plusDays(random.nextInt(22));
            if (balances.today(id).total().compareTo(amount) > 0) {
                ledger.receive(new ReceivePayment(id, amount, day, PaymentChannel.BANK, "random"));
            }
        }
    }

    private OpenDossier random(OpenDossier model, int number) {
        List<NewInvoice> invoices = new ArrayList<>();
        LocalDate latest = LocalDate.of(2023, 1, 1);
        for (int i = 0; i <= random.nextInt(3); i++) {
            LocalDate due = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1380));
            latest = due.isAfter(latest) ? due : latest;
            Money amount = Money.of(BigDecimal.valueOf(1 + random.nextInt(2_000_000), 2));
            invoices.add(new NewInvoice(
                    "O-" + model.clientFirmId() + "-" + number + "-" + i, "", due.minusDays(30), due, amount, false));
        }
        DebtorKind kind = random.nextInt(3) == 0 ? DebtorKind.COMPANY : DebtorKind.CONSUMER;
        Optional<SentLetter> letter = kind.isConsumer() && random.nextBoolean()
                ? Optional.of(new SentLetter(
                        latest.plusDays(3 + random.nextInt(40)),
                        LetterWording.values()[random.nextInt(LetterWording.values().length)]))
                : Optional.empty();
        return new OpenDossier(
                model.clientFirmId(),
                debtor(kind),
                DossierTerms.of(kind, random.nextBoolean(), Optional.empty()),
                model.stage(),
                LocalDate.of(2026, 11, 2),
                letter,
                invoices);
    }

    private DebtorId debtor(DebtorKind kind) {
        long id = database.sql("SELECT NEXT VALUE FOR debtor_debtor_seq")
                .query(Long.class)
                .single();
        database.sql("""
                INSERT INTO debtor_debtor (id, kind, name, street, house_number, postcode, city, created_at)
                VALUES (?, ?, 'Random', 'Dorpsstraat', '1', '1234 AB', 'Utrecht', UTC_TIMESTAMP(6))
                """).params(id, kind.name()).update();
        return new DebtorId(id);
    }

    private static final class Seen {
        private int letters;
        private int costs;
        private int consumersWithCosts;
        private int interests;
    }
}
