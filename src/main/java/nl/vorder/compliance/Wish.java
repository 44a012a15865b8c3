package nl.vorder.compliance;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;

/**
 * How a debtor wants to be contacted. A wish for letters only is a hold: {@link HoldKind#WRITTEN_ONLY}, {@link HoldKind#POST_ONLY}.
 *
 * @param kind what the wish says
 * @param channel the channel it is about; empty: calls and messages alike. Always given for {@link Kind#NOT_BY}
 * @param days the days it is about; not used for {@link Kind#NOT_BY}
 * @param hours the part of those days; empty: the whole day. Not used for {@link Kind#NOT_BY}
 */
public record Wish(Kind kind, Optional<Channel> channel, Set<DayOfWeek> days, Optional<OpeningHours> hours) {

    /** What a wish says. */
    public enum Kind {
        /** Not by this channel. */
        NOT_BY,
        /** Not on these days in these hours. */
        NOT_AT,
        /** Only on these days in these hours. */
        ONLY_AT
    }

    /**
     * Keeps its own copy of the days.
     *
     * @throws IllegalArgumentException if it says nothing
     */
    public Wish {
        if (kind == Kind.NOT_BY && channel.isEmpty()) {
            throw new IllegalArgumentException("A wish against a channel names it");
        }
        if (kind != Kind.NOT_BY && days.isEmpty()) {
            throw new IllegalArgumentException("A wish about time names a day");
        }
        days = Set.copyOf(days);
    }

    /** Whether the wish speaks about this channel; letters on paper come when the carrier comes. */
    public boolean isAbout(Channel asked) {
        return channel.map(asked::equals).orElse(asked.isInstant());
    }
}
