package nl.vorder.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.Stage;

/** A call as it was: the facts, the path through the script, the amounts quoted, the outcome. */
public record CallDetails(
        long id,
        DossierId dossierId,
        String dossierNumber,
        String debtorName,
        String clientFirmName,
        String agentName,
        Direction direction,
        String phone,
        Instant startedAt,
        Instant endedAt,
        Instant savedAt,
        Stage stage,
        boolean identified,
        Outcome outcome,
        Optional<NonPaymentReason> reason,
        String note,
        QuotedAmounts quoted,
        Optional<Money> promisedAmount,
        Optional<LocalDate> promisedOn,
        Optional<Instant> nextContactAt,
        Optional<Long> scriptVersionId,
        List<PathStep> path,
        List<CallResultLine> further) {

    /** What was open at the moment of the call. */
    public record QuotedAmounts(Money principal, Money interest, Money costs, Money vat) {

        /** Everything together. */
        public Money total() {
            return principal.plus(interest).plus(costs).plus(vat);
        }
    }
}
