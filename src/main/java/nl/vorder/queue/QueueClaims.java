package nl.vorder.queue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import nl.vorder.audit.Journal;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.ContactDecision.Refused;
import nl.vorder.compliance.ContactGuard;
import nl.vorder.security.UserId;
import nl.vorder.shared.DatabaseRetry;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.DossierId;
import nl.vorder.sheet.LaidOut;
import nl.vorder.sheet.SheetRows;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Claims dossiers, each in one short transaction: lock one row, ask the guardrail, lease it, commit.
 *
 * @see "Decision record 0080"
 */
@Component
class QueueClaims {

    /** More claimers at once walk over each other's locked rows and get slower, not faster. */
    private static final int CLAIMERS = 6;

    private final Semaphore claimers = new Semaphore(CLAIMERS, true);
    private final QueueLeases leases;
    private final QueueSetup setup;
    private final ContactGuard guard;
    private final CallMoment moment;
    private final Journal journal;
    private final DatabaseRetry retry;
    private final Clock clock;
    private final TransactionTemplate transaction;

    QueueClaims(
            QueueLeases leases,
            QueueSetup setup,
            ContactGuard guard,
            CallMoment moment,
            Journal journal,
            DatabaseRetry retry,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.leases = leases;
        this.setup = setup;
        this.guard = guard;
        this.moment = moment;
        this.journal = journal;
        this.retry = retry;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What one look at the head of the queue gave. */
    sealed interface Attempt {

        /** The dossier is the user's. */
        record Claimed(Lease lease) implements Attempt {}

        /** The dossier at the head is the user's. */
        record Offered(Lease lease, CallAnswer answer, Optional<SheetRows> items) implements Attempt {}

        /** The user holds another one. */
        record Holding(Lease lease) implements Attempt {}

        /** The guardrail refused; the row was put off and the next one may be tried. */
        record Refused() implements Attempt {}

        /** No row is ready. */
        record Nothing() implements Attempt {}
    }

    /** Tries the head of the queue once. */
    Attempt first(UserId user) {
        return capped(() -> orHolding(user, () -> transaction.execute(status -> firstInTransaction(user))));
    }

    private Attempt firstInTransaction(UserId user) {
        Optional<QueueLeases.First> first = leases.lockFirst(setup.lanes(user));
        if (first.isEmpty()) {
            return new Attempt.Nothing();
        }
        Candidate row = first.get().candidate();
        Optional<LaidOut> laidOut = first.get().laidOut();
        Instant now = clock.instant();
        List<ContactDecision> decisions = guard.decideAndLog(
                moment.question(row.debtorId(), row.dossierId(), row.debtorKind(), row.reason(), row.barred(), now),
                moment.callNow(row.debtorId(), row.dossierId(), row.debtorKind(), row.reason(), row.barred(), now),
                laidOut.map(LaidOut::facts));
        if (decisions.getFirst() instanceof Refused refused) {
            leases.postpone(row, refused);
            return new Attempt.Refused();
        }
        return new Attempt.Offered(
                leases.lease(row, user, now),
                new CallAnswer(decisions.getLast(), row.barred()),
                laidOut.map(LaidOut::items));
    }

    /** Claims one dossier, whatever its place. */
    ClaimedDossier claim(UserId user, DossierId dossierId) {
        Attempt attempt = orHolding(
                user,
                () -> transaction.execute(status -> {
                    Candidate row = locked(dossierId);
                    Instant now = clock.instant();
                    if (row.isHeldByOther(user, now)) {
                        return new Attempt.Nothing();
                    }
                    return new Attempt.Claimed(leaseOrRenew(row, user, now));
                }));
        return switch (attempt) {
            case Attempt.Claimed claimed -> new ClaimedDossier.Claimed(claimed.lease());
            case Attempt.Holding holding -> new ClaimedDossier.AlreadyHolding(holding.lease());
            default -> leases.colleague(dossierId);
        };
    }

    /** Takes the dossier from whoever has it; the old fence is worth nothing any more. */
    ClaimedDossier takeOver(UserId user, DossierId dossierId) {
        Attempt attempt = orHolding(
                user,
                () -> transaction.execute(status -> {
                    Candidate row = locked(dossierId);
                    Instant now = clock.instant();
                    if (row.isHeldByOther(user, now)) {
                        journal.write(
                                "queue.taken-over",
                                "dossier",
                                dossierId.value(),
                                "from user " + row.leasedTo().orElseThrow() + " fence " + row.fence());
                    }
                    return new Attempt.Claimed(leaseOrRenew(row, user, now));
                }));
        return attempt instanceof Attempt.Holding holding
                ? new ClaimedDossier.AlreadyHolding(holding.lease())
                : new ClaimedDossier.Claimed(((Attempt.Claimed) attempt).lease());
    }

    private Lease leaseOrRenew(Candidate row, UserId user, Instant now) {
        if (row.isHeldBy(user)) {
            Instant until = now.plus(QueueLeases.LENGTH);
            leases.renew(user, row.dossierId(), row.fence(), until);
            return row.held(until);
        }
        return leases.lease(row, user, now);
    }

    private Candidate locked(DossierId dossierId) {
        return leases.lock(dossierId)
                .orElseThrow(() -> new DomainException("queue.no-dossier", "There is no dossier " + dossierId));
    }

    /** The unique key on the holder is the second wall: one dossier an agent, also from two tabs at once. */
    private Attempt orHolding(UserId user, Supplier<Attempt> work) {
        try {
            return retry.run(work);
        } catch (DuplicateKeyException e) {
            return transaction.execute(status -> {
                Optional<Lease> held = leases.held(user);
                if (held.isEmpty()) {
                    throw e;
                }
                Lease lease = held.get();
                Instant until = clock.instant().plus(QueueLeases.LENGTH);
                leases.renew(user, lease.dossierId(), lease.fence(), until);
                return new Attempt.Holding(lease.until(until));
            });
        }
    }

    private <T> T capped(Supplier<T> work) {
        claimers.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            claimers.release();
        }
    }
}
