package nl.vorder.queue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.vorder.queue.QueueReason;
import nl.vorder.queue.rules.DossierFacts.DatedAmount;
import nl.vorder.queue.rules.DossierFacts.OfFirm;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Stage;
import nl.vorder.shared.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW =
            TODAY.atTime(10, 0).atZone(Zone.AMSTERDAM).toInstant();

    private static final DossierFacts OVERDUE = facts(Stage.FIRST_OVERDUE, "500.00", TODAY.minusDays(30));

    @Test
    void nothing_open_is_no_reason_to_call() {
        assertThat(Ranking.rank(facts(Stage.FIRST_OVERDUE, "0.00", TODAY.minusDays(30)), NOW))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            16, COURTESY, 1
            15, COURTESY, 0
            5, COURTESY, -10
            4, FIRST_OVERDUE, 5
            0, FIRST_OVERDUE, 1
            """)
    void a_service_call_is_made_fifteen_to_five_days_before_the_due_day(int days, QueueReason reason, int notBefore) {
        Rank rank = rank(facts(Stage.COURTESY, "500.00", TODAY.plusDays(days)));
        assertThat(rank.reason()).isEqualTo(reason);
        assertThat(Zone.local(rank.notBefore()).toLocalDate()).isEqualTo(TODAY.plusDays(notBefore));
    }

    @Test
    void a_broken_promise_is_the_reason_until_somebody_has_spoken_about_it() {
        DatedAmount broken = new DatedAmount(TODAY.minusDays(5), Money.of("200.00"));
        assertThat(rank(with(OVERDUE, Optional.empty(), Optional.of(broken), Optional.of(ago(10))))
                        .reason())
                .isEqualTo(QueueReason.BROKEN_PROMISE);
        Rank spoken = rank(with(OVERDUE, Optional.empty(), Optional.of(broken), Optional.of(ago(2))));
        assertThat(spoken.reason()).isEqualTo(QueueReason.FOLLOW_UP);
    }

    @Test
    void a_call_back_comes_before_everything_else_and_waits_for_its_moment() {
        Instant at = NOW.plus(Duration.ofHours(2));
        DatedAmount broken = new DatedAmount(TODAY.minusDays(5), Money.of("200.00"));
        Rank rank = rank(with(OVERDUE, Optional.of(at), Optional.of(broken), Optional.empty()));
        assertThat(rank.reason()).isEqualTo(QueueReason.CALL_BACK_DUE);
        assertThat(rank.notBefore()).isEqualTo(at);
    }

    @Test
    void a_call_back_goes_first_whatever_the_weights_and_call_backs_go_by_their_minute() {
        Weights steep = new Weights(Map.of(QueueReason.BROKEN_PROMISE, 1_000), Map.of(RankPart.VALUE, 200));
        DatedAmount broken = new DatedAmount(TODAY.minusDays(5), Money.of("900000.00"));
        long promised = rank(with(OVERDUE, Optional.empty(), Optional.of(broken), Optional.of(ago(10))))
                .key(steep);
        long callBack = rank(with(OVERDUE, Optional.of(NOW), Optional.empty(), Optional.empty()))
                .key(steep);
        long earlier = rank(with(OVERDUE, Optional.of(NOW.minusSeconds(60)), Optional.empty(), Optional.empty()))
                .key(steep);
        assertThat(earlier).isPositive().isLessThan(callBack);
        assertThat(callBack).isLessThan(promised);
    }

    @Test
    void a_longer_wait_and_a_larger_amount_come_first_and_a_team_can_turn_that_off() {
        Rank older = rank(facts(Stage.FIRST_OVERDUE, "500.00", TODAY.minusDays(60)));
        Rank large = rank(facts(Stage.FIRST_OVERDUE, "9000.00", TODAY.minusDays(30)));
        Rank small = rank(facts(Stage.FIRST_OVERDUE, "20.00", TODAY.minusDays(30)));
        assertThat(older.key(Weights.USUAL)).isLessThan(small.key(Weights.USUAL));
        assertThat(large.key(Weights.USUAL)).isLessThan(small.key(Weights.USUAL));
        Weights noValue = new Weights(Map.of(), Map.of(RankPart.VALUE, 0));
        assertThat(large.key(noValue)).isEqualTo(small.key(noValue));
    }

    @Test
    void every_part_is_a_share_and_the_points_are_their_sum() {
        Rank rank = rank(facts(Stage.FIRST_OVERDUE, "1024.00", TODAY.minusDays(35)));
        assertThat(rank.parts().share(RankPart.WAITING)).isEqualTo(50);
        assertThat(rank.parts().share(RankPart.VALUE)).isEqualTo(50);
        assertThat(rank.parts().share(RankPart.REST)).isEqualTo(100);
        assertThat(rank.parts().share(RankPart.TIME)).isEqualTo(50);
        assertThat(rank.parts().share(RankPart.FIRM)).isEqualTo(50);
        assertThat(rank.parts().share(RankPart.LIMITATION)).isZero();
        int sum = 300 * 100;
        for (RankPart part : RankPart.values()) {
            sum += part.usual() * rank.parts().share(part);
        }
        assertThat(rank.hundredths(Weights.USUAL)).isEqualTo(sum);
    }

    @Test
    void the_key_sorts_by_points_first_and_stays_positive() {
        Rank plain = rank(OVERDUE);
        Weights most = new Weights(
                Map.of(QueueReason.FIRST_OVERDUE, Weights.MOST_REASON),
                Arrays.stream(RankPart.values()).collect(Collectors.toMap(part -> part, part -> Weights.MOST_PART)));
        assertThat(plain.key(most)).isPositive().isLessThan(plain.key(Weights.USUAL));
        assertThat(plain.hundredths(most)).isLessThan(Rank.MOST_HUNDREDTHS);
    }

    @Test
    void the_part_of_the_day_that_worked_before_counts() {
        Instant evening =
                TODAY.minusDays(9).atTime(18, 0).atZone(Zone.AMSTERDAM).toInstant();
        Instant morning =
                TODAY.minusDays(8).atTime(9, 30).atZone(Zone.AMSTERDAM).toInstant();
        BestTime best = BestTime.of(List.of(
                new BestTime.Tried(morning, false),
                new BestTime.Tried(morning.plusSeconds(86_400), false),
                new BestTime.Tried(evening, true)));
        assertThat(best.morning()).isLessThan(50);
        assertThat(best.evening()).isGreaterThan(best.afternoon()).isGreaterThan(50);
        assertThat(BestTime.of(List.of())).isEqualTo(BestTime.UNKNOWN);
    }

    @Test
    void the_procedure_of_the_client_firm_says_when_the_first_call_is_made() {
        FirmProcedure calm = new FirmProcedure(false, 10, 14, 80);
        DossierFacts courtesy = of(facts(Stage.COURTESY, "500.00", TODAY.plusDays(7)), calm, Optional.empty());
        assertThat(rank(courtesy).reason()).isEqualTo(QueueReason.FIRST_OVERDUE);
        assertThat(Zone.local(rank(courtesy).notBefore()).toLocalDate()).isEqualTo(TODAY.plusDays(17));
        DossierFacts overdue = of(facts(Stage.FIRST_OVERDUE, "500.00", TODAY.minusDays(4)), calm, Optional.empty());
        assertThat(Zone.local(rank(overdue).notBefore()).toLocalDate()).isEqualTo(TODAY.plusDays(6));
        assertThat(rank(overdue).parts().share(RankPart.FIRM)).isEqualTo(80);
    }

    @Test
    void a_reminder_is_followed_up_when_the_procedure_says_so() {
        FirmProcedure calm = new FirmProcedure(true, 1, 14, 50);
        DossierFacts reminded =
                of(facts(Stage.FIRST_OVERDUE, "500.00", TODAY.minusDays(30)), calm, Optional.of(TODAY.minusDays(10)));
        assertThat(rank(reminded).reason()).isEqualTo(QueueReason.AFTER_LETTER);
        assertThat(Zone.local(rank(reminded).notBefore()).toLocalDate()).isEqualTo(TODAY.plusDays(4));
    }

    @Test
    void the_firsts_of_a_small_client_firm_pass_before_the_thousandth_of_a_large_one() {
        List<String> order = new ArrayList<>();
        SortedMap<Long, String> queue = new TreeMap<>();
        for (int dossier = 0; dossier < 2_000; dossier++) {
            queue.put(key(dossier, 2_000), "large");
        }
        for (int firm = 0; firm < 5; firm++) {
            for (int dossier = 0; dossier < 10; dossier++) {
                queue.put(key(100_000L + firm * 10 + dossier, 10), "small");
            }
        }
        order.addAll(queue.values());
        assertThat(order.subList(0, 150).stream().filter("small"::equals).count())
                .isEqualTo(50);
        // And the large one does not wait for all of them either.
        assertThat(order.subList(0, 40).stream().filter("large"::equals).count())
                .isBetween(1L, 30L);
    }

    private static long key(long dossier, int ofFirm) {
        DossierFacts facts = facts(
                dossier,
                Stage.FIRST_OVERDUE,
                "500.00",
                TODAY.minusDays(30),
                new OfFirm(FirmProcedure.USUAL, 1, ofFirm),
                Optional.empty());
        return rank(facts).key(Weights.USUAL);
    }

    @Test
    void a_claim_that_is_soon_barred_goes_before_the_usual_work() {
        DossierFacts old = facts(Stage.FINAL, "500.00", TODAY.minusYears(5).plusDays(60));
        assertThat(rank(old).reason()).isEqualTo(QueueReason.LIMITATION_NEAR);
    }

    private static Rank rank(DossierFacts facts) {
        return Ranking.rank(facts, NOW).orElseThrow();
    }

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private static DossierFacts facts(Stage stage, String open, LocalDate due) {
        return facts(1, stage, open, due, OfFirm.USUAL, Optional.empty());
    }

    private static DossierFacts of(DossierFacts facts, FirmProcedure procedure, Optional<LocalDate> letter) {
        return facts(
                1,
                facts.stage(),
                facts.open().amount().toString(),
                facts.firstDueOn(),
                new OfFirm(procedure, 1, 1),
                letter);
    }

    private static DossierFacts facts(
            long id, Stage stage, String open, LocalDate due, OfFirm firm, Optional<LocalDate> letter) {
        return new DossierFacts(
                new DossierId(id),
                new DebtorId(1),
                new ClientFirmId(1),
                DebtorKind.CONSUMER,
                stage,
                Money.of(open),
                due,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                due.plusYears(5).plusDays(1),
                Optional.empty(),
                letter,
                List.of(),
                firm);
    }

    private static DossierFacts with(
            DossierFacts facts,
            Optional<Instant> callBackAt,
            Optional<DatedAmount> broken,
            Optional<Instant> spokenAt) {
        return new DossierFacts(
                facts.dossierId(),
                facts.debtorId(),
                facts.clientFirmId(),
                facts.debtorKind(),
                facts.stage(),
                facts.open(),
                facts.firstDueOn(),
                callBackAt,
                spokenAt,
                Optional.empty(),
                spokenAt,
                Optional.empty(),
                broken,
                Optional.empty(),
                Optional.empty(),
                facts.barredFrom(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                OfFirm.USUAL);
    }
}
