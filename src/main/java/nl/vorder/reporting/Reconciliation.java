package nl.vorder.reporting;

import java.util.ArrayList;
import java.util.List;
import nl.vorder.shared.Money;

/**
 * Holds the movement, the money received and the dossier list of one month against each other, in count and in euro.
 *
 * @see "decision record 0040"
 */
final class Reconciliation {

    private Reconciliation() {}

    /** Refuses figures that contradict each other. */
    static void check(ReportPeriod period, Movement movement, Collected collected, List<DossierLine> dossiers) {
        List<String> differences = new ArrayList<>();
        List<DossierLine> open = dossiers.stream()
                .filter(line -> line.group() == DossierLine.Group.OPEN)
                .toList();
        Money paidInMonth =
                Money.sum(dossiers.stream().map(DossierLine::paidInMonth).toList());
        compare("the movement and its closing line", movement.carriedForward(), movement.closing(), differences);
        compare("the closing line and the open dossiers", movement.closing(), MonthlyReport.total(open), differences);
        compare(
                "received in the movement and by component",
                movement.received().amount().negated(),
                collected.total(),
                differences);
        compare("received by component and by dossier", collected.total(), paidInMonth, differences);
        if (!differences.isEmpty()) {
            throw new ReportDoesNotReconcileException(period, differences);
        }
    }

    private static void compare(String what, Object one, Object other, List<String> differences) {
        if (!one.equals(other)) {
            differences.add(what + ": " + one + " is not " + other);
        }
    }
}
