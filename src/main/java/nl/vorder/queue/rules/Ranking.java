package nl.vorder.queue.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.vorder.queue.QueueReason;
import nl.vorder.queue.rules.DossierFacts.DatedAmount;
import nl.vorder.queue.rules.Rank.Components;
import nl.vorder.shared.Money;
import nl.vorder.shared.Stage;
import nl.vorder.shared.Zone;

/**
 * Decides why a dossier is in the queue and where it stands there. Whether the person may be called is not decided here.
 *
 * <p>The reasons are tried in the order of {@link QueueReason}; the first that fits is the reason. Between two dossiers of one
 * reason the earlier moment comes first, then the larger amount, then the longer rest, then a fixed spread over the client firms.
 */
public final class Ranking {

    /** A service call is made at most this many days before the due date. */
    static final int COURTESY_FROM = 15;

    /** And at least this many: later it would be a reminder. */
    static final int COURTESY_UNTIL = 5;

    /** A claim is near its limitation this many days before. */
    static final int LIMITATION_DAYS = 90;

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int SMALLEST_VALUE_CLASS = 20;
    private static final long SPREAD_FACTOR = 0x9E3779B97F4A7C15L;

    private Ranking() {}

    /**
     * Ranks a dossier.
     *
     * @return empty if there is nothing to call about: nothing is open, or a service call comes too late or was made
     */
    public static Optional<Rank> rank(DossierFacts facts, Instant now) {
        if (!facts.open().isPositive()) {
            return Optional.empty();
        }
        return Optional.of(rank(facts, reason(facts, local(now)), now));
    }

    private static Found reason(DossierFacts facts, LocalDate today) {
        if (facts.callBackAt().isPresent()) {
            Instant at = facts.callBackAt().get();
            return new Found(QueueReason.CALL_BACK_DUE, Optional.of(local(at)), Optional.empty(), at, Precision.MINUTE);
        }
        Optional<Found> agreement = agreement(facts, today);
        if (agreement.isPresent()) {
            return agreement.get();
        }
        if (!facts.barredFrom().isAfter(today.plusDays(LIMITATION_DAYS))) {
            return Found.on(QueueReason.LIMITATION_NEAR, facts.barredFrom().minusDays(1), facts.open(), Precision.DAY);
        }
        return stage(facts, today);
    }

    private static Optional<Found> agreement(DossierFacts facts, LocalDate today) {
        Optional<DatedAmount> broken = facts.broken().filter(promise -> unspoken(facts, promise.on()));
        if (broken.isPresent()) {
            return broken.map(promise -> Found.on(QueueReason.BROKEN_PROMISE, promise, Precision.DAY));
        }
        Optional<DatedAmount> due =
                facts.promise().filter(promise -> !promise.on().isAfter(today));
        if (due.isPresent()) {
            return due.map(promise -> Found.on(QueueReason.PROMISE_DUE_TODAY, promise, Precision.DAY));
        }
        return facts.missed()
                .filter(instalment -> unspoken(facts, instalment.on()))
                .map(instalment -> Found.on(QueueReason.INSTALMENT_MISSED, instalment, Precision.DAY));
    }

    private static Found stage(DossierFacts facts, LocalDate today) {
        LocalDate due = facts.firstDueOn();
        if (facts.stage() == Stage.FINAL) {
            return Found.on(QueueReason.FINAL_CALL, due, facts.open(), Precision.WEEK);
        }
        Optional<LocalDate> demand = facts.lastDemandOn().filter(day -> unspoken(facts, day));
        if (facts.stage() == Stage.AFTER_DEMAND && demand.isPresent()) {
            return Found.on(QueueReason.AFTER_DEMAND, demand.get(), facts.open(), Precision.WEEK);
        }
        if (!due.isBefore(today)) {
            return beforeDue(facts, today);
        }
        if (facts.lastConversationAt().isEmpty() && facts.stage() != Stage.BROKEN_PROMISE) {
            return Found.on(QueueReason.FIRST_OVERDUE, due, facts.open(), Precision.WEEK);
        }
        LocalDate since = facts.lastCallAt().map(Ranking::local).orElse(due);
        return Found.on(QueueReason.FOLLOW_UP, since, facts.open(), Precision.WEEK);
    }

    /** Before the due day there is one service call, fifteen to five days ahead; after that the day after the due day counts. */
    private static Found beforeDue(DossierFacts facts, LocalDate today) {
        LocalDate due = facts.firstDueOn();
        LocalDate from = due.minusDays(COURTESY_FROM);
        boolean made = facts.lastConversationAt().isPresent();
        if (made || today.isAfter(due.minusDays(COURTESY_UNTIL))) {
            return new Found(
                    QueueReason.FIRST_OVERDUE,
                    Optional.of(due),
                    Optional.of(facts.open()),
                    startOf(due.plusDays(1)),
                    Precision.WEEK);
        }
        return new Found(
                QueueReason.COURTESY, Optional.of(due), Optional.of(facts.open()), startOf(from), Precision.DAY);
    }

    private static Rank rank(DossierFacts facts, Found found, Instant now) {
        Instant notBefore = found.start();
        if (found.reason() != QueueReason.CALL_BACK_DUE && facts.nextContactAt().isPresent()) {
            Instant next = facts.nextContactAt().get();
            notBefore = next.isAfter(notBefore) ? next : notBefore;
        }
        Components components = new Components(
                found.reason().band(),
                moment(found),
                valueClass(facts.open()),
                rested(facts, now),
                spread(facts.dossierId().value()));
        return new Rank(found.reason(), found.on(), found.amount(), components.key(), components, notBefore);
    }

    /** Whether the person has not been spoken since the day. */
    private static boolean unspoken(DossierFacts facts, LocalDate day) {
        return facts.lastConversationAt().map(at -> !local(at).isAfter(day)).orElse(true);
    }

    private static int moment(Found found) {
        Instant counted = found.precision() == Precision.MINUTE
                ? found.start()
                : startOf(found.precision().floor(found.on().orElse(FIRST_DAY)));
        long minutes = Duration.between(startOf(FIRST_DAY), counted).toMinutes();
        return Math.clamp(minutes, 0, Components.maxMoment());
    }

    /** 0 for a million euro and more, one more for each halving, 20 for a euro and less. */
    private static int valueClass(Money open) {
        long euros = Math.max(1, open.amount().longValue());
        int doublings = 63 - Long.numberOfLeadingZeros(euros);
        return Math.max(0, SMALLEST_VALUE_CLASS - doublings);
    }

    private static int rested(DossierFacts facts, Instant now) {
        long days =
                facts.lastCallAt().map(at -> ChronoUnit.DAYS.between(at, now)).orElse((long) Components.maxRested());
        return Components.maxRested() - Math.clamp(days, 0, Components.maxRested());
    }

    private static int spread(long dossierId) {
        return (int) (((dossierId * SPREAD_FACTOR) >>> 32) % Components.spreads());
    }

    private static LocalDate local(Instant at) {
        return Zone.local(at).toLocalDate();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Zone.AMSTERDAM).toInstant();
    }

    /** How finely the moment of a reason sorts before the amount does. */
    private enum Precision {
        MINUTE,
        DAY,
        WEEK;

        LocalDate floor(LocalDate day) {
            return this == WEEK ? day.minusDays(day.getDayOfWeek().getValue() - 1L) : day;
        }
    }

    private record Found(
            QueueReason reason, Optional<LocalDate> on, Optional<Money> amount, Instant start, Precision precision) {

        static Found on(QueueReason reason, LocalDate day, Money amount, Precision precision) {
            return new Found(reason, Optional.of(day), Optional.of(amount), Instant.EPOCH, precision);
        }

        static Found on(QueueReason reason, DatedAmount dated, Precision precision) {
            return on(reason, dated.on(), dated.amount(), precision);
        }
    }
}
