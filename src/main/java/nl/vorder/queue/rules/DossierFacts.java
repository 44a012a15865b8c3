package nl.vorder.queue.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Stage;

/**
 * What the ranking knows of an open dossier.
 *
 * @param open what is owed according to the ledger
 * @param firstDueOn the due day of the oldest invoice
 * @param callBackAt the earliest open call-back
 * @param lastCallAt the last call of any kind
 * @param nextContactAt what the last call left as the next moment
 * @param lastConversationAt the last time the person who decides was spoken
 * @param promise the running promise that is due first
 * @param broken the promise that was broken last
 * @param missed the instalment that was missed last, of a broken arrangement
 * @param lastDemandOn the last demand or fourteen-day letter
 * @param barredFrom the first day on which the claim is time-barred
 * @param callBackOwner who promised the earliest call-back
 * @param lastLetterOn the last reminder
 * @param tried the calls to this person in the past year
 * @param firm what counts for all dossiers of the client firm
 */
public record DossierFacts(
        DossierId dossierId,
        DebtorId debtorId,
        ClientFirmId clientFirmId,
        DebtorKind debtorKind,
        Stage stage,
        Money open,
        LocalDate firstDueOn,
        Optional<Instant> callBackAt,
        Optional<Instant> lastCallAt,
        Optional<Instant> nextContactAt,
        Optional<Instant> lastConversationAt,
        Optional<DatedAmount> promise,
        Optional<DatedAmount> broken,
        Optional<DatedAmount> missed,
        Optional<LocalDate> lastDemandOn,
        LocalDate barredFrom,
        Optional<Long> callBackOwner,
        Optional<LocalDate> lastLetterOn,
        List<BestTime.Tried> tried,
        OfFirm firm) {

    /** Keeps its own copy of the calls. */
    public DossierFacts {
        tried = List.copyOf(tried);
    }

    /**
     * What counts for all dossiers of a client firm.
     *
     * @param teamId the team that works on them
     * @param dossiers how many the firm has open
     */
    public record OfFirm(FirmProcedure procedure, long teamId, int dossiers) {

        /** A firm without anything of its own. */
        public static final OfFirm USUAL = new OfFirm(FirmProcedure.USUAL, 1, 1);
    }

    /** The same facts with the calls to this person. */
    public DossierFacts tried(List<BestTime.Tried> calls) {
        return new DossierFacts(
                dossierId,
                debtorId,
                clientFirmId,
                debtorKind,
                stage,
                open,
                firstDueOn,
                callBackAt,
                lastCallAt,
                nextContactAt,
                lastConversationAt,
                promise,
                broken,
                missed,
                lastDemandOn,
                barredFrom,
                callBackOwner,
                lastLetterOn,
                calls,
                firm);
    }

    /** An amount that was to come on a day. */
    public record DatedAmount(LocalDate on, Money amount) {}
}
