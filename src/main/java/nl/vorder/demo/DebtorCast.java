package nl.vorder.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vorder.demo.People.Address;
import nl.vorder.demo.People.Person;
import nl.vorder.demo.Rows.ContactPersonRow;
import nl.vorder.demo.Rows.ContactPointRow;
import nl.vorder.demo.Rows.CreditReportRow;
import nl.vorder.demo.Rows.CustomerRow;
import nl.vorder.demo.Rows.DebtorRow;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.Money;

/** Makes the debtors: who they are, how to reach them, whose customers they are and what others say of their credit. */
final class DebtorCast {

    static final int DEBTORS = 3_000;

    private static final int IMPORTANT_COMPANIES_PERCENT = 15;

    private static final List<DebtorKind> KINDS =
            List.of(DebtorKind.CONSUMER, DebtorKind.SOLE_TRADER, DebtorKind.COMPANY);

    private final Agency agency;
    private final Dice dice;
    private final LocalDate today;
    private final List<Firm> firms;
    private final People people;
    private final List<List<String>> businesses = Words.table("business-names");
    private final List<String> roles = Words.lines("roles");
    private final Map<DebtorKind, int[]> firmWeights;

    DebtorCast(Agency agency, Dice dice, LocalDate today, List<Firm> firms) {
        this.agency = agency;
        this.dice = dice;
        this.today = today;
        this.firms = firms;
        this.people = new People(dice);
        this.firmWeights = KINDS.stream()
                .collect(Collectors.toMap(
                        kind -> kind,
                        kind -> firms.stream()
                                .mapToInt(firm -> firm.share(kind))
                                .toArray()));
    }

    List<Debtor> cast() {
        List<Debtor> debtors = new ArrayList<>(DEBTORS);
        for (int i = 0; i < DEBTORS; i++) {
            DebtorKind kind = KINDS.get(dice.weighted(55, 20, 25));
            debtors.add(kind == DebtorKind.CONSUMER ? consumer() : business(kind));
        }
        return debtors;
    }

    private Debtor consumer() {
        Person person = people.person();
        Firm firm = firms.get(dice.weighted(weights(DebtorKind.CONSUMER)));
        return debtor(DebtorKind.CONSUMER, person.name(), person, firm);
    }

    private Debtor business(DebtorKind kind) {
        List<String> business = dice.pick(businesses);
        String line = business.get(0);
        Firm firm = firms.get(dice.weighted(weights(kind)));
        while (!firm.serves(line)) {
            business = dice.pick(businesses);
            line = business.get(0);
        }
        Person person = people.person();
        String label = business.get(1);
        String madeUp = dice.pick(List.of(business.get(2).split(",")));
        String trade = dice.percent(45)
                ? label + " " + person.family()
                : madeUp.contains(label) ? madeUp : label + " " + madeUp;
        String name = kind == DebtorKind.COMPANY ? trade + legalForm() : trade;
        return debtor(kind, name, person, firm);
    }

    private String legalForm() {
        return dice.percent(90) ? " B.V." : " Holding B.V.";
    }

    private Debtor debtor(DebtorKind kind, String name, Person person, Firm firm) {
        Address address = people.address();
        LocalDate created = today.minusMonths(18).minusDays(dice.between(10, 900));
        long id = agency.debtors.newId();
        boolean natural = kind.isNaturalPerson();
        DebtorRow row = new DebtorRow(
                id,
                kind,
                name,
                natural && dice.percent(92) ? dice.day(today.minusYears(82), today.minusYears(19)) : null,
                kind.isConsumer() ? null : dice.between(1, 8) + dice.digits(7),
                address.street(),
                address.houseNumber(),
                address.postcode(),
                address.city(),
                dice.percent(85) ? dice.digits(3) : null,
                dice.percent(4) ? "en" : "nl",
                created.atTime(9, 0).toInstant(ZoneOffset.UTC));
        agency.debtors.add(row);
        String phone = contactPoints(row, person, address);
        if (!kind.isConsumer()) {
            contactPersons(row, person);
        }
        boolean important = customer(row, firm);
        creditReports(row);
        return new Debtor(row, firm, phone, important);
    }

    private String contactPoints(DebtorRow debtor, Person person, Address address) {
        boolean company = debtor.kind() == DebtorKind.COMPANY;
        String phone = company || dice.percent(12) ? People.landline(dice, address.areaCode()) : People.mobile(dice);
        point(debtor, "PHONE", phone, "opdrachtgever");
        if (dice.percent(company ? 40 : 15)) {
            point(debtor, "PHONE", People.mobile(dice), "gesprek");
        }
        if (dice.percent(88)) {
            String host = debtor.kind().isConsumer()
                    ? "post"
                    : People.mailName(debtor.name().replace(" B.V.", ""));
            String user = company ? "administratie" : People.mailName(person.given() + "." + person.family());
            point(debtor, "EMAIL", user + "@" + host + ".example.nl", "opdrachtgever");
        }
        if (phone.startsWith("+3160") && dice.percent(30)) {
            point(debtor, "WHATSAPP", phone, "gesprek");
        }
        return phone;
    }

    private void point(DebtorRow debtor, String kind, String address, String source) {
        agency.contactPoints.add(new ContactPointRow(
                agency.contactPoints.newId(), debtor.id(), kind, address, true, source, verifiedOn()));
    }

    private void contactPersons(DebtorRow debtor, Person person) {
        boolean company = debtor.kind() == DebtorKind.COMPANY;
        // One company in five has nobody on file: the call begins by asking who is responsible for payments.
        if (dice.percent(company ? 80 : 90)) {
            contactPerson(debtor, company ? people.person() : person, company ? dice.pick(roles) : "eigenaar", true);
        }
        if (company && dice.percent(25)) {
            contactPerson(debtor, person, "directie", false);
        }
    }

    private void contactPerson(DebtorRow debtor, Person person, String role, boolean pays) {
        boolean prefers = dice.percent(35);
        int from = dice.between(9, 14);
        agency.contactPersons.add(new ContactPersonRow(
                agency.contactPersons.newId(),
                debtor.id(),
                person.name(),
                role,
                pays,
                prefers ? LocalTime.of(from, 0) : null,
                prefers ? LocalTime.of(from + 2, 30) : null,
                dice.pick(List.of("opdrachtgever", "gesprek", "website")),
                verifiedOn()));
    }

    private boolean customer(DebtorRow debtor, Firm firm) {
        boolean important = debtor.kind() == DebtorKind.COMPANY && dice.percent(IMPORTANT_COMPANIES_PERCENT);
        Money from = firm.importantFrom();
        int percentOfThreshold = important
                ? dice.between(103, 230)
                : dice.between(1, debtor.kind().isConsumer() ? 2 : 85);
        BigDecimal revenue =
                from.amount().multiply(BigDecimal.valueOf(percentOfThreshold)).movePointLeft(2);
        boolean known = important || dice.percent(75);
        agency.customers.add(new CustomerRow(
                agency.customers.newId(),
                debtor.id(),
                firm.id(),
                firm.prefix() + (100_000 + debtor.id()),
                known ? Money.rounded(revenue) : null));
        return important;
    }

    private void creditReports(DebtorRow debtor) {
        if (dice.percent(debtor.kind() == DebtorKind.COMPANY ? 60 : 12)) {
            String grade = List.of("A", "B", "C", "D", "E").get(dice.weighted(10, 25, 35, 20, 10));
            // Two in five are older than half a year: stale, and shown as such.
            LocalDate reported = dice.percent(60)
                    ? dice.day(today.minusMonths(5), today.minusDays(5))
                    : dice.day(today.minusMonths(16), today.minusMonths(7));
            agency.creditReports.add(new CreditReportRow(
                    agency.creditReports.newId(), debtor.id(), grade, "Voorbeeld Kredietinformatie", reported));
        }
    }

    private LocalDate verifiedOn() {
        return dice.day(today.minusMonths(20), today.minusDays(3));
    }

    private int[] weights(DebtorKind kind) {
        int[] weights = firmWeights.get(kind);
        if (weights == null) {
            throw new IllegalStateException("No client firm has debtors that are " + kind);
        }
        return weights;
    }
}
