package nl.vorder.call;

import java.time.Instant;
import nl.vorder.security.UserId;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Outcome;

/** A call was recorded; published in the transaction of the deed. */
public record CallRecorded(
        long callId,
        DossierId dossierId,
        DebtorId debtorId,
        ClientFirmId clientFirmId,
        UserId userId,
        Outcome outcome,
        Instant startedAt) {}
