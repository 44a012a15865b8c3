package nl.vorder.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vorder.audit.Journal;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Zone;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books on the ledger, for other modules and for jobs that run without a user: the caller checks permission. A screen asks {@link
 * LedgerService}.
 *
 * <p>A dossier on which nothing is owed any more is closed; one that was closed as paid opens again when a payment goes back.
 */
@Component
@Transactional
public class Ledger {

    private final LedgerBook book;
    private final Accounts accounts;
    private final DossierLifecycle lifecycle;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ledger(
            LedgerBook book,
            Accounts accounts,
            DossierLifecycle lifecycle,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.accounts = accounts;
        this.lifecycle = lifecycle;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Books money that came in and divides it by law.
     *
     * @return the number of the booking, with which it can be taken back
     * @throws DomainException {@code dossier.day-ahead} if the day has not come yet
     */
    public long receive(ReceivePayment payment) {
        requirePast(payment.receivedOn());
        Account account = book.book(
                payment.dossierId(),
                payment.receivedOn(),
                bookkeeping -> bookkeeping.receive(new Bookkeeping.Receipt(
                        payment.amount(),
                        payment.receivedOn(),
                        payment.channel().name(),
                        payment.remark(),
                        payment.designatedInvoice())));
        journal.write(
                "payment.received",
                "dossier",
                payment.dossierId().value(),
                payment.amount().toString());
        events.publishEvent(new PaymentReceived(payment.dossierId(), payment.amount(), payment.receivedOn()));
        closeIfSettled(account, payment.receivedOn(), ClosedReason.PAID);
        return lastReceipt(account, payment);
    }

    /**
     * Takes a payment back, for instance a direct debit the debtor had reversed.
     *
     * @param bookingId the number of the payment's booking
     * @throws IllegalArgumentException if there is no such payment, or it was taken back before
     */
    public void reverse(DossierId id, long bookingId, LocalDate day, String remark) {
        requirePast(day);
        Money amount = payments(id).stream()
                .filter(payment -> payment.bookingId() == bookingId)
                .map(BookedPayment::amount)
                .findFirst()
                .orElse(Money.ZERO);
        lifecycle.reopen(id);
        Account account = book.book(id, day, bookkeeping -> bookkeeping.reverse(bookingId, day, remark));
        journal.write("payment.reversed", "dossier", id.value(), amount.toString());
        events.publishEvent(new PaymentReversed(id, amount, day));
        closeIfSettled(account, day, ClosedReason.PAID);
    }

    /**
     * Lowers an invoice because the client firm credited it.
     *
     * @throws IllegalArgumentException if it is more than the invoice
     */
    public void creditNote(DossierId id, long invoiceId, Money amount, LocalDate day, String remark) {
        requirePast(day);
        Account account = book.book(id, day, bookkeeping -> bookkeeping.creditNote(invoiceId, amount, day, remark));
        journal.write("credit-note.booked", "dossier", id.value(), amount.toString());
        closeIfSettled(account, day, ClosedReason.CREDITED);
    }

    /**
     * Gives up a part of what is owed.
     *
     * @throws IllegalArgumentException if it is more than what is owed
     */
    public void writeOff(DossierId id, Money amount, LocalDate day, String remark) {
        requirePast(day);
        Account account = book.book(id, day, bookkeeping -> bookkeeping.writeOff(amount, day, remark));
        journal.write("write-off.booked", "dossier", id.value(), amount.toString());
        closeIfSettled(account, day, ClosedReason.UNCOLLECTABLE);
    }

    /**
     * Pays back what was overpaid.
     *
     * @throws IllegalArgumentException if it is more than that
     */
    public void refund(DossierId id, Money amount, LocalDate day, String remark) {
        requirePast(day);
        book.book(id, day, bookkeeping -> bookkeeping.refund(amount, day, remark));
        journal.write("refund.booked", "dossier", id.value(), amount.toString());
        events.publishEvent(new RefundBooked(id, amount, day));
    }

    /** The payments that stand, oldest first. */
    @Transactional(readOnly = true)
    public List<BookedPayment> payments(DossierId id) {
        return Bookkeeping.standing(accounts.read(id).entries()).entrySet().stream()
                .filter(booking -> Bookkeeping.isReceipt(booking.getValue()))
                .map(booking -> payment(booking.getKey(), booking.getValue()))
                .sorted(BookedPayment.OLDEST_FIRST)
                .toList();
    }

    /** All entries of a dossier, in the order in which they were booked. */
    @Transactional(readOnly = true)
    public List<LedgerEntry> entries(DossierId id) {
        return accounts.read(id).entries();
    }

    private static long lastReceipt(Account account, ReceivePayment payment) {
        return Bookkeeping.standing(account.entries()).entrySet().stream()
                .filter(booking -> Bookkeeping.isReceipt(booking.getValue())
                        && booking.getValue().getFirst().bookedOn().equals(payment.receivedOn()))
                .mapToLong(Map.Entry::getKey)
                .max()
                .orElseThrow();
    }

    private static BookedPayment payment(long bookingId, List<LedgerEntry> entries) {
        LedgerEntry first = entries.getFirst();
        return new BookedPayment(
                bookingId,
                Bookkeeping.received(entries),
                first.bookedOn(),
                PaymentChannel.valueOf(first.channel()),
                first.remark());
    }

    private void closeIfSettled(Account account, LocalDate day, ClosedReason otherwise) {
        LocalDate today = Zone.today(clock);
        if (account.dossier().isOpen() && !account.on(today).total().isPositive()) {
            boolean paid =
                    Bookkeeping.standing(account.entries()).values().stream().anyMatch(Bookkeeping::isReceipt);
            lifecycle.close(account.dossier().id(), paid ? ClosedReason.PAID : otherwise, day);
        }
    }

    private void requirePast(LocalDate day) {
        if (day.isAfter(Zone.today(clock))) {
            throw new DomainException("dossier.day-ahead", "Nothing is booked on " + day + ", which has not come yet");
        }
    }
}
