package nl.vorder.queue.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.vorder.queue.QueueReason;
import nl.vorder.queue.rules.DossierFacts.DatedAmount;
import nl.vorder.shared.Money;
import nl.vorder.shared.Stage;
import nl.vorder.shared.Zone;

/**
 * Decides why a dossier is in the queue and where it stands there. Whether the person may be called is not decided here.
 *
 * <p>The reasons are tried in the order of {@link QueueReason}; the first that fits is the reason. Its points and those of the parts
 * ({@link RankPart}) make the place under the weights of a team; a call-back goes before everything, by its minute.
 */
public final class Ranking {

    /** A service call is made at most this many days before the due date. */
    static final int COURTESY_FROM = 15;

    /** And at least this many: later it would be a reminder. */
    static final int COURTESY_UNTIL = 5;

    /** A claim is near its limitation this many days before. */
    static final int LIMITATION_DAYS = 90;

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int WAITING_DAYS = 70;
    private static final int AGE_DAYS = 730;
    private static final int LIMITATION_SEEN = 180;
    private static final int REST_DAYS = 60;
    private static final int MILLION = 20;
    private static final int MOST_MINUTES = (1 << 24) - 1;
    private static final int SPREAD_BITS = 18;
    private static final int SPREADS = 1 << SPREAD_BITS;
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
        Optional<LocalDate> letter = facts.lastLetterOn().filter(day -> day.isAfter(due) && unspoken(facts, day));
        if (letter.isPresent()) {
            int days = facts.firm().procedure().letterFollowUpAfter();
            return Found.from(
                    QueueReason.AFTER_LETTER,
                    letter.get(),
                    facts.open(),
                    startOf(letter.get().plusDays(days)));
        }
        if (facts.lastConversationAt().isEmpty() && facts.stage() != Stage.BROKEN_PROMISE) {
            return Found.from(QueueReason.FIRST_OVERDUE, due, facts.open(), firstCall(facts));
        }
        LocalDate since = facts.lastCallAt().map(Ranking::local).orElse(due);
        return Found.on(QueueReason.FOLLOW_UP, since, facts.open(), Precision.WEEK);
    }

    /** Before the due day there is one service call, fifteen to five days ahead; after that the day after the due day counts. */
    private static Found beforeDue(DossierFacts facts, LocalDate today) {
        LocalDate due = facts.firstDueOn();
        LocalDate from = due.minusDays(COURTESY_FROM);
        boolean made = facts.lastConversationAt().isPresent();
        boolean wanted = facts.firm().procedure().courtesyCall();
        if (made || !wanted || today.isAfter(due.minusDays(COURTESY_UNTIL))) {
            return Found.from(QueueReason.FIRST_OVERDUE, due, facts.open(), firstCall(facts));
        }
        return new Found(
                QueueReason.COURTESY, Optional.of(due), Optional.of(facts.open()), startOf(from), Precision.DAY);
    }

    private static Instant firstCall(DossierFacts facts) {
        int days = Math.max(1, facts.firm().procedure().firstCallAfter());
        return startOf(facts.firstDueOn().plusDays(days));
    }

    private static Rank rank(DossierFacts facts, Found found, Instant now) {
        Instant notBefore = found.start();
        if (found.reason() != QueueReason.CALL_BACK_DUE && facts.nextContactAt().isPresent()) {
            Instant next = facts.nextContactAt().get();
            notBefore = next.isAfter(notBefore) ? next : notBefore;
        }
        BestTime bestTime = BestTime.of(facts.tried());
        boolean callBack = found.reason() == QueueReason.CALL_BACK_DUE;
        return new Rank(
                found.reason(),
                found.on(),
                found.amount(),
                callBack ? RankParts.NONE : parts(facts, found, bestTime, now),
                bestTime,
                new Rank.Order(moment(found), spread(facts.dossierId().value())),
                notBefore);
    }

    private static RankParts parts(DossierFacts facts, Found found, BestTime bestTime, Instant now) {
        LocalDate today = local(now);
        Map<RankPart, Integer> parts = new EnumMap<>(RankPart.class);
        parts.put(RankPart.WAITING, share(ChronoUnit.DAYS.between(found.on().orElse(today), today), WAITING_DAYS));
        parts.put(RankPart.VALUE, share(doublings(facts.open()), MILLION));
        parts.put(RankPart.AGE, share(ChronoUnit.DAYS.between(facts.firstDueOn(), today), AGE_DAYS));
        long left = ChronoUnit.DAYS.between(today, facts.barredFrom());
        parts.put(RankPart.LIMITATION, share(LIMITATION_SEEN - left, LIMITATION_SEEN));
        parts.put(RankPart.TIME, bestTime.at(DayPart.of(now)));
        parts.put(
                RankPart.REST,
                facts.lastCallAt()
                        .map(at -> share(ChronoUnit.DAYS.between(at, now), REST_DAYS))
                        .orElse(100));
        parts.put(RankPart.FIRM, facts.firm().procedure().priority());
        parts.put(RankPart.FAIR, fair(facts));
        return new RankParts(parts);
    }

    /**
     * How few dossiers of the same firm go before this one. Each dossier has a fixed place among its firm's, spread evenly; halving the
     * share with each doubling of the place lets every firm's first ones pass before any firm's hundredth.
     */
    private static int fair(DossierFacts facts) {
        long place = spread(facts.dossierId().value())
                * (long) Math.max(1, facts.firm().dossiers())
                / SPREADS;
        int doublings = 63 - Long.numberOfLeadingZeros(place + 1);
        return 100 - share(doublings, SPREAD_BITS);
    }

    /** A number as a share of what counts as all, 0 to 100. */
    private static int share(long part, long all) {
        return (int) (100 * Math.clamp(part, 0, all) / all);
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
        return Math.clamp(minutes, 0, MOST_MINUTES);
    }

    /** How often the euros can be halved: 20 for a million. */
    private static int doublings(Money open) {
        return 63 - Long.numberOfLeadingZeros(Math.max(1, open.amount().longValue()));
    }

    private static int spread(long dossierId) {
        return (int) (((dossierId * SPREAD_FACTOR) >>> 32) % SPREADS);
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

        static Found from(QueueReason reason, LocalDate day, Money amount, Instant start) {
            return new Found(reason, Optional.of(day), Optional.of(amount), start, Precision.WEEK);
        }

        static Found on(QueueReason reason, DatedAmount dated, Precision precision) {
            return on(reason, dated.on(), dated.amount(), precision);
        }
    }
}
