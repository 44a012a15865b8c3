package nl.vorder.compliance;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The agency's own limits on contact, inside those of the law; one set per agency and, where stricter, per client firm.
 *
 * @param weekdays calling hours from Monday to Friday
 * @param saturday calling hours on Saturday; empty: no calls
 * @param attemptsPerDay how often a person is called on one calendar day, over all dossiers
 * @param minimumGap the least time between two calls to a person
 * @param attemptsPerSevenDays how often a person is called in seven times 24 hours
 * @param quietDays calendar days without a call after a conversation; the day of the conversation is the first
 * @param messagesPerDay e-mails and text messages to a person on one calendar day
 * @param legalWindowForEverybody whether firms get the protection the law gives to natural persons
 */
public record ContactSettings(
        OpeningHours weekdays,
        Optional<OpeningHours> saturday,
        int attemptsPerDay,
        Duration minimumGap,
        int attemptsPerSevenDays,
        int quietDays,
        int messagesPerDay,
        boolean legalWindowForEverybody) {

    /** The hours in which the law lets natural persons be approached. */
    public static final OpeningHours LEGAL_HOURS = new OpeningHours(LocalTime.of(7, 0), LocalTime.of(20, 0));

    /** The most quiet days that can be set; contacts are looked up that far back. */
    public static final int MAX_QUIET_DAYS = 31;

    /** The agency's profile until somebody changes it: calm hours, few attempts. */
    public static final ContactSettings DEFAULT = new ContactSettings(
            new OpeningHours(LocalTime.of(8, 30), LocalTime.of(19, 30)),
            Optional.empty(),
            2,
            Duration.ofHours(2),
            5,
            7,
            3,
            true);

    /** The calling hours of a day of the week; empty: no calls. */
    public Optional<OpeningHours> hours(DayOfWeek day) {
        Optional<OpeningHours> hours = switch (day) {
            case SATURDAY -> saturday;
            case SUNDAY -> Optional.empty();
            default -> Optional.of(weekdays);
        };
        return hours.filter(open -> !open.isClosed());
    }

    /** The same settings, with or without the legal window for firms. */
    public ContactSettings withLegalWindowForEverybody(boolean everybody) {
        return new ContactSettings(
                weekdays,
                saturday,
                attemptsPerDay,
                minimumGap,
                attemptsPerSevenDays,
                quietDays,
                messagesPerDay,
                everybody);
    }

    /** What is outside the law or makes no sense, by the names of the fields; empty if all is well. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        check(problems, "weekdays", LEGAL_HOURS.covers(weekdays) && !weekdays.isClosed());
        check(problems, "saturday", saturday.map(LEGAL_HOURS::covers).orElse(true));
        check(problems, "attemptsPerDay", attemptsPerDay >= 1 && attemptsPerDay <= 20);
        check(problems, "minimumGap", !minimumGap.isNegative() && minimumGap.compareTo(Duration.ofDays(7)) <= 0);
        check(problems, "attemptsPerSevenDays", attemptsPerSevenDays >= 1 && attemptsPerSevenDays <= 50);
        check(problems, "quietDays", quietDays >= 0 && quietDays <= MAX_QUIET_DAYS);
        check(problems, "messagesPerDay", messagesPerDay >= 0 && messagesPerDay <= 20);
        return problems;
    }

    /** The fields in which these settings allow more than the others do; empty if these are as strict or stricter. */
    public List<String> weakerThan(ContactSettings other) {
        List<String> weaker = new ArrayList<>();
        check(weaker, "weekdays", other.weekdays.covers(weekdays));
        check(
                weaker,
                "saturday",
                saturday.map(hours ->
                                other.saturday.map(its -> its.covers(hours)).orElse(false))
                        .orElse(true));
        check(weaker, "attemptsPerDay", attemptsPerDay <= other.attemptsPerDay);
        check(weaker, "minimumGap", minimumGap.compareTo(other.minimumGap) >= 0);
        check(weaker, "attemptsPerSevenDays", attemptsPerSevenDays <= other.attemptsPerSevenDays);
        check(weaker, "quietDays", quietDays >= other.quietDays);
        check(weaker, "messagesPerDay", messagesPerDay <= other.messagesPerDay);
        check(weaker, "legalWindowForEverybody", legalWindowForEverybody || !other.legalWindowForEverybody);
        return weaker;
    }

    /** The stricter of both in each field. Hours are cut to what both allow, which may be nothing. */
    public ContactSettings stricter(ContactSettings other) {
        return new ContactSettings(
                weekdays.cut(other.weekdays),
                saturday.flatMap(hours -> other.saturday.map(hours::cut)),
                Math.min(attemptsPerDay, other.attemptsPerDay),
                minimumGap.compareTo(other.minimumGap) >= 0 ? minimumGap : other.minimumGap,
                Math.min(attemptsPerSevenDays, other.attemptsPerSevenDays),
                Math.max(quietDays, other.quietDays),
                Math.min(messagesPerDay, other.messagesPerDay),
                legalWindowForEverybody || other.legalWindowForEverybody);
    }

    private static void check(List<String> problems, String field, boolean fine) {
        if (!fine) {
            problems.add(field);
        }
    }
}
