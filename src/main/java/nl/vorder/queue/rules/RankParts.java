package nl.vorder.queue.rules;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** The share of each part, 0 to 100. */
public record RankParts(Map<RankPart, Integer> shares) {

    /** Nothing but the reason counts. */
    public static final RankParts NONE = new RankParts(Map.of());

    /** Keeps its own copy; what is missing is zero. */
    public RankParts {
        Map<RankPart, Integer> all = new EnumMap<>(RankPart.class);
        for (RankPart part : RankPart.values()) {
            all.put(part, Math.clamp(shares.getOrDefault(part, 0), 0, 100));
        }
        shares = Map.copyOf(all);
    }

    /** The share of one part. */
    public int share(RankPart part) {
        return shares.getOrDefault(part, 0);
    }

    /** The parts in hundredths of a point under these weights. */
    public int hundredths(Weights weights) {
        return Arrays.stream(RankPart.values())
                .mapToInt(part -> weights.of(part) * share(part))
                .sum();
    }
}
