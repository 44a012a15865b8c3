package nl.vorder.debtor;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vorder.debtor.rules.Payment;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.Zone;
import nl.vorder.sheet.SheetPart;
import nl.vorder.sheet.SheetQuestion;
import nl.vorder.sheet.Sheets;
import org.springframework.stereotype.Component;

/** What this module tells about a debtor in a sheet; the same as {@link DebtorDirectory} does. The caller checks permission. */
@Component
public class DebtorSheet {

    private static final String OF_DEBTOR = " WHERE debtor_id = ?";
    private static final String SETTLED = "debtor_settled_invoice" + OF_DEBTOR + " AND settled_on <= ?";

    private static final SheetQuestion<DebtorDetails> DEBTOR =
            SheetQuestion.of("""
            id, kind, name, date_of_birth, street, house_number, postcode, city, country, iban_tail, language
            """, "debtor_debtor WHERE id = ?", (row, number) -> bare(row));

    private static final SheetQuestion<ContactPerson> PERSONS = SheetQuestion.of(
                    "id, name, role, pays, preferred_from, preferred_until, source, verified_on",
                    "debtor_contact_person" + OF_DEBTOR,
                    DebtorQueries::person)
            .inOrder(Comparator.comparing(ContactPerson::pays)
                    .thenComparing(ContactPerson::verifiedOn)
                    .reversed()
                    .thenComparingLong(ContactPerson::id));

    private static final SheetQuestion<ContactPoint> POINTS = SheetQuestion.of(
                    "id, kind, address, usable, source, verified_on",
                    "debtor_contact_point" + OF_DEBTOR,
                    (row, number) -> DebtorQueries.point(row))
            .inOrder(Comparator.comparing(ContactPoint::usable)
                    .thenComparing(point -> point.kind().name())
                    .thenComparing(ContactPoint::verifiedOn)
                    .reversed()
                    .thenComparingLong(ContactPoint::id));

    private static final SheetQuestion<Customer> CUSTOMER = SheetQuestion.of(
            "reference, yearly_revenue",
            "debtor_customer" + OF_DEBTOR + " AND client_firm_id = ? ORDER BY id LIMIT 1",
            DebtorQueries::customer);

    private static final SheetQuestion<CreditReport> REPORT = SheetQuestion.of(
            "grade, source, reported_on",
            "debtor_credit_report" + OF_DEBTOR + " ORDER BY reported_on DESC, id DESC LIMIT 1",
            DebtorQueries::report);

    /** The payments of 24 months: the last ones, or those up to the last settled invoice. */
    private static final SheetQuestion<Payment> PAYMENTS = SheetQuestion.of(
            "due_on, settled_on",
            SETTLED + " AND settled_on > (SELECT IF(MAX(settled_on) > ?, ?, MAX(settled_on) - INTERVAL ? MONTH) FROM "
                    + SETTLED + ") ORDER BY settled_on, id LIMIT 100000",
            DebtorQueries::payment);

    private final Clock clock;

    DebtorSheet(Clock clock) {
        this.clock = clock;
    }

    /** What is known of a debtor. */
    public record Known(DebtorDetails debtor, Creditworthiness creditworthiness, Optional<Customer> customer) {}

    /** The questions about one debtor, as a customer of one client firm. */
    public List<SheetPart<?>> parts(DebtorId id, ClientFirmId firm) {
        long value = id.value();
        LocalDate today = Zone.today(clock);
        LocalDate start = today.minusMonths(DebtorDirectory.MONTHS);
        return List.of(
                DEBTOR.about(value),
                PERSONS.about(value),
                POINTS.about(value),
                CUSTOMER.about(value, firm.value()),
                REPORT.about(value),
                PAYMENTS.about(value, today, start, start, DebtorDirectory.MONTHS, value, today));
    }

    /**
     * Reads the answers.
     *
     * @throws DomainException if there is no such debtor
     */
    public Known read(DebtorId id, Sheets.Answers answers) {
        DebtorDetails bare =
                answers.first(DEBTOR).orElseThrow(() -> new DomainException("debtor.not-found", "No debtor " + id));
        List<Payment> payments = answers.all(PAYMENTS);
        Optional<LocalDate> last = payments.isEmpty()
                ? Optional.empty()
                : Optional.of(payments.getLast().settledOn());
        return new Known(
                bare.reachedBy(answers.all(PERSONS), answers.all(POINTS)),
                DebtorDirectory.creditworthiness(payments, last, answers.first(REPORT)),
                answers.first(CUSTOMER));
    }

    private static DebtorDetails bare(ResultSet row) throws java.sql.SQLException {
        return DebtorQueries.details(row, List.of(), List.of());
    }
}
