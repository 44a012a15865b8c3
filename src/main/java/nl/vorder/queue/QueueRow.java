package nl.vorder.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;

/**
 * One line of the queue as a list shows it.
 *
 * @param phone a usable number of the debtor, if there is one
 * @param readyAt from when it may be offered
 * @param heldBy why it is not offered now: names of refusal reasons; empty when ready
 * @param holder who has it now, if anybody
 */
public record QueueRow(
        DossierId dossierId,
        String number,
        String debtorName,
        String clientFirmName,
        Optional<String> phone,
        QueueReason reason,
        Optional<LocalDate> reasonOn,
        Optional<Money> reasonAmount,
        Instant readyAt,
        List<String> heldBy,
        Optional<String> holder) {}
