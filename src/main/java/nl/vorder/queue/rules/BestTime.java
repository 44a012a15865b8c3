package nl.vorder.queue.rules;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How well each part of the day went with one person, 0 to 100; 50 everywhere if nothing is known.
 *
 * <p>The share of calls that became a conversation, as if one of four more calls had: two failed mornings make the afternoon worth a
 * try, one lucky evening does not decide for good.
 */
public record BestTime(int morning, int afternoon, int evening) {

    /** Nobody has called this person yet. */
    public static final BestTime UNKNOWN = new BestTime(50, 50, 50);

    private static final int NEUTRAL = 50;
    private static final int STRETCH = 200;

    /** A call that was made, and whether the person who decides was spoken. */
    public record Tried(Instant at, boolean spoken) {}

    /** Weighs the calls of the past. */
    public static BestTime of(List<Tried> calls) {
        if (calls.isEmpty()) {
            return UNKNOWN;
        }
        Map<DayPart, int[]> counts = new EnumMap<>(DayPart.class);
        for (DayPart part : DayPart.values()) {
            counts.put(part, new int[] {1, 4});
        }
        for (Tried call : calls) {
            int[] count = counts.getOrDefault(DayPart.of(call.at()), new int[2]);
            count[0] += call.spoken() ? 1 : 0;
            count[1]++;
        }
        // Per mille, whole numbers: the same history gives the same place on every machine.
        int morning = rate(counts, DayPart.MORNING);
        int afternoon = rate(counts, DayPart.AFTERNOON);
        int evening = rate(counts, DayPart.EVENING);
        int mean = (morning + afternoon + evening) / 3;
        return new BestTime(share(morning - mean), share(afternoon - mean), share(evening - mean));
    }

    /** The share of one part of the day. */
    public int at(DayPart part) {
        return switch (part) {
            case MORNING -> morning;
            case AFTERNOON -> afternoon;
            case EVENING -> evening;
        };
    }

    private static int rate(Map<DayPart, int[]> counts, DayPart part) {
        int[] count = counts.getOrDefault(part, new int[] {1, 4});
        return 1_000 * count[0] / count[1];
    }

    private static int share(int aboveMean) {
        return Math.clamp(NEUTRAL + (long) STRETCH * aboveMean / 1_000, 0, 100);
    }
}
