package nl.vorder.debtor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.client.ClientFirmData;
import nl.vorder.client.ClientFirmDirectory;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class DebtorServiceTest {

    @Autowired
    DebtorService debtors;

    @Autowired
    DebtorRegister register;

    @Autowired
    ClientFirmDirectory firms;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    private ClientFirmId firm;
    private DebtorId debtor;
    private String name;

    @BeforeEach
    void add_a_debtor() {
        TestUsers.logIn(TestUsers.agent(910));
        firm = firms.add(ClientFirmData.named("Debtors " + UUID.randomUUID()));
        name = "Test " + UUID.randomUUID();
        NewDebtor added = new NewDebtor(
                firm,
                "REF-" + UUID.randomUUID(),
                DebtorKind.SOLE_TRADER,
                name,
                NewDebtor.PostalAddress.UNKNOWN,
                "nl",
                Optional.of(Money.of("1200.00")),
                List.of());
        debtor = transaction.execute(
                status -> register.addAll(List.of(added), "test").getFirst());
    }

    @AfterEach
    void log_out() {
        clock.reset();
        TestUsers.logOut();
    }

    @Test
    void an_agent_adds_who_decides_about_payments() {
        ContactAdded added = debtors.addContactPerson(
                new AddContactPerson(debtor, " Anja Kok ", "Boekhouding", true, time(9), time(12), "gesprek"));
        assertThat(added).isInstanceOf(ContactAdded.Stored.class);
        ContactPerson person = debtors.find(debtor).contactPersons().getFirst();
        assertThat(person.name()).isEqualTo("Anja Kok");
        assertThat(person.preferredFrom()).contains(LocalTime.of(9, 0));
        assertThat(person.preferredUntil()).contains(LocalTime.of(12, 0));
        assertThat(person.verifiedOn()).isEqualTo(TestClock.START.toLocalDate());
    }

    @Test
    void a_person_without_a_name_or_with_impossible_times_is_refused() {
        assertThat(debtors.addContactPerson(new AddContactPerson(debtor, " ", "", true, none(), none(), "gesprek")))
                .isEqualTo(new ContactAdded.Refused(ContactProblem.NAME_MISSING));
        assertThat(debtors.addContactPerson(new AddContactPerson(debtor, "A", "", true, time(12), time(9), "gesprek")))
                .isEqualTo(new ContactAdded.Refused(ContactProblem.TIMES_WRONG));
        assertThat(debtors.addContactPerson(new AddContactPerson(debtor, "A", "", true, time(12), none(), "gesprek")))
                .isEqualTo(new ContactAdded.Refused(ContactProblem.TIMES_WRONG));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PHONE,    06-12345678,        +31612345678,
            PHONE,    020 6541234,        +31206541234,
            PHONE,    +32 2 555 12 12,    +3225551212,
            WHATSAPP, 0031 6 12345678,    +31612345678,
            PHONE,    12345,              ,             PHONE_WRONG
            PHONE,    06-1234567,         ,             PHONE_WRONG
            EMAIL,    Info@Voorbeeld.NL,  Info@voorbeeld.nl,
            EMAIL,    info@voorbeeld,     ,             EMAIL_WRONG
            EMAIL,    info voorbeeld.nl,  ,             EMAIL_WRONG
            """)
    void numbers_and_addresses_have_one_spelling_or_are_refused(
            ContactPointKind kind, String typed, String stored, ContactProblem problem) {
        ContactAdded added = debtors.addContactPoint(new AddContactPoint(debtor, kind, typed, "gesprek"));
        if (problem == null) {
            assertThat(debtors.find(debtor).contactPoints())
                    .extracting(ContactPoint::address)
                    .containsExactly(stored);
        } else {
            assertThat(added).isEqualTo(new ContactAdded.Refused(problem));
            assertThat(debtors.find(debtor).contactPoints()).isEmpty();
        }
    }

    @Test
    void a_wrong_number_is_never_used_again() {
        AddContactPoint point = new AddContactPoint(debtor, ContactPointKind.PHONE, "0612345678", "gesprek");
        long id = ((ContactAdded.Stored) debtors.addContactPoint(point)).id();
        assertThat(debtors.addContactPoint(point)).isEqualTo(new ContactAdded.Stored(id));

        debtors.rejectContactPoint(id);

        assertThat(debtors.find(debtor).contactPoints().getFirst().usable()).isFalse();
        assertThat(debtors.addContactPoint(point)).isEqualTo(new ContactAdded.Refused(ContactProblem.REJECTED_BEFORE));
    }

    @Test
    void payment_behaviour_looks_back_24_months_from_today() {
        settle(LocalDate.of(2024, 11, 23), 90);
        settle(LocalDate.of(2024, 11, 24), 4);
        settle(LocalDate.of(2026, 11, 20), 0);
        Creditworthiness credit = debtors.creditworthiness(debtor);
        assertThat(credit.settledInvoices()).isEqualTo(2);
        assertThat(credit.averageDaysLate()).isEqualByComparingTo(new BigDecimal("2.0"));
        assertThat(credit.shareLate()).isEqualByComparingTo(new BigDecimal("50.0"));
        assertThat(credit.grade()).contains("C");
        assertThat(credit.lastSettledOn()).contains(LocalDate.of(2026, 11, 20));
    }

    @Test
    void old_behaviour_counts_when_there_is_nothing_newer_and_shows_its_age() {
        settle(LocalDate.of(2011, 12, 1), 90);
        settle(LocalDate.of(2012, 5, 1), 10);
        settle(LocalDate.of(2014, 1, 9), 20);
        Creditworthiness credit = debtors.creditworthiness(debtor);
        assertThat(credit.settledInvoices()).isEqualTo(2);
        assertThat(credit.averageDaysLate()).isEqualByComparingTo(new BigDecimal("15.0"));
        assertThat(credit.lastSettledOn()).contains(LocalDate.of(2014, 1, 9));
    }

    @Test
    void nothing_settled_gives_no_grade() {
        assertThat(debtors.creditworthiness(debtor).grade()).isEmpty();
        assertThat(debtors.creditworthiness(debtor).trend()).isEqualTo(Trend.UNKNOWN);
    }

    @Test
    void is_found_by_the_start_of_the_name_and_by_a_number_typed_in_any_way() {
        String number = "06" + ThreadLocalRandom.current().nextInt(11_000_000, 58_000_000);
        debtors.addContactPoint(new AddContactPoint(debtor, ContactPointKind.PHONE, number, "gesprek"));
        assertThat(debtors.search(name.substring(0, 20), 10))
                .extracting(DebtorRow::id)
                .containsExactly(debtor);
        assertThat(debtors.search("+31 6 " + number.substring(2), 10))
                .extracting(DebtorRow::id)
                .contains(debtor);
        assertThat(debtors.search("%", 10)).isEmpty();
    }

    @Test
    void the_customer_of_one_firm_is_unknown_at_another() {
        assertThat(debtors.customer(debtor, firm).orElseThrow().yearlyRevenue()).contains(Money.of("1200.00"));
        assertThat(debtors.customer(debtor, new ClientFirmId(-1))).isEmpty();
    }

    @Test
    void somebody_of_a_client_firm_sees_no_debtor_and_an_unknown_one_is_not_there() {
        assertThatThrownBy(() -> debtors.find(new DebtorId(-1))).isInstanceOf(DomainException.class);
        TestUsers.logIn(TestUsers.clientFirmUser(911, firm));
        assertThatThrownBy(() -> debtors.find(debtor)).isInstanceOf(AccessDeniedException.class);
    }

    private void settle(LocalDate settledOn, int daysLate) {
        transaction.executeWithoutResult(status -> register.settleAll(List.of(new SettledInvoice(
                debtor,
                firm,
                "S-" + UUID.randomUUID(),
                Money.of("10.00"),
                settledOn.minusDays(daysLate + 30L),
                settledOn.minusDays(daysLate),
                settledOn,
                false))));
    }

    private static Optional<LocalTime> time(int hour) {
        return Optional.of(LocalTime.of(hour, 0));
    }

    private static Optional<LocalTime> none() {
        return Optional.empty();
    }
}
