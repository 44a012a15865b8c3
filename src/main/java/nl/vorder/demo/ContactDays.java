package nl.vorder.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vorder.shared.BusinessCalendar;

/**
 * The days on which one debtor was called, over all dossiers; finds days that respect the agency's limits.
 *
 * <p>Stricter than the limits themselves: one call a day, four in any seven days, and around a conversation a week without a
 * call in another dossier.
 */
final class ContactDays {

    private static final int WEEK = 7;
    private static final int CALLS_A_WEEK = 4;

    /** What the agency can do on a day: six agents, fifty calls each. */
    private static final int CALLS_A_DAY = 300;

    private final List<Contact> contacts = new ArrayList<>();
    private final Map<LocalDate, Integer> callsOfAgency;

    /**
     * Starts for one debtor.
     *
     * @param callsOfAgency the calls of all debtors together, by day
     */
    ContactDays(Map<LocalDate, Integer> callsOfAgency) {
        this.callsOfAgency = callsOfAgency;
    }

    private record Contact(LocalDate day, boolean conversation, int dossier) {}

    /** Takes the latest working day, on or before the given one, on which the debtor may be called in this dossier. */
    LocalDate take(LocalDate latest, boolean conversation, int dossier) {
        LocalDate day = latest;
        while (!fits(day, conversation, dossier)) {
            day = day.minusDays(1);
        }
        contacts.add(new Contact(day, conversation, dossier));
        callsOfAgency.merge(day, 1, Integer::sum);
        return day;
    }

    private boolean fits(LocalDate day, boolean conversation, int dossier) {
        if (!BusinessCalendar.isWorkingDay(day) || callsOfAgency.getOrDefault(day, 0) >= CALLS_A_DAY) {
            return false;
        }
        int near = 0;
        for (Contact contact : contacts) {
            long days = Math.abs(ChronoUnit.DAYS.between(day, contact.day()));
            boolean quiet = contact.dossier() != dossier && (conversation || contact.conversation());
            if (days == 0 || (quiet && days <= WEEK)) {
                return false;
            }
            if (days < WEEK) {
                near++;
            }
        }
        return near < CALLS_A_WEEK;
    }
}
