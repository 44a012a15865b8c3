package nl.vorder.desk;

import java.time.Clock;
import java.util.List;
import nl.vorder.compliance.ContactSheet;
import nl.vorder.dossier.DossierParties;
import nl.vorder.queue.QueueHeads;
import nl.vorder.shared.Zone;
import nl.vorder.sheet.LaidOut;
import nl.vorder.sheet.LaidOutSheets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reads ahead what the guardrail and the desk will need of the dossiers that are next, so that a claim takes it from one row. For work
 * without a user; nobody is shown anything here.
 *
 * @see "Decision record 0144"
 */
@Component
public class DossiersAhead {

    private static final Logger LOG = LoggerFactory.getLogger(DossiersAhead.class);

    private final QueueHeads queue;
    private final LaidOutSheets sheets;
    private final ContactSheet facts;
    private final PreparationSheet items;
    private final Clock clock;

    DossiersAhead(QueueHeads queue, LaidOutSheets sheets, ContactSheet facts, PreparationSheet items, Clock clock) {
        this.queue = queue;
        this.sheets = sheets;
        this.facts = facts;
        this.items = items;
        this.clock = clock;
    }

    /**
     * Lays out the first so many dossiers of each lane, as far as they do not lie ready.
     *
     * @return how many there were to do
     */
    public int layOut(int perLane) {
        sheets.clear();
        List<DossierParties> next = queue.notLaidOut(perLane);
        next.forEach(this::lay);
        return next.size();
    }

    /** Lays out one dossier, wherever it stands in the queue. */
    void lay(DossierParties parties) {
        try {
            sheets.lay(
                    parties.dossierId(),
                    parties.debtorId(),
                    () -> new LaidOut(
                            Zone.today(clock),
                            facts.ahead(parties.debtorId(), parties.dossierId()),
                            items.ahead(parties)));
        } catch (RuntimeException e) {
            // The claim reads for itself what does not lie ready; one dossier must not keep the others waiting.
            LOG.warn("Dossier {} could not be laid out", parties.dossierId(), e);
        }
    }

    /** The clockwork; off where a test moves the clock itself. */
    @Component
    @ConditionalOnProperty(name = "vorder.jobs", matchIfMissing = true)
    static class Schedule {

        private final DossiersAhead ahead;
        private final int perLane;

        Schedule(DossiersAhead ahead, @Value("${vorder.desk.laid-out}") int perLane) {
            this.ahead = ahead;
            this.perLane = perLane;
        }

        @Scheduled(initialDelay = 30_000, fixedDelay = 20_000)
        void layOut() {
            ahead.layOut(perLane);
        }
    }
}
