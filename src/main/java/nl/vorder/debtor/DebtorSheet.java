package nl.vorder.debtor;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vorder.debtor.rules.Payment;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.SheetPart;
import nl.vorder.shared.Sheets;
import nl.vorder.shared.Zone;
import org.springframework.stereotype.Component;

/** What this module tells about a debtor in a sheet; the same as {@link DebtorDirectory} does. The caller checks permission. */
@Component
public class DebtorSheet {

    private static final String POINTS = "id, kind, address, usable, source, verified_on";

    private final Clock clock;

    DebtorSheet(Clock clock) {
        this.clock = clock;
    }

    /** The questions about one debtor, as a customer of one client firm. */
    public record Parts(
            SheetPart<DebtorDetails> debtor,
            SheetPart<ContactPerson> persons,
            SheetPart<ContactPoint> points,
            SheetPart<Customer> customer,
            SheetPart<CreditReport> report,
            SheetPart<?> payments) {

        /** All of them. */
        public List<SheetPart<?>> all() {
            return List.of(debtor, persons, points, customer, report, payments);
        }
    }

    /** What is known of a debtor. */
    public record Known(DebtorDetails debtor, Creditworthiness creditworthiness, Optional<Customer> customer) {}

    /** The questions to ask. */
    public Parts parts(DebtorId id, ClientFirmId firm) {
        String of = " WHERE debtor_id = ?";
        long value = id.value();
        return new Parts(
                SheetPart.of("""
                        id, kind, name, date_of_birth, street, house_number, postcode, city, country, iban_tail, language
                        """, "debtor_debtor WHERE id = ?", (row, number) -> bare(row), value),
                SheetPart.of(
                        "id, name, role, pays, preferred_from, preferred_until, source, verified_on",
                        "debtor_contact_person" + of + " ORDER BY pays DESC, verified_on DESC, id LIMIT 1000",
                        DebtorQueries::person,
                        value),
                SheetPart.of(
                        POINTS,
                        "debtor_contact_point" + of
                                + " ORDER BY usable DESC, kind DESC, verified_on DESC, id LIMIT 1000",
                        (row, number) -> DebtorQueries.point(row),
                        value),
                SheetPart.of(
                        "reference, yearly_revenue",
                        "debtor_customer" + of + " AND client_firm_id = ? ORDER BY id LIMIT 1",
                        DebtorQueries::customer,
                        value,
                        firm.value()),
                SheetPart.of(
                        "grade, source, reported_on",
                        "debtor_credit_report" + of + " ORDER BY reported_on DESC, id DESC LIMIT 1",
                        DebtorQueries::report,
                        value),
                payments(id));
    }

    /** The payments of 24 months: the last ones, or those up to the last settled invoice. */
    private SheetPart<Payment> payments(DebtorId id) {
        LocalDate today = Zone.today(clock);
        LocalDate start = today.minusMonths(DebtorDirectory.MONTHS);
        String settled = "debtor_settled_invoice WHERE debtor_id = ? AND settled_on <= ?";
        return SheetPart.of(
                "due_on, settled_on",
                settled
                        + " AND settled_on > (SELECT IF(MAX(settled_on) > ?, ?, MAX(settled_on) - INTERVAL ? MONTH) FROM "
                        + settled + ") ORDER BY settled_on, id LIMIT 100000",
                DebtorQueries::payment,
                id.value(),
                today,
                start,
                start,
                DebtorDirectory.MONTHS,
                id.value(),
                today);
    }

    /**
     * Reads the answers.
     *
     * @throws DomainException if there is no such debtor
     */
    @SuppressWarnings("unchecked")
    public Known read(DebtorId id, Parts parts, Sheets.Answers answers) {
        DebtorDetails bare = answers.first(parts.debtor())
                .orElseThrow(() -> new DomainException("debtor.not-found", "No debtor " + id));
        List<Payment> payments = answers.all((SheetPart<Payment>) parts.payments());
        Optional<LocalDate> last = payments.isEmpty()
                ? Optional.empty()
                : Optional.of(payments.getLast().settledOn());
        return new Known(
                bare.reachedBy(answers.all(parts.persons()), answers.all(parts.points())),
                DebtorDirectory.creditworthiness(payments, last, answers.first(parts.report())),
                answers.first(parts.customer()));
    }

    private static DebtorDetails bare(ResultSet row) throws java.sql.SQLException {
        return DebtorQueries.details(row, List.of(), List.of());
    }
}
