package nl.vorder.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vorder.costs.rules.CollectionCosts;
import nl.vorder.costs.rules.Interest;
import nl.vorder.dossier.Specification.ClaimedInvoice;
import nl.vorder.dossier.Specification.CostsLine;
import nl.vorder.dossier.Specification.InterestOfInvoice;
import nl.vorder.dossier.Specification.Movement;
import nl.vorder.shared.Money;

/** Writes an account out line by line. */
final class Specifications {

    private Specifications() {}

    static Specification of(Account account, LocalDate day) {
        DossierRow dossier = account.dossier();
        return new Specification(
                dossier.id(),
                dossier.number(),
                dossier.clientFirmId(),
                dossier.debtorId(),
                day,
                account.invoices().stream()
                        .map(invoice -> claimed(account, invoice, day))
                        .toList(),
                account.invoices().stream()
                        .map(invoice -> interest(account, invoice, day))
                        .filter(line -> !line.segments().isEmpty())
                        .toList(),
                costs(account, day),
                AccountCosts.whyNone(account, day),
                account.letters(),
                interestFrom(account),
                movements(account, day),
                account.on(day));
    }

    private static ClaimedInvoice claimed(Account account, InvoiceRow invoice, LocalDate day) {
        return new ClaimedInvoice(
                invoice.id(),
                invoice.number(),
                invoice.description(),
                invoice.invoicedOn(),
                invoice.dueOn(),
                invoice.amount(),
                account.principal(invoice, day));
    }

    private static InterestOfInvoice interest(Account account, InvoiceRow invoice, LocalDate day) {
        Interest interest = account.interest(invoice, day);
        return new InterestOfInvoice(
                invoice.id(), invoice.number(), interest.source(), interest.segments(), interest.interest());
    }

    private static Optional<LocalDate> interestFrom(Account account) {
        LocalDate known = account.rateTable().firstDay();
        boolean older = account.invoices().stream()
                .anyMatch(invoice -> invoice.dueOn().plusDays(1).isBefore(known));
        return older ? Optional.of(known) : Optional.empty();
    }

    private static Optional<CostsLine> costs(Account account, LocalDate day) {
        CollectionCosts costs = account.costs(day);
        if (costs.costs().isZero()) {
            return Optional.empty();
        }
        return Optional.of(new CostsLine(
                costs.base(),
                costs.slices(),
                costs.costs(),
                costs.vatPercentage(),
                costs.vat(),
                costs.rule(),
                costs.rule().source()));
    }

    /** What was taken back and divided anew on its own day is no news to the reader and left out. */
    private static List<Movement> movements(Account account, LocalDate day) {
        Map<Long, List<LedgerEntry>> bookings = new LinkedHashMap<>();
        account.entries().stream()
                .filter(entry -> Account.isMovement(entry) && !entry.bookedOn().isAfter(day))
                .forEach(entry -> bookings.computeIfAbsent(entry.bookingId(), id -> new ArrayList<>())
                        .add(entry));
        Set<Long> hidden = new HashSet<>();
        for (List<LedgerEntry> booking : bookings.values()) {
            Long reversed = booking.getFirst().reverses();
            List<LedgerEntry> original = reversed == null ? null : bookings.get(reversed);
            if (original != null
                    && original.getFirst().bookedOn().equals(booking.getFirst().bookedOn())) {
                hidden.add(booking.getFirst().bookingId());
                hidden.add(original.getFirst().bookingId());
            }
        }
        hidden.forEach(bookings::remove);
        return bookings.values().stream()
                .map(Specifications::movement)
                .sorted(Comparator.comparing(Movement::day))
                .toList();
    }

    private static Movement movement(Collection<LedgerEntry> booking) {
        LedgerEntry first = booking.iterator().next();
        return new Movement(
                first.kind(),
                first.bookedOn(),
                sum(booking, Set.of(LedgerComponent.values())),
                sum(booking, Set.of(LedgerComponent.COSTS, LedgerComponent.VAT)),
                sum(booking, Set.of(LedgerComponent.INTEREST)),
                sum(booking, Set.of(LedgerComponent.PRINCIPAL)),
                sum(booking, Set.of(LedgerComponent.OVERPAID)),
                first.remark());
    }

    private static Money sum(Collection<LedgerEntry> booking, Set<LedgerComponent> components) {
        return Money.sum(booking.stream()
                .filter(entry -> components.contains(entry.component()))
                .map(LedgerEntry::amount)
                .toList());
    }
}
