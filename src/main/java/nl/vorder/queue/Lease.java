package nl.vorder.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;

/**
 * One agent's hold on one dossier.
 *
 * @param fence raised at each claim; every write of a call carries it, and an old one is refused
 * @param reason why the dossier is worked on now
 * @param reasonOn the day the reason speaks of, such as the promised day
 * @param reasonAmount the amount the reason speaks of, such as the promised amount
 * @param until when the lease ends by itself unless it is renewed
 */
public record Lease(
        DossierId dossierId,
        DebtorId debtorId,
        ClientFirmId clientFirmId,
        long fence,
        QueueReason reason,
        Optional<LocalDate> reasonOn,
        Optional<Money> reasonAmount,
        Instant until) {

    /** The same lease with another end. */
    public Lease until(Instant later) {
        return new Lease(dossierId, debtorId, clientFirmId, fence, reason, reasonOn, reasonAmount, later);
    }
}
