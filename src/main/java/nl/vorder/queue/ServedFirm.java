package nl.vorder.queue;

import nl.vorder.queue.rules.FirmProcedure;
import nl.vorder.shared.ClientFirmId;

/**
 * A client firm with the team that calls its debtors and how they are called.
 *
 * @param teamId the team; the general one if no other has the firm
 */
public record ServedFirm(ClientFirmId id, String name, long teamId, FirmProcedure procedure) {}
