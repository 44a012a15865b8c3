package nl.vorder.compliance.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vorder.compliance.OpeningHours;
import nl.vorder.compliance.Wish;

/** Reads the wishes about time; they repeat every week, so eight days show all of them. */
final class WishedTimes {

    private static final int DAYS_AHEAD = 8;

    private WishedTimes() {}

    static boolean allow(Situation situation, LocalDate date, LocalTime time) {
        boolean anyOnly = false;
        boolean inOnly = false;
        for (Wish wish : situation.circumstances().wishes()) {
            if (!wish.isAbout(situation.channel())) {
                continue;
            }
            if (wish.kind() == Wish.Kind.NOT_AT && contains(wish, date, time)) {
                return false;
            }
            if (wish.kind() == Wish.Kind.ONLY_AT) {
                anyOnly = true;
                inOnly |= contains(wish, date, time);
            }
        }
        return !anyOnly || inOnly;
    }

    /** The first allowed moment after this one; what is wished changes only where some wish begins or ends. */
    static Optional<Instant> next(Situation situation, Moment moment) {
        for (int ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
            LocalDate date = moment.date().plusDays(ahead);
            for (LocalTime edge : edges(situation)) {
                Instant candidate = Moment.instant(date, edge);
                if (candidate.isAfter(moment.at()) && allow(situation, date, edge)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    private static List<LocalTime> edges(Situation situation) {
        List<LocalTime> edges = new ArrayList<>();
        edges.add(LocalTime.MIDNIGHT);
        for (Wish wish : situation.circumstances().wishes()) {
            wish.hours().ifPresent(hours -> {
                edges.add(hours.from());
                edges.add(hours.until());
            });
        }
        return edges.stream().sorted().distinct().toList();
    }

    private static boolean contains(Wish wish, LocalDate date, LocalTime time) {
        return wish.days().contains(date.getDayOfWeek())
                && wish.hours().map(hours -> contains(hours, time)).orElse(true);
    }

    private static boolean contains(OpeningHours hours, LocalTime time) {
        return hours.contains(time);
    }
}
