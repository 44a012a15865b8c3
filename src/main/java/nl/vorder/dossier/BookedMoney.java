package nl.vorder.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.shared.Money;

/**
 * What has been booked that an agent should know before naming an amount.
 *
 * @param credited what the client firm took back by credit notes; it is no longer in the balance
 * @param lastPayment the day of the last payment on this dossier
 * @param bankBookedAt when money on the agency's account was last booked, on whatever dossier; what came in later is not in any
 *     balance. Empty: never
 */
public record BookedMoney(
        Optional<Credited> credited, Optional<LocalDate> lastPayment, Optional<Instant> bankBookedAt) {

    /**
     * Credit notes together.
     *
     * @param amount above zero
     * @param last the day of the latest one
     */
    public record Credited(Money amount, LocalDate last) {}
}
