package nl.vorder.dossier;

import java.time.LocalDate;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;

/** Overpaid money went back; published in the transaction of the deed. */
public record RefundBooked(DossierId dossierId, Money amount, LocalDate day) {}
