package nl.vorder.call;

import java.util.Optional;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;

/**
 * One more result of a call beside its main one, such as the rest that is promised or the invoice that is contested.
 *
 * @param reason why it has not been paid, if this result has a reason of its own
 */
public record FurtherResult(Outcome outcome, Optional<NonPaymentReason> reason, OutcomeFields fields) {}
