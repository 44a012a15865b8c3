package nl.vorder.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;

/** One call in the team lead's list. */
public record CallRow(
        long id,
        DossierId dossierId,
        String dossierNumber,
        String debtorName,
        String clientFirmName,
        String agentName,
        Direction direction,
        Instant startedAt,
        Duration duration,
        Outcome outcome,
        Optional<NonPaymentReason> reason,
        Optional<Money> promisedAmount) {

    /** Where the next page starts. */
    public CallCursor cursor() {
        return new CallCursor(startedAt, id);
    }
}
