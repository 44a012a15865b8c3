package nl.vorder.desk;

import java.time.Clock;
import java.util.List;
import nl.vorder.compliance.ContactSheet;
import nl.vorder.dossier.DossierParties;
import nl.vorder.queue.QueueHeads;
import nl.vorder.shared.Zone;
import nl.vorder.sheet.LaidOut;
import nl.vorder.sheet.LaidOutSheets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
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
     * Lays out dossiers at the heads of the lanes, as far as they do not lie ready.
     *
     * @param first the first so many of each lane
     * @param atMost no more of a lane in one go
     * @return how many were laid out
     */
    public int layOut(int first, int atMost) {
        if (!sheets.clear()) {
            return 0;
        }
        List<DossierParties> next = queue.notLaidOut(first, atMost);
        next.forEach(this::lay);
        return next.size();
    }

    /** Lays out one dossier, wherever it stands in the queue. */
    void lay(DossierParties parties) {
        sheets.lay(
                parties.dossierId(),
                parties.debtorId(),
                () -> new LaidOut(
                        Zone.today(clock), facts.ahead(parties.debtorId(), parties.dossierId()), items.ahead(parties)));
    }

    /** The clockwork; off where a test moves the clock itself. */
    @Component
    @ConditionalOnProperty(name = "vorder.jobs", matchIfMissing = true)
    static class Schedule {

        /** Other work waits for the same thread: a hundred take about half a second. */
        private static final int AT_ONCE = 25;

        private final DossiersAhead ahead;
        private final LaidOutSheets sheets;
        private final int first;

        Schedule(DossiersAhead ahead, LaidOutSheets sheets, @Value("${vorder.desk.laid-out}") int first) {
            this.ahead = ahead;
            this.sheets = sheets;
            this.first = first;
        }

        @EventListener
        void start(ApplicationReadyEvent started) {
            sheets.forget();
        }

        @Scheduled(initialDelay = 30_000, fixedDelay = 10_000)
        void layOut() {
            ahead.layOut(first, AT_ONCE);
        }
    }
}
