package nl.vorder.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.vorder.IntegrationTest;
import nl.vorder.agreement.ArrangementState;
import nl.vorder.agreement.PaymentWay;
import nl.vorder.agreement.PromiseState;
import nl.vorder.compliance.HoldKind;
import nl.vorder.dossier.Balance;
import nl.vorder.dossier.Balances;
import nl.vorder.dossier.ClosedReason;
import nl.vorder.letter.LetterKind;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.PaymentReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The demo agency as it stands in the database after the one load. */
@IntegrationTest
@TestPropertySource(properties = "vorder.demo=true")
class DemoLoaderTest {

    @Autowired
    JdbcClient database;

    @Autowired
    DemoLogins logins;

    @Autowired
    Balances balances;

    @ParameterizedTest
    @CsvSource(textBlock = """
            client_firm,     12
            debtor_debtor,   3000
            dossier_dossier, 6000
            security_user,   12
            """)
    void holds_the_promised_number_of(String table, int rows) {
        assertThat(count("SELECT COUNT(*) FROM " + table)).isEqualTo(rows);
    }

    @Test
    void ids_after_the_load_are_new() {
        assertThat(count("SELECT NEXT VALUE FOR dossier_dossier_seq"))
                .isGreaterThanOrEqualTo(count("SELECT MAX(id) FROM dossier_dossier") + 50);
    }

    @Test
    void names_everybody_who_may_log_in() {
        assertThat(logins.lines())
                .anySatisfy(line -> assertThat(line).contains("sanne", "youssef"))
                .anySatisfy(line -> assertThat(line).contains("karim", "els"))
                .anySatisfy(line -> assertThat(line).contains("molenmeel"))
                .anySatisfy(line -> assertThat(line).contains("vorder-demo"));
    }

    @Test
    void what_was_quoted_in_a_call_is_what_the_application_computes_for_that_day() {
        List<Quote> quotes = database.sql("""
                SELECT dossier_id, DATE(started_at), quoted_principal, quoted_interest, quoted_costs, quoted_vat
                FROM call_call WHERE id % 37 = 0 ORDER BY id LIMIT 300
                """)
                .query((rs, row) -> new Quote(
                        new DossierId(rs.getLong(1)),
                        rs.getObject(2, LocalDate.class),
                        Money.of(rs.getBigDecimal(3)),
                        Money.of(rs.getBigDecimal(4)),
                        Money.of(rs.getBigDecimal(5)),
                        Money.of(rs.getBigDecimal(6))))
                .list();
        assertThat(quotes).hasSizeGreaterThan(200).allSatisfy(quote -> {
            Balance balance = balances.on(quote.dossier(), quote.on());
            assertThat(new Quote(
                            quote.dossier(),
                            quote.on(),
                            balance.principal(),
                            balance.interest(),
                            balance.costs(),
                            balance.vat()))
                    .isEqualTo(quote);
        });
    }

    @Test
    void the_ledger_sums_up_to_what_the_application_computes() {
        List<Sum> sums = database.sql("""
                SELECT d.id, d.interest_through, SUM(e.amount)
                FROM dossier_dossier d JOIN dossier_ledger_entry e ON e.dossier_id = d.id
                WHERE d.id % 13 = 0 AND d.interest_through IS NOT NULL AND e.booked_on <= d.interest_through
                GROUP BY d.id, d.interest_through ORDER BY d.id LIMIT 400
                """)
                .query((rs, row) -> new Sum(
                        new DossierId(rs.getLong(1)), rs.getObject(2, LocalDate.class), Money.of(rs.getBigDecimal(3))))
                .list();
        assertThat(sums)
                .hasSizeGreaterThan(200)
                .allSatisfy(
                        sum -> assertThat(balances.on(sum.dossier(), sum.on()).total())
                                .as("dossier %s on %s", sum.dossier(), sum.on())
                                .isEqualTo(sum.total()));
    }

    @Test
    void every_code_is_one_the_application_knows() {
        assertThat(texts("SELECT DISTINCT kind FROM compliance_hold")).allSatisfy(HoldKind::valueOf);
        assertThat(texts("SELECT DISTINCT kind FROM letter_sent")).allSatisfy(LetterKind::valueOf);
        assertThat(texts("SELECT DISTINCT state FROM agreement_promise")).allSatisfy(PromiseState::valueOf);
        assertThat(texts("SELECT DISTINCT state FROM agreement_arrangement")).allSatisfy(ArrangementState::valueOf);
        assertThat(texts("SELECT DISTINCT channel FROM agreement_promise")).allSatisfy(PaymentWay::valueOf);
        assertThat(texts("SELECT DISTINCT closed_reason FROM dossier_dossier WHERE closed_reason IS NOT NULL"))
                .allSatisfy(ClosedReason::valueOf);
        assertThat(texts("SELECT DISTINCT payment_reference FROM dossier_dossier LIMIT 500"))
                .allSatisfy(PaymentReference::new);
    }

    @Test
    void every_reference_between_tables_leads_somewhere() {
        assertThat(count("SELECT COUNT(*) FROM call_call c LEFT JOIN security_user u ON u.id = c.user_id WHERE"
                        + " u.id IS NULL"))
                .isZero();
        for (String table : List.of(
                "compliance_hold", "compliance_contact", "letter_sent", "agreement_promise", "review_consultation")) {
            assertThat(count("SELECT COUNT(*) FROM " + table + " t LEFT JOIN dossier_dossier d ON d.id = t.dossier_id"
                            + " WHERE t.dossier_id IS NOT NULL AND d.id IS NULL"))
                    .as(table)
                    .isZero();
        }
        assertThat(count("""
                SELECT COUNT(*) FROM agreement_promise p LEFT JOIN call_call c ON c.call_key = p.call_key
                WHERE c.id IS NULL OR c.dossier_id <> p.dossier_id
                """)).isZero();
        assertThat(count("""
                SELECT COUNT(*) FROM dossier_dossier d LEFT JOIN debtor_customer c
                ON c.debtor_id = d.debtor_id AND c.client_firm_id = d.client_firm_id WHERE c.id IS NULL
                """)).isZero();
    }

    @Test
    void new_dossiers_get_numbers_that_are_free() {
        assertThat(count("""
                SELECT COUNT(*) FROM dossier_number n WHERE n.last_used <> (SELECT COUNT(*) FROM dossier_dossier d
                WHERE YEAR(d.opened_on) = n.opened_in)
                """)).isZero();
    }

    private record Quote(DossierId dossier, LocalDate on, Money principal, Money interest, Money costs, Money vat) {}

    private record Sum(DossierId dossier, LocalDate on, Money total) {}

    private List<String> texts(String sql) {
        return database.sql(sql).query(String.class).list();
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
