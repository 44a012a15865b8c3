package nl.vorder.dossier;

import java.time.LocalDate;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;

/**
 * A booked payment went back to the payer; published in the transaction of the booking.
 *
 * @param dossierId the dossier
 * @param amount what went back
 * @param reversedOn the day it went back
 */
public record PaymentReversed(DossierId dossierId, Money amount, LocalDate reversedOn) {}
