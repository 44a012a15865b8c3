package nl.vorder.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import nl.vorder.costs.rules.Allocation;
import nl.vorder.costs.rules.Allocation.Debt;
import nl.vorder.costs.rules.Allocation.Share;
import nl.vorder.costs.rules.CollectionCosts;
import nl.vorder.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Makes the entries of bookings on one account. Pure: the entries are collected, somebody else stores them.
 *
 * <p>What comes in on an earlier day than later payments is booked on its day: the later payments are taken back and divided anew, so that
 * interest follows the days on which the money really came in.
 *
 * @see "decision record 0021"
 */
final class Bookkeeping {

    private final List<LedgerEntry> made = new ArrayList<>();
    private final LongSupplier bookingIds;
    private Account account;

    Bookkeeping(Account account, LongSupplier bookingIds) {
        this.account = account;
        this.bookingIds = bookingIds;
    }

    /** Money that came in. */
    record Receipt(Money amount, LocalDate day, String channel, String remark, Optional<Long> designatedInvoice) {}

    /** The entries made so far, in the order in which they are to be stored. */
    List<LedgerEntry> entries() {
        return List.copyOf(made);
    }

    /** The account with the entries made so far. */
    Account account() {
        return account;
    }

    /** Divides money over what is owed on its day. */
    void receive(Receipt receipt) {
        inOrder(receipt.day(), () -> divide(receipt));
    }

    /**
     * Takes a payment back.
     *
     * @throws IllegalArgumentException if there is no such payment, or it was taken back before
     */
    void reverse(long bookingId, LocalDate day, String remark) {
        List<LedgerEntry> payment = standing().get(bookingId);
        if (payment == null
                || !isReceipt(payment)
                || payment.getFirst().bookedOn().isAfter(day)) {
            throw new IllegalArgumentException(
                    "Booking " + bookingId + " is no payment that can be taken back on " + day);
        }
        inOrder(day, () -> takeBack(payment, day, remark));
    }

    /**
     * Lowers an invoice.
     *
     * @throws IllegalArgumentException if the invoice is not of this dossier or was lower already
     */
    void creditNote(long invoiceId, Money amount, LocalDate day, String remark) {
        InvoiceRow invoice = account.invoices().stream()
                .filter(row -> row.id() == invoiceId)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Invoice " + invoiceId + " is not of this dossier"));
        Money left = invoice.amount().plus(account.posted(EntryKind.CREDIT_NOTE, Optional.of(invoice)));
        if (!amount.isPositive() || amount.compareTo(left) > 0) {
            throw new IllegalArgumentException("A credit note is above zero and at most " + left);
        }
        inOrder(
                day,
                () -> add(
                        new Draft(bookingIds.getAsLong(), EntryKind.CREDIT_NOTE, day, "", remark, null),
                        invoiceId,
                        LedgerComponent.PRINCIPAL,
                        amount.negated()));
    }

    /**
     * Gives up a part of what is owed, in the order in which a payment would be used.
     *
     * @throws IllegalArgumentException if it is more than what is owed
     */
    void writeOff(Money amount, LocalDate day, String remark) {
        if (!amount.isPositive() || amount.compareTo(account.on(day).total()) > 0) {
            throw new IllegalArgumentException(
                    "A write-off is above zero and at most " + account.on(day).total());
        }
        inOrder(
                day,
                () -> book(
                        new Draft(bookingIds.getAsLong(), EntryKind.WRITE_OFF, day, "", remark, null),
                        allocate(amount, day, Optional.empty())));
    }

    /**
     * Pays back what was overpaid.
     *
     * @throws IllegalArgumentException if it is more than that
     */
    void refund(Money amount, LocalDate day, String remark) {
        if (!amount.isPositive() || amount.compareTo(account.on(day).overpaid()) > 0) {
            throw new IllegalArgumentException(
                    "A refund is above zero and at most " + account.on(day).overpaid());
        }
        add(
                new Draft(bookingIds.getAsLong(), EntryKind.REFUND, day, "", remark, null),
                null,
                LedgerComponent.OVERPAID,
                amount);
    }

    /** Records interest and costs up to a day: afterwards the sum of the entries is what is owed at its end. */
    void post(LocalDate through) {
        settle(through);
        Draft interest = null;
        for (InvoiceRow invoice : account.invoices()) {
            Money accrued = account.interest(invoice, through).interest();
            Money difference = accrued.minus(account.posted(EntryKind.INTEREST, Optional.of(invoice)));
            if (!difference.isZero()) {
                interest = interest == null ? accrual(EntryKind.INTEREST, through) : interest;
                add(interest, invoice.id(), LedgerComponent.INTEREST, difference);
            }
        }
        postCosts(through);
    }

    /** Records the costs of a day, and uses for them what was overpaid. */
    void postCosts(LocalDate through) {
        settle(through);
        CollectionCosts costs = account.costs(through);
        LocalDate day = account.costsBookedOn(through);
        accrue(EntryKind.COSTS, LedgerComponent.COSTS, costs.costs(), day);
        accrue(EntryKind.VAT, LedgerComponent.VAT, costs.vat(), day);
    }

    private void accrue(EntryKind kind, LedgerComponent component, Money owed, LocalDate day) {
        Money difference = owed.minus(account.posted(kind, Optional.empty()));
        if (!difference.isZero()) {
            add(accrual(kind, day), null, component, difference);
        }
    }

    private Draft accrual(EntryKind kind, LocalDate day) {
        return new Draft(bookingIds.getAsLong(), kind, day, "", "", null);
    }

    private void inOrder(LocalDate day, Runnable booking) {
        List<List<LedgerEntry>> later = standing().values().stream()
                .filter(entries -> entries.getFirst().bookedOn().isAfter(day))
                .sorted(Comparator.comparing((List<LedgerEntry> entries) ->
                                entries.getFirst().bookedOn())
                        .thenComparingLong(entries -> entries.getFirst().bookingId()))
                .toList();
        for (List<LedgerEntry> payment : later.reversed()) {
            takeBack(payment, payment.getFirst().bookedOn(), payment.getFirst().remark());
        }
        booking.run();
        settle(day);
        for (List<LedgerEntry> payment : later) {
            if (isReceipt(payment)) {
                LedgerEntry first = payment.getFirst();
                divide(new Receipt(
                        received(payment),
                        first.bookedOn(),
                        first.channel(),
                        first.remark(),
                        Optional.ofNullable(first.designatedInvoiceId())));
                settle(first.bookedOn());
            }
        }
    }

    private void divide(Receipt receipt) {
        book(
                new Draft(
                        bookingIds.getAsLong(),
                        EntryKind.PAYMENT,
                        receipt.day(),
                        receipt.channel(),
                        receipt.remark(),
                        null,
                        receipt.designatedInvoice().orElse(null)),
                allocate(receipt.amount(), receipt.day(), receipt.designatedInvoice()));
    }

    private Allocation allocate(Money amount, LocalDate day, Optional<Long> designated) {
        Balance balance = account.on(day);
        List<Debt> debts = account.invoices().stream()
                .map(invoice -> new Debt(
                        invoice.id(),
                        account.openInterest(invoice, day).max(Money.ZERO),
                        account.principal(invoice, day).max(Money.ZERO)))
                .toList();
        return Allocation.of(
                amount, balance.costs().max(Money.ZERO), balance.vat().max(Money.ZERO), debts, designated);
    }

    private void book(Draft draft, Allocation allocation) {
        add(draft, null, LedgerComponent.COSTS, allocation.toCosts().negated());
        add(draft, null, LedgerComponent.VAT, allocation.toVat().negated());
        for (Share share : allocation.shares()) {
            add(draft, share.id(), LedgerComponent.INTEREST, share.toInterest().negated());
            add(
                    draft,
                    share.id(),
                    LedgerComponent.PRINCIPAL,
                    share.toPrincipal().negated());
        }
        add(draft, null, LedgerComponent.OVERPAID, allocation.overpaid().negated());
    }

    private void takeBack(List<LedgerEntry> payment, LocalDate day, String remark) {
        LedgerEntry first = payment.getFirst();
        Draft draft =
                new Draft(bookingIds.getAsLong(), EntryKind.REVERSAL, day, first.channel(), remark, first.bookingId());
        payment.forEach(entry ->
                add(draft, entry.invoiceId(), entry.component(), entry.amount().negated()));
    }

    /** Turns what was paid too much of one part into what is overpaid, and uses what is overpaid for what is owed. */
    private void settle(LocalDate day) {
        Balance balance = account.on(day);
        Draft draft = new Draft(0, EntryKind.PAYMENT, day, "", "", null);
        List<LedgerEntry> moves = new ArrayList<>();
        for (InvoiceRow invoice : account.invoices()) {
            lift(moves, draft, invoice.id(), LedgerComponent.INTEREST, account.openInterest(invoice, day));
            lift(moves, draft, invoice.id(), LedgerComponent.PRINCIPAL, account.principal(invoice, day));
        }
        lift(moves, draft, null, LedgerComponent.COSTS, balance.costs());
        lift(moves, draft, null, LedgerComponent.VAT, balance.vat());
        Money lifted = Money.sum(moves.stream().map(LedgerEntry::amount).toList());
        Money credit = balance.overpaid().plus(lifted).max(Money.ZERO);
        Allocation use = allocate(credit, day, Optional.empty());
        Money used = credit.minus(use.overpaid());
        if (lifted.isZero() && used.isZero()) {
            return;
        }
        Draft booking = draft.numbered(bookingIds.getAsLong());
        moves.forEach(move -> add(booking, move.invoiceId(), move.component(), move.amount()));
        book(booking, new Allocation(use.toCosts(), use.toVat(), use.shares(), lifted.minus(used)));
    }

    private void lift(
            List<LedgerEntry> moves, Draft draft, @Nullable Long invoiceId, LedgerComponent component, Money open) {
        if (open.isNegative()) {
            moves.add(draft.entry(account, invoiceId, component, open.negated()));
        }
    }

    private void add(Draft draft, @Nullable Long invoiceId, LedgerComponent component, Money amount) {
        if (!amount.isZero()) {
            LedgerEntry entry = draft.entry(account, invoiceId, component, amount);
            made.add(entry);
            account = account.with(List.of(entry));
        }
    }

    /** The payments that were not taken back, by booking. */
    private Map<Long, List<LedgerEntry>> standing() {
        return standing(account.entries());
    }

    static Map<Long, List<LedgerEntry>> standing(List<LedgerEntry> entries) {
        List<Long> reversed = entries.stream()
                .map(LedgerEntry::reverses)
                .filter(booking -> booking != null)
                .toList();
        return entries.stream()
                .filter(entry -> entry.kind() == EntryKind.PAYMENT && !reversed.contains(entry.bookingId()))
                .collect(Collectors.groupingBy(LedgerEntry::bookingId));
    }

    /** Whether money came in; otherwise the booking moved what was overpaid. */
    static boolean isReceipt(List<LedgerEntry> payment) {
        return received(payment).isPositive();
    }

    static Money received(List<LedgerEntry> payment) {
        return Money.sum(payment.stream().map(LedgerEntry::amount).toList()).negated();
    }

    private record Draft(
            long bookingId,
            EntryKind kind,
            LocalDate day,
            String channel,
            String remark,
            @Nullable Long reverses,
            @Nullable Long designatedInvoice) {

        Draft(long bookingId, EntryKind kind, LocalDate day, String channel, String remark, @Nullable Long reverses) {
            this(bookingId, kind, day, channel, remark, reverses, null);
        }

        Draft numbered(long number) {
            return new Draft(number, kind, day, channel, remark, reverses, designatedInvoice);
        }

        LedgerEntry entry(Account account, @Nullable Long invoiceId, LedgerComponent component, Money amount) {
            return new LedgerEntry(
                    account.dossier().id(),
                    invoiceId,
                    bookingId,
                    kind,
                    component,
                    amount,
                    day,
                    channel,
                    remark,
                    reverses,
                    designatedInvoice);
        }
    }
}
