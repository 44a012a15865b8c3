package nl.vorder.compliance.rules;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Says at which minutes of 2026 and 2027 somebody may be called, from lists written down by hand. Shares no code with the product.
 */
public final class WindowOracle {

    /** Written down by hand from the official lists, not computed: what the law forbids in 2026 and 2027. */
    private static final Set<String> FORBIDDEN_DAYS = Set.of(
            "2026-01-01",
            "2026-01-02",
            "2026-04-03",
            "2026-04-06",
            "2026-04-27",
            "2026-05-05",
            "2026-05-14",
            "2026-05-15",
            "2026-05-25",
            "2026-12-25",
            "2026-12-26",
            "2027-01-01",
            "2027-03-26",
            "2027-03-29",
            "2027-04-27",
            "2027-05-05",
            "2027-05-06",
            "2027-05-07",
            "2027-05-17",
            "2027-12-25",
            "2027-12-26",
            "2028-01-01");

    private WindowOracle() {}

    /** Whether the law lets a natural person be approached at that local time. */
    public static boolean law(LocalDateTime local) {
        int minute = minute(local);
        return !isForbiddenDay(local) && minute >= 420 && minute < 1200;
    }

    /** Whether the agency calls at that local time: Monday to Friday from 08:30 to 19:30. */
    public static boolean agency(LocalDateTime local) {
        int minute = minute(local);
        boolean saturday = local.getDayOfWeek().getValue() == 6;
        return !isForbiddenDay(local) && !saturday && minute >= 510 && minute < 1170;
    }

    /** Why the law is against that local time, in the words of the product. */
    static List<String> lawReasons(LocalDateTime local) {
        List<String> reasons = new ArrayList<>();
        if (minute(local) < 420 || minute(local) >= 1200) {
            reasons.add("LEGAL_HOURS");
        }
        if (local.getDayOfWeek().getValue() == 7) {
            reasons.add("SUNDAY");
        }
        if (FORBIDDEN_DAYS.contains(local.toLocalDate().toString())) {
            reasons.add("HOLIDAY");
        }
        return reasons;
    }

    private static boolean isForbiddenDay(LocalDateTime local) {
        return local.getDayOfWeek().getValue() == 7
                || FORBIDDEN_DAYS.contains(local.toLocalDate().toString());
    }

    private static int minute(LocalDateTime local) {
        return local.getHour() * 60 + local.getMinute();
    }
}
