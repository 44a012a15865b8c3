package nl.vorder.compliance;

import java.time.Instant;
import java.util.Optional;
import nl.vorder.security.UserId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;

/**
 * The protocol for a vulnerable person was started: collecting has stopped and the team lead has to come.
 *
 * @param helpCallId the call for a team lead, see {@link HelpCalls}
 * @param startedBy who started it; empty for the program itself
 */
public record ProtocolStarted(
        long helpCallId, DebtorId debtorId, DossierId dossierId, Optional<UserId> startedBy, Instant startedAt) {}
