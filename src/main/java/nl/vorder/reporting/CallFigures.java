package nl.vorder.reporting;

import java.util.List;
import java.util.function.Predicate;
import nl.vorder.shared.Money;
import nl.vorder.shared.Outcome;

/**
 * The calls of a month and how they ended.
 *
 * @param lines one line an outcome that occurred, most frequent first
 */
public record CallFigures(List<Line> lines) {

    /** Keeps a copy. */
    public CallFigures {
        lines = List.copyOf(lines);
    }

    /**
     * The calls with one outcome.
     *
     * @param outcome how they ended
     * @param outbound made by the agency
     * @param inbound made by the debtor
     * @param promised what was promised in them
     */
    public record Line(Outcome outcome, int outbound, int inbound, Money promised) {

        /** Both directions. */
        public int calls() {
            return outbound + inbound;
        }
    }

    /** The lines whose calls came equally near to the person who decides. */
    public List<Line> reaching(Outcome.Reach reach) {
        return lines.stream().filter(line -> line.outcome().reach() == reach).toList();
    }

    /** All calls, both directions. */
    public int calls() {
        return lines.stream().mapToInt(Line::calls).sum();
    }

    /** Calls the agency made. */
    public int attempts() {
        return outbound(line -> true);
    }

    /** Calls the debtor made. */
    public int inbound() {
        return lines.stream().mapToInt(Line::inbound).sum();
    }

    /** Conversations with the person who decides, both directions. */
    public int conversations() {
        return reaching(Outcome.Reach.RIGHT_PARTY).stream()
                .mapToInt(Line::calls)
                .sum();
    }

    /** Attempts in which somebody was spoken, of all attempts. */
    public Ratio connectRate() {
        return Ratio.of(outbound(line -> line.outcome().reach() != Outcome.Reach.ATTEMPT), attempts());
    }

    /** Attempts in which the person who decides was spoken, of all attempts. */
    public Ratio rightPartyRate() {
        return Ratio.of(outbound(line -> line.outcome().isConversation()), attempts());
    }

    private int outbound(Predicate<Line> which) {
        return lines.stream().filter(which).mapToInt(Line::outbound).sum();
    }
}
