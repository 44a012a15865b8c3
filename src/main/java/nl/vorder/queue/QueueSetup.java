package nl.vorder.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vorder.queue.rules.AgentSkills;
import nl.vorder.queue.rules.AgentSkills.Lane;
import nl.vorder.queue.rules.RankPart;
import nl.vorder.queue.rules.Weights;
import nl.vorder.security.UserId;
import nl.vorder.team.Team;
import nl.vorder.team.TeamMembership;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Teams, lanes, skills and weights as they stand, read at most ten seconds ago: a claim costs no statement for them.
 *
 * @see "Decision record 0085"
 */
@Component
class QueueSetup {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private final JdbcClient database;
    private final TeamMembership teams;
    private final Clock clock;
    private volatile Snapshot snapshot = new Snapshot(Instant.MIN, Map.of(), Map.of(), Map.of());

    QueueSetup(JdbcClient database, TeamMembership teams, Clock clock) {
        this.database = database;
        this.teams = teams;
        this.clock = clock;
    }

    /** The lanes an agent is offered dossiers from; the first is the agent's own, with the call-backs promised. */
    List<Long> lanes(UserId user) {
        Snapshot now = current();
        AgentSkills skills = now.agents().getOrDefault(user.value(), AgentSkills.EVERYTHING);
        Stream<Long> fitting = now.lanes().entrySet().stream()
                .filter(lane -> skills.fit(lane.getKey()))
                .map(Map.Entry::getValue)
                .sorted();
        return Stream.concat(Stream.of(own(user.value())), fitting).toList();
    }

    /** All teams that have a lane. */
    List<Long> teams() {
        return current().lanes().keySet().stream()
                .map(Lane::teamId)
                .distinct()
                .sorted()
                .toList();
    }

    /** The lanes of a team. */
    List<Long> lanesOf(long teamId) {
        return current().lanes().entrySet().stream()
                .filter(lane -> lane.getKey().teamId() == teamId)
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    /** The lane of one agent's own call-backs. */
    static long own(long userId) {
        return -userId;
    }

    /** The weights of a team. */
    Weights weights(long teamId) {
        return current().weights().getOrDefault(teamId, Weights.USUAL);
    }

    /** What an agent works on. */
    AgentSkills skills(UserId user) {
        return current().agents().getOrDefault(user.value(), AgentSkills.EVERYTHING);
    }

    /** The number of a lane; a lane nobody needed before is added. */
    long lane(Lane lane) {
        Long known = current().lanes().get(lane);
        return known == null ? add(lane) : known;
    }

    private long add(Lane lane) {
        database.sql("""
                INSERT IGNORE INTO queue_lane (id, team_id, language, business) VALUES (NEXT VALUE FOR queue_lane_seq, ?, ?, ?)
                """)
                .params(lane.teamId(), lane.language(), lane.business())
                .update();
        stale();
        return database.sql("SELECT id FROM queue_lane WHERE team_id = ? AND language = ? AND business = ?")
                .params(lane.teamId(), lane.language(), lane.business())
                .query(Long.class)
                .single();
    }

    /** Forgets what was read, now and when the transaction has ended: others see the change only then. */
    void stale() {
        forget();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    forget();
                }
            });
        }
    }

    private void forget() {
        snapshot = new Snapshot(Instant.MIN, Map.of(), Map.of(), Map.of());
    }

    private Snapshot current() {
        Snapshot known = snapshot;
        Instant now = clock.instant();
        if (known.readAt().isAfter(now.minus(FRESH)) && !known.readAt().isAfter(now)) {
            return known;
        }
        Snapshot read = read(now);
        snapshot = read;
        return read;
    }

    private Snapshot read(Instant now) {
        Map<Lane, Long> lanes = new HashMap<>();
        database.sql("SELECT id, team_id, language, business FROM queue_lane").query(row -> {
            lanes.put(
                    new Lane(row.getLong("team_id"), row.getString("language"), row.getBoolean("business")),
                    row.getLong("id"));
        });
        return new Snapshot(now, lanes, agents(), weights());
    }

    /** A team without client firms of its own, such as one that tries a script, works for all of them. */
    private Map<Long, AgentSkills> agents() {
        Set<Long> serving = new HashSet<>(database.sql("SELECT DISTINCT team_id FROM queue_team_firm")
                .query(Long.class)
                .list());
        serving.add(Team.GENERAL);
        Map<Long, AgentSkills> agents = new HashMap<>();
        teams.all()
                .forEach((user, team) -> agents.put(
                        user.value(),
                        new AgentSkills(
                                Optional.of(team).filter(serving::contains), Set.of(), AgentSkills.Debtors.ALL)));
        database.sql("SELECT user_id, languages, debtors FROM queue_agent").query(row -> {
            Optional<Long> team = agents.getOrDefault(row.getLong("user_id"), AgentSkills.EVERYTHING)
                    .teamId();
            agents.put(
                    row.getLong("user_id"),
                    new AgentSkills(
                            team,
                            languages(row.getString("languages")),
                            AgentSkills.Debtors.valueOf(row.getString("debtors"))));
        });
        return agents;
    }

    private Map<Long, Weights> weights() {
        Map<Long, Map<String, Integer>> stored = new TreeMap<>();
        database.sql("SELECT team_id, component, weight FROM queue_weight").query(row -> {
            stored.computeIfAbsent(row.getLong("team_id"), team -> new HashMap<>())
                    .put(row.getString("component"), row.getInt("weight"));
        });
        return stored.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> weights(entry.getValue())));
    }

    private static Weights weights(Map<String, Integer> stored) {
        Map<QueueReason, Integer> reasons = new EnumMap<>(QueueReason.class);
        Map<RankPart, Integer> parts = new EnumMap<>(RankPart.class);
        for (QueueReason reason : QueueReason.values()) {
            Optional.ofNullable(stored.get(reason.name())).ifPresent(weight -> reasons.put(reason, weight));
        }
        for (RankPart part : RankPart.values()) {
            Optional.ofNullable(stored.get(part.name())).ifPresent(weight -> parts.put(part, weight));
        }
        return new Weights(reasons, parts);
    }

    static Set<String> languages(String stored) {
        return stored.isEmpty() ? Set.of() : Arrays.stream(stored.split(",")).collect(Collectors.toUnmodifiableSet());
    }

    private record Snapshot(
            Instant readAt, Map<Lane, Long> lanes, Map<Long, AgentSkills> agents, Map<Long, Weights> weights) {}
}
