package nl.vorder.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.client.ClientFirmDirectory;
import nl.vorder.costs.rules.LetterDefect;
import nl.vorder.costs.rules.LetterWording;
import nl.vorder.dossier.Balances;
import nl.vorder.dossier.JudgedLetter;
import nl.vorder.dossier.Specification;
import nl.vorder.dossier.Specification.NoCosts;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fourteen-day letters the client firm sent itself, as its file tells them. */
@IntegrationTest
class LettersElsewhereTest {

    private static final LocalDate TODAY = TestClock.START.toLocalDate();
    private static final String HEADER = "klantnummer;factuurnummer;factuurdatum;vervaldatum;bedrag;naam;soort klant";

    @Autowired
    IntakeService intake;

    @Autowired
    ClientFirmDirectory firms;

    @Autowired
    Balances balances;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void logIn() {
        clock.reset();
        TestUsers.logIn(TestUsers.teamLead(990_000));
    }

    @AfterEach
    void logOut() {
        TestUsers.logOut();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            wording                                                | class
            14 dagen vanaf de dag na bezorging                     | FOURTEEN_DAYS_FROM_DAY_AFTER_DELIVERY
            veertien dagen, ingaande de dag nadat u hem ontvangt   | FOURTEEN_DAYS_FROM_DAY_AFTER_DELIVERY
            fourteen days from the day after delivery              | FOURTEEN_DAYS_FROM_DAY_AFTER_DELIVERY
            vijftien dagen na bezorging                            | FIFTEEN_DAYS_FROM_DELIVERY
            binnen 14 dagen na heden                               | FOURTEEN_DAYS_FROM_LETTER
            14 dagen na dagtekening                                | FOURTEEN_DAYS_FROM_LETTER
            veertien dagen na verzending                           | FOURTEEN_DAYS_FROM_LETTER
            14 dagen na bezorging                                  | UNKNOWN
            zo snel mogelijk                                       | UNKNOWN
            FIFTEEN_DAYS_FROM_DELIVERY                             | FIFTEEN_DAYS_FROM_DELIVERY
            ''                                                     | UNKNOWN
            """)
    void reads_the_class_of_wording_and_doubts_what_it_does_not_know(String wording, LetterWording expected) {
        assertThat(LetterWords.read(wording)).isEqualTo(expected);
    }

    @Test
    void a_valid_letter_makes_costs_due_once_its_days_have_run_out() {
        Specification specification =
                taken(";2026-10-05;14 dagen vanaf de dag na bezorging", ";veertiendagenbrief;termijn brief");

        assertThat(letter(specification).isValid()).isTrue();
        assertThat(specification.balance().costs()).isEqualTo(Money.of("150.00"));
    }

    @Test
    void a_letter_counted_from_its_date_makes_no_costs_due_and_the_specification_says_why() {
        Specification specification =
                taken(";2026-10-05;binnen 14 dagen na heden", ";veertiendagenbrief;termijn brief");

        assertThat(specification.balance().costs()).isEqualTo(Money.ZERO);
        assertThat(specification.noCosts()).contains(NoCosts.LETTER_VOID);
        assertThat(letter(specification).defects()).contains(LetterDefect.TERM_WRONG);
    }

    @Test
    void the_amount_in_the_letter_is_compared_with_the_tariff_where_the_file_has_it() {
        String columns = ";veertiendagenbrief;termijn brief;kosten brief";

        assertThat(letter(taken(";2026-10-05;vijftien dagen na bezorging;150,00", columns))
                        .isValid())
                .isTrue();
        assertThat(letter(taken(";2026-10-05;vijftien dagen na bezorging;181,50", columns))
                        .defects())
                .isEqualTo(Set.of(LetterDefect.COSTS_TOO_HIGH));
        assertThat(letter(taken(";2026-10-05;vijftien dagen na bezorging;", columns))
                        .defects())
                .isEqualTo(Set.of(LetterDefect.COSTS_MISSING));
    }

    @Test
    void a_letter_sent_before_the_due_day_is_void_and_one_just_sent_still_runs() {
        String columns = ";veertiendagenbrief;termijn brief";

        assertThat(letter(taken(";2026-09-20;vijftien dagen na bezorging", columns))
                        .defects())
                .contains(LetterDefect.SENT_BEFORE_DEFAULT);
        Specification running = taken(";2026-11-20;vijftien dagen na bezorging", columns);
        assertThat(running.noCosts()).contains(NoCosts.DAYS_RUNNING);
        assertThat(running.balance().costs()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_letter_named_later_for_a_known_invoice_is_taken_up_once() {
        IntakeFixture fixture = new IntakeFixture(intake, firms, database);
        String row = "K1;F1;2026-09-01;2026-10-01;1000,00;Jo de Wit;particulier";
        String columns = ";veertiendagenbrief;termijn brief";
        String told = HEADER + columns + "\n" + row + ";2026-10-05;vijftien dagen na bezorging\n";
        fixture.apply(fixture.stage(IntakeFixture.file(HEADER + "\n" + row + "\n"), TODAY));
        assertThat(specification(fixture).noCosts()).contains(NoCosts.NO_LETTER);

        StagedFile second = fixture.stage(IntakeFixture.file(told), TODAY);
        assertThat(fixture.reasons(second)).containsExactly(RowReason.NEW_LETTER);
        fixture.apply(second);
        assertThat(letter(specification(fixture)).isValid()).isTrue();
        assertThat(specification(fixture).balance().costs()).isEqualTo(Money.of("150.00"));

        StagedFile third = fixture.stage(IntakeFixture.file(told), TODAY);
        assertThat(fixture.reasons(third)).containsExactly(RowReason.UNCHANGED);
        fixture.apply(third);
        assertThat(specification(fixture).letters()).hasSize(1);
        assertThat(specification(fixture).balance().costs()).isEqualTo(Money.of("150.00"));
    }

    @Test
    void a_corrected_invoice_and_its_letter_in_one_file_are_judged_together() {
        IntakeFixture fixture = new IntakeFixture(intake, firms, database);
        String columns = ";veertiendagenbrief;termijn brief;kosten brief";
        fixture.apply(fixture.stage(
                IntakeFixture.file(HEADER + "\nK1;F1;2026-09-01;2026-10-01;1000,00;Jo de Wit;particulier\n"), TODAY));

        fixture.apply(fixture.stage(
                IntakeFixture.file(HEADER + columns
                        + "\nK1;F1;2026-09-01;2026-10-01;2000,00;Jo de Wit;particulier;2026-10-05;"
                        + "vijftien dagen na bezorging;300,00\n"),
                TODAY));

        assertThat(letter(specification(fixture)).defects()).isEmpty();
        assertThat(specification(fixture).balance().costs()).isEqualTo(Money.of("300.00"));
    }

    private Specification taken(String letter, String columns) {
        IntakeFixture fixture = new IntakeFixture(intake, firms, database);
        String row = "K1;F1;2026-09-01;2026-10-01;1000,00;Jo de Wit;particulier";
        fixture.apply(fixture.stage(IntakeFixture.file(HEADER + columns + "\n" + row + letter + "\n"), TODAY));
        return specification(fixture);
    }

    private Specification specification(IntakeFixture fixture) {
        long id = database.sql("SELECT id FROM dossier_dossier WHERE client_firm_id = ?")
                .param(fixture.firm.value())
                .query(Long.class)
                .single();
        return balances.specification(new DossierId(id), TODAY);
    }

    private static JudgedLetter letter(Specification specification) {
        assertThat(specification.letters()).hasSize(1);
        return specification.letters().getFirst();
    }
}
