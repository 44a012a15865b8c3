package nl.vorder.queue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vorder.audit.Journal;
import nl.vorder.queue.rules.DayPart;
import nl.vorder.queue.rules.Weights;
import nl.vorder.shared.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shows team leads what the order of a queue is made of and lets them weigh it otherwise, with a look at the new order first. */
@Service
@Transactional(readOnly = true)
public class QueueTuning {

    private static final String LEAD = "hasRole('TEAM_LEAD')";

    private final QueueSetup setup;
    private final QueueWeights queue;
    private final QueueTuningStore store;
    private final Clock clock;

    QueueTuning(QueueSetup setup, QueueWeights queue, QueueTuningStore store, Clock clock) {
        this.setup = setup;
        this.queue = queue;
        this.store = store;
        this.clock = clock;
    }

    /** The weights of a team. */
    @PreAuthorize(LEAD)
    public Weights weights(long teamId) {
        return setup.weights(teamId);
    }

    /** The first of a team's queue with every part of their place. */
    @PreAuthorize(LEAD)
    public List<RankedRow> first(long teamId, int limit) {
        return queue.first(setup.lanesOf(teamId), setup.weights(teamId), limit);
    }

    /** The first of a team's queue as they would be under other weights; nothing is changed. */
    @PreAuthorize(LEAD)
    public List<RankedRow> preview(long teamId, Weights weights, int limit) {
        Map<DossierId, Integer> before = new HashMap<>();
        List<RankedRow> now = first(teamId, limit);
        for (int i = 0; i < now.size(); i++) {
            before.put(now.get(i).row().dossierId(), i + 1);
        }
        List<RankedRow> then = new ArrayList<>();
        for (RankedRow row : queue.first(setup.lanesOf(teamId), weights, limit)) {
            then.add(new RankedRow(
                    row.row(),
                    row.parts(),
                    row.hundredths(),
                    Optional.ofNullable(before.get(row.row().dossierId()))));
        }
        return then;
    }

    /** Saves the weights of a team, with a line in the journal, and moves its dossiers to their new places. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @PreAuthorize(LEAD)
    public WeightsSaved save(long teamId, Weights weights) {
        List<String> problems = weights.problems();
        if (!problems.isEmpty()) {
            return new WeightsSaved.OutOfRange(problems);
        }
        store.save(teamId, setup.weights(teamId), weights);
        return new WeightsSaved.Saved(queue.weigh(setup.lanesOf(teamId), weights, DayPart.of(clock.instant())));
    }

    /** Writes weights; in a transaction of its own, before the rows are moved in many small ones. */
    @Component
    static class QueueTuningStore {

        private final JdbcClient database;
        private final QueueSetup setup;
        private final Journal journal;

        QueueTuningStore(JdbcClient database, QueueSetup setup, Journal journal) {
            this.database = database;
            this.setup = setup;
            this.journal = journal;
        }

        @Transactional
        public void save(long teamId, Weights before, Weights weights) {
            weights.reasons().forEach((reason, weight) -> write(teamId, reason.name(), weight));
            weights.parts().forEach((part, weight) -> write(teamId, part.name(), weight));
            journal.write("queue.weights-changed", "team", teamId, weights.changesFrom(before));
            setup.stale();
        }

        private void write(long teamId, String component, int weight) {
            database.sql("""
                    INSERT INTO queue_weight (team_id, component, weight) VALUES (?, ?, ?)
                    ON DUPLICATE KEY UPDATE weight = VALUES(weight)
                    """).params(teamId, component, weight).update();
        }
    }
}
