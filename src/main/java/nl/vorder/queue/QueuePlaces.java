package nl.vorder.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.vorder.queue.EntryWrite.Place;
import nl.vorder.queue.QueueFacts.Found;
import nl.vorder.queue.rules.AgentSkills.Lane;
import nl.vorder.queue.rules.DossierFacts;
import nl.vorder.queue.rules.Rank;
import org.springframework.stereotype.Component;

/**
 * Puts a ranked dossier in its lane. A call-back that somebody promised to make waits for that agent a while before the colleagues get
 * it.
 *
 * @see "Decision record 0086"
 */
@Component
class QueuePlaces {

    /** How long a call-back waits for who promised it; after that it is overdue, and the debtor should not wait on. */
    static final Duration OWN = Duration.ofMinutes(15);

    private final QueueSetup setup;

    QueuePlaces(QueueSetup setup) {
        this.setup = setup;
    }

    Place of(Found found, Rank rank, Instant now) {
        DossierFacts facts = found.facts();
        long team = facts.firm().teamId();
        long home =
                setup.lane(new Lane(team, found.language(), !facts.debtorKind().isConsumer()));
        long key = rank.key(setup.weights(team));
        Optional<Instant> ownUntil = rank.reason() == QueueReason.CALL_BACK_DUE
                ? facts.callBackAt().map(at -> at.plus(OWN)).filter(now::isBefore)
                : Optional.empty();
        if (ownUntil.isEmpty() || facts.callBackOwner().isEmpty()) {
            return new Place(key, home, home, Optional.empty());
        }
        return new Place(key, QueueSetup.own(facts.callBackOwner().get()), home, ownUntil);
    }
}
