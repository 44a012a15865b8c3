package nl.vorder.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.shared.Money;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;

/** One call in the history of a dossier. */
public record CallSummary(
        long id,
        Instant startedAt,
        Direction direction,
        String agentName,
        Outcome outcome,
        Optional<NonPaymentReason> reason,
        String note,
        Optional<Money> promisedAmount,
        Optional<LocalDate> promisedOn) {}
