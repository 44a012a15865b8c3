package nl.vorder.reporting;

import java.util.List;
import nl.vorder.shared.DomainException;

/** The figures of a month contradict each other; such a report is never shown or printed. */
public class ReportDoesNotReconcileException extends DomainException {

    private final List<String> differences;

    ReportDoesNotReconcileException(ReportPeriod period, List<String> differences) {
        super(
                "reporting.does-not-reconcile",
                "The report of " + period.month() + " does not reconcile: " + String.join("; ", differences));
        this.differences = List.copyOf(differences);
    }

    /** What contradicts what, with both amounts. */
    public List<String> differences() {
        return differences;
    }
}
