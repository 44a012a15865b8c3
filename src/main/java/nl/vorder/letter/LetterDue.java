package nl.vorder.letter;

import java.time.LocalDate;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;

/**
 * A letter that may go out now by the calendar.
 *
 * @param number the file number
 * @param since the day from which it may go out
 * @param open what is owed by the ledger
 * @param now what the guardrail says about it at this moment
 */
public record LetterDue(
        DossierId dossierId,
        String number,
        DebtorId debtorId,
        String debtorName,
        String clientFirmName,
        LetterKind kind,
        LocalDate since,
        Money open,
        ContactDecision now) {}
