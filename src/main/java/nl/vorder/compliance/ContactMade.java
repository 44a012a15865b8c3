package nl.vorder.compliance;

import java.time.Instant;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;

/**
 * A contact that took place; the base of the caps.
 *
 * @param conversation whether the person who decides was spoken; otherwise it was an attempt only
 * @param inbound whether the debtor contacted us: that is never an attempt
 */
public record ContactMade(
        DebtorId debtorId, DossierId dossierId, Channel channel, boolean conversation, boolean inbound, Instant at) {}
