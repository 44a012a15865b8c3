package nl.vorder.queue;

import java.util.Optional;
import java.util.Set;
import nl.vorder.queue.rules.AgentSkills;
import nl.vorder.security.UserId;

/**
 * An agent with what is worked on.
 *
 * @param teamId the team; empty: none, so every client firm
 * @param languages two letters each; empty: every language
 * @param debtors which kinds of debtors
 */
public record StaffedAgent(
        UserId id, String name, Optional<Long> teamId, Set<String> languages, AgentSkills.Debtors debtors) {

    /** Keeps its own copy of the languages. */
    public StaffedAgent {
        languages = Set.copyOf(languages);
    }
}
