package nl.vorder.dossier;

import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;

/**
 * Asks to book money that came in.
 *
 * @param dossierId the dossier it was paid for
 * @param amount above zero
 * @param receivedOn the day the account was credited (art. 6:114 BW)
 * @param channel where it came in
 * @param remark for the statement; at most 160 characters
 * @param designatedInvoice the invoice the debtor named, which then goes first (art. 6:43 lid 1 BW)
 */
public record ReceivePayment(
        DossierId dossierId,
        Money amount,
        LocalDate receivedOn,
        PaymentChannel channel,
        String remark,
        Optional<Long> designatedInvoice) {

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if nothing came in
     */
    public ReceivePayment {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("A payment is above zero, not " + amount);
        }
    }

    /** A payment for which the debtor named no invoice. */
    public ReceivePayment(
            DossierId dossierId, Money amount, LocalDate receivedOn, PaymentChannel channel, String remark) {
        this(dossierId, amount, receivedOn, channel, remark, Optional.empty());
    }
}
