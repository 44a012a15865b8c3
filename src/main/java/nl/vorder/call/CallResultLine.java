package nl.vorder.call;

import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.shared.Money;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;

/**
 * A further result of a call as it was recorded.
 *
 * @param amount the euros it speaks of
 * @param on the day it speaks of
 * @param invoiceNumber the invoice it is about; empty: the whole dossier
 */
public record CallResultLine(
        Outcome outcome,
        Optional<NonPaymentReason> reason,
        Optional<Money> amount,
        Optional<LocalDate> on,
        Optional<String> invoiceNumber) {}
