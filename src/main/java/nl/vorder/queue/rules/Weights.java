package nl.vorder.queue.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vorder.queue.QueueReason;

/**
 * What weighs how much for a team: points of each reason, 0 to 1,000, and of each part, 0 to 200. A call-back has no weight: it always
 * goes first.
 */
public record Weights(Map<QueueReason, Integer> reasons, Map<RankPart, Integer> parts) {

    /** The most points of a reason. */
    public static final int MOST_REASON = 1_000;

    /** The most points of a part. */
    public static final int MOST_PART = 200;

    /** The weights until a team changes them. */
    public static final Weights USUAL = new Weights(Map.of(), Map.of());

    /** Keeps its own copies; what is missing has its usual weight. */
    public Weights {
        Map<QueueReason, Integer> allReasons = new EnumMap<>(QueueReason.class);
        for (QueueReason reason : QueueReason.values()) {
            allReasons.put(reason, reasons.getOrDefault(reason, reason.usualPoints()));
        }
        Map<RankPart, Integer> allParts = new EnumMap<>(RankPart.class);
        for (RankPart part : RankPart.values()) {
            allParts.put(part, parts.getOrDefault(part, part.usual()));
        }
        reasons = Map.copyOf(allReasons);
        parts = Map.copyOf(allParts);
    }

    /** The points of a reason. */
    public int of(QueueReason reason) {
        return reasons.getOrDefault(reason, 0);
    }

    /** The points of a part whose share is 100. */
    public int of(RankPart part) {
        return parts.getOrDefault(part, 0);
    }

    /** The names of what is outside its range; empty if all is well. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        reasons.forEach((reason, weight) -> {
            if (weight < 0 || weight > MOST_REASON) {
                problems.add(reason.name());
            }
        });
        parts.forEach((part, weight) -> {
            if (weight < 0 || weight > MOST_PART) {
                problems.add(part.name());
            }
        });
        return problems;
    }

    /** Where these weights differ from others, as {@code NAME old→new}, by name. */
    public String changesFrom(Weights before) {
        Stream<String> changedReasons = reasons.keySet().stream()
                .filter(reason -> of(reason) != before.of(reason))
                .map(reason -> reason.name() + " " + before.of(reason) + "→" + of(reason));
        Stream<String> changedParts = parts.keySet().stream()
                .filter(part -> of(part) != before.of(part))
                .map(part -> part.name() + " " + before.of(part) + "→" + of(part));
        return Stream.concat(changedReasons, changedParts).sorted().collect(Collectors.joining(", "));
    }
}
