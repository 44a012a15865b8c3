package nl.vorder.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Zone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Records interest and costs each night and checks that the ledger adds up. What a screen shows never waits for it: the balance is computed.
 *
 * @see "decision record 0020"
 */
@Component
public class InterestPosting {

    private static final Logger LOG = LoggerFactory.getLogger(InterestPosting.class);
    private static final int CHUNK = 500;

    private final Posting posting;
    private final LedgerAlarms alarms;
    private final InsolvencyStops insolvencies;
    private final Clock clock;

    InterestPosting(Posting posting, LedgerAlarms alarms, InsolvencyStops insolvencies, Clock clock) {
        this.posting = posting;
        this.alarms = alarms;
        this.insolvencies = insolvencies;
        this.clock = clock;
    }

    /** Runs at ten past midnight in the Netherlands; may be run again at any time, a second run finds nothing to do. */
    @Scheduled(cron = "0 10 0 * * *", zone = "Europe/Amsterdam")
    public void run() {
        LocalDate today = Zone.today(clock);
        insolvencies.followAll();
        List<DossierId> wrong = new ArrayList<>();
        List<DossierId> chunk = posting.openAfter(0, CHUNK);
        while (!chunk.isEmpty()) {
            for (DossierId id : posting.due(chunk, today)) {
                posting.post(id, today);
            }
            wrong.addAll(posting.wrong(chunk, today));
            chunk = posting.openAfter(chunk.getLast().value(), CHUNK);
        }
        if (!wrong.isEmpty()) {
            LOG.error("The ledger does not add up for dossiers {}", wrong);
        }
        alarms.checked(today, wrong);
    }
}
