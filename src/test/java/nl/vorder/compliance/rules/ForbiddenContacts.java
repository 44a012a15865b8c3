package nl.vorder.compliance.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.vorder.compliance.Channel;
import nl.vorder.compliance.HoldKind;

/**
 * Says afterwards, from a plain list of what happened to one person, which contacts should not have been made. Written without the
 * code under test: naive loops over everything.
 */
public final class ForbiddenContacts {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Set<String> CLOSED_DAYS = Set.of(
            "2026-12-25",
            "2026-12-26",
            "2027-01-01",
            "2027-03-26",
            "2027-03-29",
            "2027-04-27",
            "2027-05-05",
            "2027-05-06",
            "2027-05-07",
            "2027-05-17");

    /** A contact of ours that was made, or a conversation the debtor began. */
    public record Made(Channel channel, boolean conversation, boolean inbound, boolean askedFor, Instant at) {}

    /** A hold as it stood; an open end is the end of time. */
    public record Stood(HoldKind kind, Instant from, Instant until) {}

    private ForbiddenContacts() {}

    /** What was wrong, in words; empty if nothing was. */
    public static List<String> in(List<Made> made, List<Stood> holds) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            Made contact = made.get(i);
            if (contact.inbound()) {
                continue;
            }
            for (Stood hold : holds) {
                boolean stood =
                        !contact.at().isBefore(hold.from()) && contact.at().isBefore(hold.until());
                boolean meant = hold.kind() == HoldKind.CALL_BACK && contact.askedFor();
                if (stood && !meant && hold.kind().stops(contact.channel())) {
                    wrong.add(contact + " in spite of " + hold);
                }
            }
            if (contact.channel() != Channel.POST && isClosedByLaw(contact.at())) {
                wrong.add(contact + " at a forbidden time");
            }
            if (contact.channel() == Channel.PHONE) {
                checkCall(contact, made.subList(0, i), wrong);
            }
        }
        return wrong;
    }

    private static void checkCall(Made call, List<Made> before, List<String> wrong) {
        LocalDateTime local = local(call.at());
        int minute = local.getHour() * 60 + local.getMinute();
        if (local.getDayOfWeek().getValue() > 5 || minute < 510 || minute >= 1170) {
            wrong.add(call + " outside the agency's hours");
        }
        int sameDay = 0;
        int sevenDays = 0;
        for (Made earlier : before) {
            if (earlier.channel() != Channel.PHONE) {
                continue;
            }
            Duration since = Duration.between(earlier.at(), call.at());
            LocalDate day = local(earlier.at()).toLocalDate();
            if (earlier.conversation()
                    && !call.askedFor()
                    && local.toLocalDate().isBefore(day.plusDays(7))) {
                wrong.add(call + " in the quiet days after " + earlier);
            }
            if (earlier.inbound()) {
                continue;
            }
            if (since.toMinutes() < 120) {
                wrong.add(call + " too soon after " + earlier);
            }
            sameDay += day.equals(local.toLocalDate()) ? 1 : 0;
            sevenDays += since.toHours() < 168 ? 1 : 0;
        }
        if (sameDay >= 2 || sevenDays >= 5) {
            wrong.add(call + " after " + sameDay + " today and " + sevenDays + " in seven days");
        }
    }

    private static boolean isClosedByLaw(Instant at) {
        LocalDateTime local = local(at);
        return local.getHour() < 7
                || local.getHour() >= 20
                || local.getDayOfWeek().getValue() == 7
                || CLOSED_DAYS.contains(local.toLocalDate().toString());
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, HERE);
    }
}
