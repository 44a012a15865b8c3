package nl.vorder.queue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vorder.audit.Journal;
import nl.vorder.compliance.WindowState;
import nl.vorder.security.UserId;
import nl.vorder.shared.DatabaseRetry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens around a claim: the hours, rows that became ready meanwhile, and putting a dossier back. */
@Component
class QueueDesk {

    private final QueueLeases leases;
    private final QueueOutlook outlook;
    private final QueueRefresh refresh;
    private final QueueJobs jobs;
    private final Journal journal;
    private final DatabaseRetry retry;
    private final Clock clock;
    private final TransactionTemplate transaction;

    QueueDesk(
            QueueLeases leases,
            QueueOutlook outlook,
            QueueRefresh refresh,
            QueueJobs jobs,
            Journal journal,
            DatabaseRetry retry,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.leases = leases;
        this.outlook = outlook;
        this.refresh = refresh;
        this.jobs = jobs;
        this.journal = journal;
        this.retry = retry;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What is next for a user, in order. */
    List<QueueRow> upcoming(UserId user, int limit) {
        return outlook.upcoming(user, limit);
    }

    WindowState window(Instant now) {
        return outlook.window(now);
    }

    /** Makes rows ready whose moment has come, without waiting for the clockwork. */
    int tidy() {
        return jobs.tidy();
    }

    /** Ends the user's lease; with a reason the dossier rests for a while. */
    void putBack(UserId user, Lease lease, Optional<SkipReason> skipped) {
        retry.run(() -> {
            transaction.executeWithoutResult(status -> {
                if (!leases.release(user, lease.dossierId(), lease.fence())) {
                    return;
                }
                refresh.of(List.of(lease.dossierId()));
                skipped.ifPresent(reason -> {
                    leases.rest(lease.dossierId(), clock.instant().plus(reason.rest()));
                    journal.write("queue.skipped", "dossier", lease.dossierId().value(), reason.name());
                });
            });
            return lease;
        });
    }
}
