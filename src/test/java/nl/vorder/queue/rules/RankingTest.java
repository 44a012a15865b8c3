package nl.vorder.queue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.queue.QueueReason;
import nl.vorder.queue.rules.DossierFacts.DatedAmount;
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
    void a_more_urgent_reason_then_an_earlier_moment_then_a_larger_amount_comes_first() {
        long callBack = rank(with(OVERDUE, Optional.of(NOW), Optional.empty(), Optional.empty()))
                .key();
        long older =
                rank(facts(Stage.FIRST_OVERDUE, "20.00", TODAY.minusDays(60))).key();
        long large =
                rank(facts(Stage.FIRST_OVERDUE, "9000.00", TODAY.minusDays(30))).key();
        long small =
                rank(facts(Stage.FIRST_OVERDUE, "20.00", TODAY.minusDays(30))).key();
        assertThat(callBack).isPositive().isLessThan(older);
        assertThat(older).isLessThan(large);
        assertThat(large).isLessThan(small);
    }

    @Test
    void the_key_sorts_like_its_components() {
        Rank.Components first = new Rank.Components(3, 100, 20, 1023, 262_143);
        Rank.Components second = new Rank.Components(3, 101, 0, 0, 0);
        Rank.Components last = new Rank.Components(9, Rank.Components.maxMoment(), 20, 1023, 262_143);
        assertThat(first.key()).isLessThan(second.key());
        assertThat(last.key()).isPositive().isGreaterThan(second.key());
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
        return new DossierFacts(
                new DossierId(1),
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
                due.plusYears(5).plusDays(1));
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
                facts.barredFrom());
    }
}
