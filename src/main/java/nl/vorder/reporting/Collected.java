package nl.vorder.reporting;

import java.util.List;
import nl.vorder.shared.Money;

/**
 * What came in during a month, less what went back, by what it paid off and by the way it came.
 *
 * @param lines one line a component that got something
 * @param previous the same total of the month before
 */
public record Collected(List<Line> lines, Money previous) {

    /** Keeps a copy. */
    public Collected {
        lines = List.copyOf(lines);
    }

    /**
     * What one component got.
     *
     * @param component PRINCIPAL, INTEREST, COSTS, VAT or OVERPAID
     * @param agency received on the agency's account
     * @param direct paid to the client firm itself
     */
    public record Line(String component, Money agency, Money direct) {

        /** By both ways. */
        public Money total() {
            return agency.plus(direct);
        }
    }

    /** Received on the agency's account. */
    public Money agency() {
        return Money.sum(lines.stream().map(Line::agency).toList());
    }

    /** Paid to the client firm itself. */
    public Money direct() {
        return Money.sum(lines.stream().map(Line::direct).toList());
    }

    /** By both ways. */
    public Money total() {
        return agency().plus(direct());
    }
}
