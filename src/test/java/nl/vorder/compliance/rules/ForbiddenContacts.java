package nl.vorder.compliance.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.vorder.compliance.Channel;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.Wish;

/**
 * Says afterwards, from a plain list of what happened to one person, which contacts should not have been made. Written without the
 * code under test: naive loops over everything, and the tables of the law and the agency once more by hand.
 */
public final class ForbiddenContacts {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Set<String> LAW = Set.of(
            "MORATORIUM",
            "COURT_ORDER",
            "BANKRUPTCY",
            "SUSPENSION_OF_PAYMENTS",
            "DEBT_RESTRUCTURING",
            "COOLING_OFF",
            "GOVERNMENT_STOP",
            "REPRESENTATIVE",
            "DECEASED",
            "MINOR");
    private static final Set<String> WINDOW = Set.of("LEGAL_HOURS", "SUNDAY", "HOLIDAY");
    private static final Set<String> STOPS_CALLS_ONLY =
            Set.of("CALL_BACK", "CONSULTATION", "AGGRESSION", "LANGUAGE_PROBLEM");
    private static final Set<String> STOPS_CALLS_AND_CHAT =
            Set.of("DOCUMENT_REQUESTED", "WRITTEN_ONLY", "WRONG_NUMBER");
    private static final Set<String> LEAVES_THE_POST = Set.of("POST_ONLY", "DETENTION");

    /**
     * A contact that was made.
     *
     * @param inbound whether the debtor began it
     * @param confirmation whether it was only an answer the debtor is entitled to
     * @param judged whether it is about the dossier whose holds are given; others only count
     */
    public record Made(
            Channel channel, boolean conversation, boolean inbound, boolean confirmation, boolean judged, Instant at) {}

    /** A hold as it stood; an open end is the end of time. */
    public record Stood(HoldKind kind, Instant from, Instant until) {}

    /** A wish as it stood. */
    public record Wished(Wish wish, Instant from, Instant until) {}

    /** A team lead's leave, with the names of the reasons. */
    public record Leave(Channel channel, Set<String> reasons, Instant from, Instant until) {}

    /** A call the debtor asked for, as long as it was owed. */
    public record Asked(Instant due, Instant from, Instant until) {}

    /** All that happened to a person, as far as it counts for one dossier; a firm may be called at night with leave. */
    public record Life(
            boolean naturalPerson,
            List<Made> made,
            List<Stood> holds,
            List<Wished> wishes,
            List<Leave> leaves,
            List<Asked> asked,
            List<Instant> broken) {}

    private ForbiddenContacts() {}

    /** What was wrong, in words; empty if nothing was. */
    public static List<String> in(Life life) {
        List<String> wrong = new ArrayList<>();
        for (Made contact : life.made()) {
            if (contact.inbound() || !contact.judged()) {
                continue;
            }
            for (String reason : reasons(contact, life)) {
                boolean law = LAW.contains(reason) || (life.naturalPerson() && WINDOW.contains(reason));
                if (law || !isSetAside(contact, reason, life)) {
                    wrong.add(contact + " in spite of " + reason);
                }
            }
        }
        return wrong;
    }

    private static boolean isSetAside(Made contact, String reason, Life life) {
        for (Leave leave : life.leaves()) {
            if (leave.channel() == contact.channel()
                    && leave.reasons().contains(reason)
                    && stands(leave.from(), leave.until(), contact.at())) {
                return true;
            }
        }
        return false;
    }

    private static List<String> reasons(Made contact, Life life) {
        List<String> reasons = new ArrayList<>();
        for (Stood hold : life.holds()) {
            if (stands(hold.from(), hold.until(), contact.at())
                    && stops(hold.kind().name(), contact)) {
                reasons.add(hold.kind().name());
            }
        }
        LocalDateTime local = local(contact.at());
        if (contact.channel() != Channel.POST) {
            reasons.addAll(WindowOracle.lawReasons(local));
        }
        wishes(contact, life, reasons);
        if (contact.channel() == Channel.PHONE) {
            if (!WindowOracle.agency(local)) {
                reasons.add("AGENCY_HOURS");
            }
            caps(contact, life, reasons);
        } else if (contact.channel() != Channel.POST && !contact.confirmation() && messagesBefore(contact, life) >= 3) {
            reasons.add("MESSAGES_TODAY");
        }
        return reasons;
    }

    private static boolean stops(String kind, Made contact) {
        boolean wished = kind.equals("WRITTEN_ONLY") || kind.equals("POST_ONLY");
        if (contact.confirmation() && !LAW.contains(kind) && !wished) {
            return false;
        }
        Channel channel = contact.channel();
        if (STOPS_CALLS_ONLY.contains(kind)) {
            return channel == Channel.PHONE;
        }
        if (STOPS_CALLS_AND_CHAT.contains(kind)) {
            return channel == Channel.PHONE || channel == Channel.MESSAGE;
        }
        if (LEAVES_THE_POST.contains(kind)) {
            return channel != Channel.POST;
        }
        return !kind.equals("ADDRESS_UNKNOWN") || channel == Channel.POST;
    }

    private static void wishes(Made contact, Life life, List<String> reasons) {
        boolean only = false;
        boolean inside = false;
        for (Wished wished : life.wishes()) {
            Wish wish = wished.wish();
            boolean about = wish.channel().isPresent()
                    ? wish.channel().get() == contact.channel()
                    : contact.channel() != Channel.POST;
            if (!about || !stands(wished.from(), wished.until(), contact.at())) {
                continue;
            }
            if (wish.kind() == Wish.Kind.NOT_BY) {
                reasons.add("WISHED_CHANNEL");
                continue;
            }
            LocalDateTime local = local(contact.at());
            boolean matches = wish.days().contains(local.getDayOfWeek())
                    && (wish.hours().isEmpty()
                            || !local.toLocalTime().isBefore(wish.hours().get().from())
                                    && local.toLocalTime()
                                            .isBefore(wish.hours().get().until()));
            if (wish.kind() == Wish.Kind.NOT_AT && matches) {
                reasons.add("WISHED_TIME");
            }
            only |= wish.kind() == Wish.Kind.ONLY_AT;
            inside |= wish.kind() == Wish.Kind.ONLY_AT && matches;
        }
        if (only && !inside) {
            reasons.add("WISHED_TIME");
        }
    }

    private static void caps(Made call, Life life, List<String> reasons) {
        int sameDay = 0;
        int sevenDays = 0;
        for (Made earlier : life.made()) {
            boolean before = earlier.at().isBefore(call.at());
            if (earlier.equals(call) || !before || earlier.channel() != Channel.PHONE) {
                continue;
            }
            if (earlier.conversation() && isQuiet(call, earlier, life)) {
                reasons.add("QUIET_DAYS");
            }
            if (earlier.inbound()) {
                continue;
            }
            Duration since = Duration.between(earlier.at(), call.at());
            if (since.toMinutes() < 120) {
                reasons.add("MINIMUM_GAP");
            }
            sameDay += local(earlier.at()).toLocalDate().equals(local(call.at()).toLocalDate()) ? 1 : 0;
            sevenDays += since.compareTo(Duration.ofDays(7)) < 0 ? 1 : 0;
        }
        if (sameDay >= 2) {
            reasons.add("ATTEMPTS_TODAY");
        }
        if (sevenDays >= 5) {
            reasons.add("ATTEMPTS_SEVEN_DAYS");
        }
    }

    private static boolean isQuiet(Made call, Made conversation, Life life) {
        LocalDateTime spoken = local(conversation.at());
        if (!local(call.at()).toLocalDate().isBefore(spoken.toLocalDate().plusDays(7))) {
            return false;
        }
        for (Asked asked : life.asked()) {
            if (stands(asked.from(), asked.until(), call.at()) && !asked.due().isAfter(call.at())) {
                return false;
            }
        }
        for (Instant broken : life.broken()) {
            if (broken.isAfter(conversation.at()) && !broken.isAfter(call.at())) {
                return false;
            }
        }
        return true;
    }

    private static int messagesBefore(Made message, Life life) {
        int count = 0;
        for (Made earlier : life.made()) {
            boolean written = earlier.channel() == Channel.EMAIL || earlier.channel() == Channel.MESSAGE;
            if (written
                    && !earlier.inbound()
                    && earlier.at().isBefore(message.at())
                    && local(earlier.at())
                            .toLocalDate()
                            .equals(local(message.at()).toLocalDate())) {
                count++;
            }
        }
        return count;
    }

    private static boolean stands(Instant from, Instant until, Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, HERE);
    }
}
