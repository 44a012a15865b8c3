package nl.vorder.compliance.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.vorder.compliance.ContactSettings;
import nl.vorder.compliance.HoldKind.Force;
import nl.vorder.compliance.OpeningHours;
import nl.vorder.compliance.RefusalReason;
import nl.vorder.compliance.Wish;
import nl.vorder.shared.BusinessCalendar;

/**
 * At what time of which day. The law forbids natural persons to be approached at night, on Sundays and on holidays (art. 4.2
 * Besluit kwaliteit incassodienstverlening); the agency keeps narrower hours for calls.
 */
public final class WindowPolicies {

    /** Longer than any chain of closed days; an agency that is closed every day never opens. */
    private static final int DAYS_AHEAD = 14;

    /** Nobody is approached before 07:00 or from 20:00 on. */
    public static final ContactPolicy NOT_AT_NIGHT = (situation, moment) -> {
        OpeningHours hours = ContactSettings.LEGAL_HOURS;
        if (!isGuarded(situation) || hours.contains(moment.time())) {
            return Ruling.ALLOWANCE;
        }
        LocalDate day = moment.time().isBefore(hours.from())
                ? moment.date()
                : moment.date().plusDays(1);
        return legal(situation, RefusalReason.LEGAL_HOURS, day, hours.from());
    };

    /** Nobody is approached on a Sunday. */
    public static final ContactPolicy NOT_ON_SUNDAY = (situation, moment) -> {
        if (!isGuarded(situation) || moment.day() != DayOfWeek.SUNDAY) {
            return Ruling.ALLOWANCE;
        }
        return legal(situation, RefusalReason.SUNDAY, moment.date().plusDays(1), LocalTime.MIDNIGHT);
    };

    /** Nobody is approached on a holiday or on a day equated with one by decree. */
    public static final ContactPolicy NOT_ON_HOLIDAY = (situation, moment) -> {
        if (!isGuarded(situation) || !BusinessCalendar.isHoliday(moment.date())) {
            return Ruling.ALLOWANCE;
        }
        return legal(situation, RefusalReason.HOLIDAY, moment.date().plusDays(1), LocalTime.MIDNIGHT);
    };

    /** Calls are made within the agency's own hours, and not on holidays. */
    public static final ContactPolicy WITHIN_AGENCY_HOURS = (situation, moment) -> {
        if (!situation.isCall() || isOpen(situation.settings(), moment)) {
            return Ruling.ALLOWANCE;
        }
        LocalDate day = moment.date();
        Optional<OpeningHours> hours = hours(situation.settings(), day);
        if (hours.isPresent() && moment.time().isBefore(hours.get().from())) {
            return Ruling.policy(
                    RefusalReason.AGENCY_HOURS, moment.todayAt(hours.get().from()));
        }
        for (int ahead = 1; ahead <= DAYS_AHEAD; ahead++) {
            LocalDate later = day.plusDays(ahead);
            Optional<OpeningHours> open = hours(situation.settings(), later);
            if (open.isPresent()) {
                return Ruling.policy(
                        RefusalReason.AGENCY_HOURS,
                        Moment.instant(later, open.get().from()));
            }
        }
        return Ruling.policy(RefusalReason.AGENCY_HOURS);
    };

    /** The debtor's own times are kept. */
    public static final ContactPolicy AT_THE_WISHED_TIME = (situation, moment) -> {
        List<Wish> wishes = situation.circumstances().wishes();
        if (wishes.isEmpty() || isWished(situation, moment)) {
            return Ruling.ALLOWANCE;
        }
        return WishedTimes.next(situation, moment)
                .map(next -> Ruling.policy(RefusalReason.WISHED_TIME, next))
                .orElseGet(() -> Ruling.policy(RefusalReason.WISHED_TIME));
    };

    private WindowPolicies() {}

    private static boolean isGuarded(Situation situation) {
        return situation.channel().isInstant() && situation.isProtected();
    }

    private static Ruling legal(Situation situation, RefusalReason reason, LocalDate day, LocalTime time) {
        Force force = situation.circumstances().naturalPerson() ? Force.LAW : Force.POLICY;
        return new Ruling.Rejection(reason, force, Optional.of(Moment.instant(day, time)));
    }

    private static boolean isOpen(ContactSettings settings, Moment moment) {
        return hours(settings, moment.date())
                .map(hours -> hours.contains(moment.time()))
                .orElse(false);
    }

    private static Optional<OpeningHours> hours(ContactSettings settings, LocalDate day) {
        return BusinessCalendar.isHoliday(day) ? Optional.empty() : settings.hours(day.getDayOfWeek());
    }

    private static boolean isWished(Situation situation, Moment moment) {
        return WishedTimes.allow(situation, moment.date(), moment.time());
    }
}
