package nl.vorder.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.vorder.costs.rules.CollectionCosts;
import nl.vorder.costs.rules.Interest;
import nl.vorder.costs.rules.InterestKind;
import nl.vorder.costs.rules.InterestTerms;
import nl.vorder.costs.rules.LetterWording;
import nl.vorder.costs.rules.PrincipalChange;
import nl.vorder.costs.rules.RateTable;
import nl.vorder.costs.rules.RateTables;
import nl.vorder.shared.Money;

/**
 * One dossier's invoices and ledger, and what follows from them on any day. Pure: no database, no clock.
 *
 * <p>Interest and costs are always computed from the invoices and from what was paid; the ledger's own entries of interest and costs are the
 * record of that computation, never its source.
 *
 * @see "decision record 0020"
 */
record Account(
        DossierRow dossier,
        List<InvoiceRow> invoices,
        List<LedgerEntry> entries,
        List<JudgedLetter> letters,
        RateTables rates) {

    Account {
        invoices = invoices.stream()
                .sorted(Comparator.comparing(InvoiceRow::dueOn).thenComparingLong(InvoiceRow::id))
                .toList();
        entries = List.copyOf(entries);
        letters = letters.isEmpty() ? known(dossier) : List.copyOf(letters);
    }

    Account(DossierRow dossier, List<InvoiceRow> invoices, List<LedgerEntry> entries, RateTables rates) {
        this(dossier, invoices, entries, List.of(), rates);
    }

    /** The same dossier with more entries. */
    Account with(List<LedgerEntry> more) {
        List<LedgerEntry> all = new ArrayList<>(entries);
        all.addAll(more);
        return new Account(dossier, invoices, all, letters, rates);
    }

    /** The same dossier if a valid fourteen-day letter went out on a day. */
    Account withLetter(LocalDate sentOn, LocalDate costsFrom) {
        List<JudgedLetter> all = new ArrayList<>(letters);
        all.add(new JudgedLetter(
                sentOn,
                LetterWording.FOURTEEN_DAYS_FROM_DAY_AFTER_DELIVERY,
                LetterOrigin.AGENCY,
                Optional.empty(),
                Optional.of(costsFrom),
                Set.of()));
        return new Account(dossier, invoices, entries, all, rates);
    }

    /** What is owed at the end of a day. */
    Balance on(LocalDate day) {
        CollectionCosts costs = costs(day);
        Money principal = Money.ZERO;
        Money interest = Money.ZERO;
        for (InvoiceRow invoice : invoices) {
            principal = principal.plus(principal(invoice, day));
            interest = interest.plus(openInterest(invoice, day));
        }
        return new Balance(
                principal,
                interest,
                costs.costs().plus(moved(LedgerComponent.COSTS, day)),
                costs.vat().plus(moved(LedgerComponent.VAT, day)),
                moved(LedgerComponent.OVERPAID, day).negated());
    }

    /** What is open of an invoice, without interest. */
    Money principal(InvoiceRow invoice, LocalDate day) {
        return invoice.amount()
                .plus(sum(entry -> entry.component() == LedgerComponent.PRINCIPAL
                        && belongs(entry, invoice)
                        && isMovementUntil(entry, day)));
    }

    /** The interest that accrued on an invoice and was not paid. */
    Money openInterest(InvoiceRow invoice, LocalDate day) {
        return interest(invoice, day)
                .interest()
                .plus(sum(entry -> entry.component() == LedgerComponent.INTEREST
                        && belongs(entry, invoice)
                        && isMovementUntil(entry, day)));
    }

    /** The interest that accrued on an invoice, paid or not, with the way it came about. */
    Interest interest(InvoiceRow invoice, LocalDate day) {
        RateTable table = rateTable();
        LocalDate first = later(invoice.dueOn().plusDays(1), table.firstDay());
        InterestTerms terms = dossier.terms()
                .contractualInterest()
                .map(agreed -> InterestTerms.agreed(table, agreed, first))
                .orElseGet(() -> InterestTerms.statutory(table));
        LocalDate last = Interest.lastDay(lastDay(day), Optional.ofNullable(dossier.interestStoppedOn()));
        return Interest.over(terms, invoice.amount(), first, last, changes(invoice));
    }

    /** The statutory rates that hold for the debtor. */
    RateTable rateTable() {
        return rates.of(dossier.terms().debtorKind().isConsumer() ? InterestKind.STATUTORY : InterestKind.TRADE);
    }

    /** The collection costs that are owed, paid or not; see {@link AccountCosts}. */
    CollectionCosts costs(LocalDate day) {
        return AccountCosts.of(this, lastDay(day));
    }

    /** The last day on which the costs of a day changed: the day they are booked on. */
    LocalDate costsBookedOn(LocalDate day) {
        List<LocalDate> days = new ArrayList<>(List.of(dossier.openedOn()));
        if (dossier.terms().debtorKind().isConsumer()) {
            letters.forEach(letter -> letter.costsFrom().ifPresent(days::add));
        } else {
            invoices.forEach(invoice -> days.add(invoice.dueOn().plusDays(1)));
        }
        entries.stream()
                .filter(entry -> entry.kind() == EntryKind.CREDIT_NOTE)
                .forEach(entry -> days.add(entry.bookedOn()));
        LocalDate last = lastDay(day);
        return days.stream()
                .filter(candidate -> !candidate.isAfter(last))
                .max(Comparator.naturalOrder())
                .orElse(last);
    }

    /** What was posted of a kind for an invoice, or for the dossier when there is none. */
    Money posted(EntryKind kind, Optional<InvoiceRow> invoice) {
        return sum(entry ->
                entry.kind() == kind && invoice.map(row -> belongs(entry, row)).orElse(true));
    }

    /** The letter of a dossier of which only the days are known. */
    private static List<JudgedLetter> known(DossierRow dossier) {
        LocalDate from = dossier.costsFrom();
        LocalDate sent = dossier.letterSentOn();
        return from == null
                ? List.of()
                : List.of(new JudgedLetter(
                        sent == null ? from : sent,
                        LetterWording.UNKNOWN,
                        LetterOrigin.ELSEWHERE,
                        Optional.empty(),
                        Optional.of(from),
                        Set.of()));
    }

    private LocalDate lastDay(LocalDate day) {
        LocalDate closed = dossier.closedOn();
        return closed != null && closed.isBefore(day) ? closed : day;
    }

    /** Not paid before a day; a credit note counts whenever it came. */
    Money unpaid(InvoiceRow invoice, LocalDate day, LocalDate last) {
        Money paidInTime = sum(entry -> entry.component() == LedgerComponent.PRINCIPAL
                && belongs(entry, invoice)
                && isMovementUntil(entry, day.minusDays(1))
                && entry.kind() != EntryKind.CREDIT_NOTE);
        return invoice.amount().plus(credited(invoice, last)).plus(paidInTime).max(Money.ZERO);
    }

    /** What credit notes lowered, as an amount below zero. */
    Money credited(InvoiceRow invoice, LocalDate last) {
        return sum(entry -> entry.kind() == EntryKind.CREDIT_NOTE
                && belongs(entry, invoice)
                && !entry.bookedOn().isAfter(last));
    }

    private List<PrincipalChange> changes(InvoiceRow invoice) {
        return entries.stream()
                .filter(entry -> belongs(entry, invoice) && isMovement(entry))
                .sorted(Comparator.comparing(LedgerEntry::bookedOn))
                .map(entry -> entry.component() == LedgerComponent.PRINCIPAL
                        ? new PrincipalChange(entry.bookedOn().plusDays(1), entry.amount(), Money.ZERO)
                        : new PrincipalChange(
                                entry.bookedOn().plusDays(1),
                                Money.ZERO,
                                entry.amount().negated()))
                .toList();
    }

    private Money moved(LedgerComponent component, LocalDate day) {
        return sum(entry -> entry.component() == component && isMovementUntil(entry, day));
    }

    private Money sum(Predicate<LedgerEntry> wanted) {
        Money sum = Money.ZERO;
        for (LedgerEntry entry : entries) {
            if (wanted.test(entry)) {
                sum = sum.plus(entry.amount());
            }
        }
        return sum;
    }

    private static boolean belongs(LedgerEntry entry, InvoiceRow invoice) {
        Long id = entry.invoiceId();
        return id != null && id == invoice.id();
    }

    private static boolean isMovementUntil(LedgerEntry entry, LocalDate day) {
        return isMovement(entry) && !entry.bookedOn().isAfter(day);
    }

    /** Whether the entry is neither the claim itself nor the record of interest and costs that are computed. */
    static boolean isMovement(LedgerEntry entry) {
        return switch (entry.kind()) {
            case PRINCIPAL, INTEREST, COSTS, VAT -> false;
            case PAYMENT, REVERSAL, CREDIT_NOTE, WRITE_OFF, REFUND -> true;
        };
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
