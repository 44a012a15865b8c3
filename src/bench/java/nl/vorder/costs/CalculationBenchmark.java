package nl.vorder.costs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.vorder.costs.rules.CollectionCosts;
import nl.vorder.costs.rules.Interest;
import nl.vorder.costs.rules.InterestKind;
import nl.vorder.costs.rules.InterestTerms;
import nl.vorder.costs.rules.RateTable;
import nl.vorder.costs.rules.RateTable.Rate;
import nl.vorder.shared.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** A million times costs and interest over up to 26 months with two changes of rate, in one thread; in seconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(1)
public class CalculationBenchmark {

    private static final int CALCULATIONS = 1_000_000;

    private final InterestTerms terms = InterestTerms.statutory(new RateTable(
            InterestKind.STATUTORY,
            List.of(rate("2024-01-01", "7"), rate("2025-01-01", "6"), rate("2026-01-01", "4"))));
    private final LocalDate last = LocalDate.of(2026, 11, 21);

    /** Starts the benchmark; the build calls it. */
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(CalculationBenchmark.class.getSimpleName())
                        .build())
                .run();
    }

    /** One million calculations. */
    @Benchmark
    public void millionCalculations(Blackhole sink) {
        for (int i = 0; i < CALCULATIONS; i++) {
            Money principal = Money.of(BigDecimal.valueOf(100L + i * 37L % 2_000_000, 2));
            sink.consume(CollectionCosts.tariff(principal, true));
            sink.consume(Interest.over(terms, principal, last.minusDays(i % 800), last));
        }
    }

    private static Rate rate(String from, String percentage) {
        return new Rate(LocalDate.parse(from), new BigDecimal(percentage));
    }
}
