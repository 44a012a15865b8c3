package nl.vorder.dossier;

import java.time.LocalDate;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;

/**
 * Money was booked; published in the transaction of the booking.
 *
 * @param dossierId the dossier
 * @param amount what came in
 * @param receivedOn the day the account was credited
 */
public record PaymentReceived(DossierId dossierId, Money amount, LocalDate receivedOn) {}
