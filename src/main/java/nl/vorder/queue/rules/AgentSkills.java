package nl.vorder.queue.rules;

import java.util.Optional;
import java.util.Set;

/**
 * What an agent works on.
 *
 * @param teamId the team; empty: every team
 * @param languages two letters each; empty: every language
 * @param debtors which kinds of debtors
 */
public record AgentSkills(Optional<Long> teamId, Set<String> languages, Debtors debtors) {

    /** Works on everything. */
    public static final AgentSkills EVERYTHING = new AgentSkills(Optional.empty(), Set.of(), Debtors.ALL);

    /** Keeps its own copy of the languages. */
    public AgentSkills {
        languages = Set.copyOf(languages);
    }

    /** Consumers, businesses or both. */
    public enum Debtors {
        /** Both. */
        ALL,
        /** Private persons. */
        CONSUMER,
        /** Firms and sole traders. */
        BUSINESS
    }

    /** Whether the agent works on a lane. */
    public boolean fit(Lane lane) {
        boolean ofKind = debtors == Debtors.ALL || lane.business() == (debtors == Debtors.BUSINESS);
        return ofKind
                && teamId.map(team -> team == lane.teamId()).orElse(true)
                && (languages.isEmpty() || languages.contains(lane.language()));
    }

    /** One queue: a team, a language, consumers or businesses. */
    public record Lane(long teamId, String language, boolean business) {}
}
