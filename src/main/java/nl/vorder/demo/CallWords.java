package nl.vorder.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.vorder.shared.Money;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** What was said in calls: the reason given, the lines of the script that were reached, and the note. */
final class CallWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.of("nl"));

    private static final String REASON = "{reason}";

    private final Dice dice;
    private final Map<String, List<String>> notes = new TreeMap<>();
    private final Map<String, List<Step>> paths = new TreeMap<>();
    private final Map<String, List<WeightedReason>> reasons = new TreeMap<>();

    CallWords(Dice dice) {
        this.dice = dice;
        Words.table("notes").forEach(line -> add(notes, line.get(0), line.get(1)));
        Words.table("paths").forEach(line -> paths.put(line.get(0), steps(line.get(1))));
        Words.table("reasons")
                .forEach(line -> add(
                        reasons,
                        line.get(0),
                        new WeightedReason(NonPaymentReason.valueOf(line.get(1)), Integer.parseInt(line.get(2)))));
    }

    /** A line of the script and the answer chosen there. */
    record Step(String node, @Nullable String answer) {}

    private record WeightedReason(NonPaymentReason reason, int weight) {}

    /** Why it was not paid; null after a call that does not ask. */
    @Nullable
    NonPaymentReason reason(Outcome outcome) {
        List<WeightedReason> choices = reasons.getOrDefault(outcome.name(), List.of());
        if (choices.isEmpty()) {
            return null;
        }
        int[] weights = choices.stream().mapToInt(WeightedReason::weight).toArray();
        return choices.get(dice.weighted(weights)).reason();
    }

    /** The lines of the script that were reached. */
    List<Step> path(Outcome outcome, @Nullable NonPaymentReason reason) {
        return paths.getOrDefault(outcome.name(), List.of()).stream()
                .map(step -> REASON.equals(step.answer()) ? new Step(step.node(), answer(reason)) : step)
                .toList();
    }

    /** The button an agent presses at the line {@code reason}. */
    private static String answer(@Nullable NonPaymentReason reason) {
        if (reason == null) {
            return "solution";
        }
        return switch (reason) {
            case FORGOT -> "forgot";
            case NOT_RECEIVED -> "not-received";
            case ALREADY_PAID -> "paid";
            case WAITS_FOR_MONEY -> "waits";
            case NO_MONEY -> "no-money";
            case NOT_SATISFIED -> "not-satisfied";
            case FIXED_PAYMENT_DAYS -> "fixed-days";
            case PERSONAL_CIRCUMSTANCES -> "circumstances";
            default -> "other";
        };
    }

    /** What the agent wrote down; empty if there was nothing to write. */
    String note(Outcome outcome, @Nullable NonPaymentReason reason, @Nullable Money amount, @Nullable LocalDate day) {
        List<String> choices = notes.getOrDefault(
                reason == null ? outcome.name() : outcome + "." + reason,
                notes.getOrDefault(outcome.name(), List.of()));
        if (choices.isEmpty()) {
            return "";
        }
        return dice.pick(choices)
                .replace("{bedrag}", amount == null ? "het bedrag" : euros(amount))
                .replace("{dag}", day == null ? "de afgesproken dag" : DAY.format(day));
    }

    private static String euros(Money amount) {
        return "€ " + String.format(Locale.of("nl", "NL"), "%,.2f", amount.amount());
    }

    private static List<Step> steps(String text) {
        List<Step> steps = new ArrayList<>();
        for (String step : List.of(text.split(","))) {
            int colon = step.indexOf(':');
            steps.add(colon < 0 ? new Step(step, null) : new Step(step.substring(0, colon), step.substring(colon + 1)));
        }
        return List.copyOf(steps);
    }

    private static <T> void add(Map<String, List<T>> lists, String key, T value) {
        lists.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
    }
}
