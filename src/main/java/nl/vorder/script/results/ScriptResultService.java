package nl.vorder.script.results;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import nl.vorder.script.results.ResultQueries.Counted;
import nl.vorder.script.rules.Proportion;
import nl.vorder.script.rules.RateTest;
import nl.vorder.shared.Zone;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which line and which answer leads to promises that are kept, over the calls of one version; never per agent. */
@Service
@Transactional(readOnly = true)
public class ScriptResultService {

    private final ResultQueries queries;
    private final Clock clock;

    ScriptResultService(ResultQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** What came of each version of a script, the newest first. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public List<VersionResult> versions(String name) {
        return queries.versions(name, Zone.today(clock));
    }

    /** What came of each line of a version, the most frequent first. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public List<LineResult> lines(long versionId) {
        LocalDate today = Zone.today(clock);
        Map<String, List<Counted>> byLine = new LinkedHashMap<>();
        queries.answers(versionId, today)
                .forEach(counted -> byLine.computeIfAbsent(counted.node(), line -> new ArrayList<>())
                        .add(counted));
        return byLine.entrySet().stream()
                .map(line -> line(line.getKey(), line.getValue()))
                .sorted(Comparator.comparingLong((LineResult line) -> line.asked() + line.passedOver())
                        .reversed())
                .toList();
    }

    /** Compares two versions of a script by the shares of promises made and of promises kept. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public VersionComparison compare(VersionResult first, VersionResult second) {
        return new VersionComparison(
                first,
                second,
                RateTest.of(first.promised(), second.promised()),
                RateTest.of(first.kept(), second.kept()),
                overlap(first, second));
    }

    private static LineResult line(String node, List<Counted> counted) {
        List<Counted> answered =
                counted.stream().filter(each -> each.answer().isPresent()).toList();
        long all = sum(counted, Counted::calls);
        long asked = sum(answered, Counted::calls);
        long seconds = counted.stream()
                .mapToLong(each -> Math.round(each.seconds() * each.calls()))
                .sum();
        return new LineResult(
                node,
                asked,
                all - asked,
                all == 0 ? 0 : Math.round((double) seconds / all),
                new Proportion(sum(answered, Counted::promised), asked),
                new Proportion(sum(answered, Counted::kept), sum(answered, Counted::decided)),
                answered.stream()
                        .sorted(Comparator.comparingLong(Counted::calls).reversed())
                        .map(each -> new AnswerResult(
                                each.answer().orElse(""),
                                new Proportion(each.promised(), each.calls()),
                                new Proportion(each.kept(), each.decided())))
                        .toList());
    }

    private static long sum(List<Counted> counted, ToLongFunction<Counted> figure) {
        return counted.stream().mapToLong(figure).sum();
    }

    /** At least half of the shorter time lies within the other one. */
    private static boolean overlap(VersionResult first, VersionResult second) {
        Optional<Long> shared = shared(first, second);
        return shared.isPresent() && 2 * shared.get() >= Math.min(length(first), length(second));
    }

    private static Optional<Long> shared(VersionResult first, VersionResult second) {
        if (first.first().isEmpty() || second.first().isEmpty()) {
            return Optional.empty();
        }
        long from = Math.max(seconds(first.first()), seconds(second.first()));
        long until = Math.min(seconds(first.last()), seconds(second.last()));
        return until < from ? Optional.empty() : Optional.of(until - from);
    }

    private static long length(VersionResult version) {
        return seconds(version.last()) - seconds(version.first());
    }

    private static long seconds(Optional<Instant> at) {
        return at.map(Instant::getEpochSecond).orElse(0L);
    }
}
