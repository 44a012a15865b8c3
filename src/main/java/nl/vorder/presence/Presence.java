package nl.vorder.presence;

import java.time.Instant;
import java.util.Optional;

/**
 * What an agent is doing.
 *
 * @param reason why, for a break
 * @param since when it began
 */
public record Presence(AgentState state, Optional<BreakReason> reason, Instant since) {}
