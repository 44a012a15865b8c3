package nl.vorder.debtor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vorder.debtor.rules.Payment;
import nl.vorder.debtor.rules.PaymentBehaviour;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.Zone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The debtors for work that runs without a user: nightly runs, loaders, other modules' rules.
 *
 * <p>Nobody's rights are checked here; screens go through {@link DebtorService}.
 */
@Component
public class DebtorDirectory {

    /** How far back payment behaviour counts. */
    static final int MONTHS = 24;

    private final DebtorQueries queries;
    private final Clock clock;

    DebtorDirectory(DebtorQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * One debtor.
     *
     * @throws DomainException if there is none with this id
     */
    @Transactional(readOnly = true)
    public DebtorDetails find(DebtorId id) {
        return queries.find(id).orElseThrow(() -> new DomainException("debtor.not-found", "No debtor " + id));
    }

    /** The debtor as a customer of the client firm, if it is one. */
    @Transactional(readOnly = true)
    public Optional<Customer> customer(DebtorId debtor, ClientFirmId clientFirm) {
        return queries.customer(debtor, clientFirm);
    }

    /**
     * How the debtor paid in the last 24 months, or, when nothing was settled in them, in the 24 months up to the last settled
     * invoice.
     */
    @Transactional(readOnly = true)
    public Creditworthiness creditworthiness(DebtorId id) {
        LocalDate today = Zone.today(clock);
        Optional<LocalDate> last = queries.lastSettled(id, today);
        List<Payment> payments = last.map(
                        day -> queries.payments(id, windowEnd(day, today).minusMonths(MONTHS), day))
                .orElse(List.of());
        return creditworthiness(payments, last, queries.newestReport(id));
    }

    /** What payments up to a last one say about the debtor. */
    static Creditworthiness creditworthiness(
            List<Payment> payments, Optional<LocalDate> last, Optional<CreditReport> report) {
        PaymentBehaviour behaviour = new PaymentBehaviour(payments);
        return new Creditworthiness(
                payments.isEmpty() ? Optional.empty() : Optional.of(behaviour.grade()),
                payments.size(),
                behaviour.averageDaysLate(),
                behaviour.shareLate(),
                behaviour.trend(),
                last,
                report);
    }

    private static LocalDate windowEnd(LocalDate lastSettled, LocalDate today) {
        return lastSettled.isAfter(today.minusMonths(MONTHS)) ? today : lastSettled;
    }
}
