package nl.vorder.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import nl.vorder.shared.Money;

/**
 * A payment in the ledger that was not taken back.
 *
 * @param bookingId the number of its booking
 * @param amount what came in
 * @param receivedOn the day the account was credited
 * @param channel where it came in
 * @param remark as booked
 */
public record BookedPayment(long bookingId, Money amount, LocalDate receivedOn, PaymentChannel channel, String remark) {

    /** In the order in which the money came in. */
    public static final Comparator<BookedPayment> OLDEST_FIRST =
            Comparator.comparing(BookedPayment::receivedOn).thenComparingLong(BookedPayment::bookingId);
}
