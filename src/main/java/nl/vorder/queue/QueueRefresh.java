package nl.vorder.queue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.ContactGuard;
import nl.vorder.compliance.ContactQuestion;
import nl.vorder.queue.EntryWrite.Place;
import nl.vorder.queue.QueueFacts.Found;
import nl.vorder.queue.rules.DossierFacts;
import nl.vorder.queue.rules.Rank;
import nl.vorder.queue.rules.Ranking;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Zone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Recomputes queue rows: all of them at night, and those of a dossier in the transaction of what happened to it. For jobs and other
 * modules, without a user.
 *
 * <p>A leased row keeps its lease and its place; what changed meanwhile counts when it comes back.
 *
 * @see "Decision record 0081"
 */
@Component
public class QueueRefresh {

    /** From so many dossiers at once the sizes of the client firms are counted anew. */
    static final int MANY = 50;

    private static final int CHUNK = 500;

    private final QueueFacts facts;
    private final QueueEntries entries;
    private final QueuePlaces places;
    private final ContactGuard guard;
    private final CallMoment moment;
    private final EntityManager entityManager;
    private final Clock clock;
    private final TransactionTemplate transaction;

    QueueRefresh(
            QueueFacts facts,
            QueueEntries entries,
            QueuePlaces places,
            ContactGuard guard,
            CallMoment moment,
            EntityManager entityManager,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.facts = facts;
        this.entries = entries;
        this.places = places;
        this.guard = guard;
        this.moment = moment;
        this.entityManager = entityManager;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Recomputes the rows of all open dossiers, a few hundred in a transaction.
     *
     * @return how many dossiers are in the queue afterwards
     */
    public int all() {
        long after = 0;
        while (true) {
            long from = after;
            List<Found> chunk = transaction.execute(status -> refreshAfter(from));
            if (chunk.isEmpty()) {
                break;
            }
            after = chunk.getLast().facts().dossierId().value();
        }
        return transaction.execute(status -> {
            entries.deleteClosed();
            return entries.count();
        });
    }

    /** Recomputes the rows of these dossiers in the caller's transaction, if there is one. */
    public void of(Collection<DossierId> dossiers) {
        if (dossiers.isEmpty()) {
            return;
        }
        List<DossierId> sorted = dossiers.stream()
                .distinct()
                .sorted((a, b) -> Long.compare(a.value(), b.value()))
                .toList();
        transaction.executeWithoutResult(status -> {
            // What JPA has not written yet would be missed by the view.
            entityManager.flush();
            for (int start = 0; start < sorted.size(); start += CHUNK) {
                List<DossierId> chunk = sorted.subList(start, Math.min(sorted.size(), start + CHUNK));
                refresh(chunk, facts.of(chunk));
            }
        });
    }

    private List<Found> refreshAfter(long after) {
        List<Found> chunk = facts.after(after, CHUNK);
        refresh(chunk.stream().map(one -> one.facts().dossierId()).toList(), chunk);
        return chunk;
    }

    private void refresh(List<DossierId> dossiers, List<Found> found) {
        Instant now = clock.instant();
        List<EntryWrite> writes = new ArrayList<>();
        List<Ranked> toDecide = new ArrayList<>();
        Set<DossierId> idle = new HashSet<>(dossiers);
        for (Found one : found) {
            DossierFacts dossier = one.facts();
            Ranking.rank(dossier, now).ifPresent(rank -> {
                idle.remove(dossier.dossierId());
                Place place = places.of(one, rank, now);
                Ranked ranked = new Ranked(dossier, rank, place, isBarred(dossier, Zone.today(clock)));
                if (rank.notBefore().isAfter(now)) {
                    writes.add(EntryWrite.later(dossier, rank, place, ranked.barred()));
                } else {
                    toDecide.add(ranked);
                }
            });
        }
        writes.addAll(decide(toDecide, now));
        entries.delete(idle);
        entries.write(writes);
    }

    private List<EntryWrite> decide(List<Ranked> ranked, Instant now) {
        if (ranked.isEmpty()) {
            return List.of();
        }
        List<ContactQuestion> questions =
                ranked.stream().map(one -> one.question(moment, now)).toList();
        List<ContactDecision> decisions = guard.decideAll(questions);
        List<EntryWrite> writes = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            Ranked one = ranked.get(i);
            writes.add(EntryWrite.decided(one.facts(), one.rank(), one.place(), one.barred(), decisions.get(i), now));
        }
        return writes;
    }

    private static boolean isBarred(DossierFacts dossier, LocalDate today) {
        return dossier.debtorKind().isConsumer() && !dossier.barredFrom().isAfter(today);
    }

    private record Ranked(DossierFacts facts, Rank rank, Place place, boolean barred) {

        ContactQuestion question(CallMoment moment, Instant now) {
            return moment.question(facts.debtorId(), facts.dossierId(), facts.debtorKind(), rank.reason(), barred, now);
        }
    }
}
