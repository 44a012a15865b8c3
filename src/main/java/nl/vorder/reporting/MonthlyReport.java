package nl.vorder.reporting;

import java.util.List;
import nl.vorder.shared.Money;

/**
 * All figures of a client firm's month. An object of this type reconciles: one that does not cannot be made.
 *
 * @param firm the client firm
 * @param period the month
 * @param movement from opening to closing
 * @param collected what came in
 * @param calls the calls
 * @param promises the promises
 * @param arrangements the payment arrangements
 * @param reasons why was not paid, most frequent first
 * @param stages open dossiers by stage
 * @param ages open dossiers by days overdue
 * @param dossiers the list behind the figures, in the order of the file numbers within each group
 */
public record MonthlyReport(
        ReportFirm firm,
        ReportPeriod period,
        Movement movement,
        Collected collected,
        CallFigures calls,
        PromiseFigures promises,
        ArrangementFigures arrangements,
        List<ReasonCount> reasons,
        List<StageCount> stages,
        List<AgeCount> ages,
        List<DossierLine> dossiers) {

    /**
     * Keeps copies and reconciles.
     *
     * @throws ReportDoesNotReconcileException if the figures contradict each other
     */
    public MonthlyReport {
        reasons = List.copyOf(reasons);
        stages = List.copyOf(stages);
        ages = List.copyOf(ages);
        dossiers = List.copyOf(dossiers);
        Reconciliation.check(period, movement, collected, dossiers);
    }

    /** The dossiers of one group. */
    public List<DossierLine> dossiers(DossierLine.Group group) {
        return dossiers.stream().filter(line -> line.group() == group).toList();
    }

    /** Open dossiers whose next step is of this kind. */
    public List<DossierLine> waitingFor(DossierLine.Step step) {
        return dossiers.stream().filter(line -> line.next().step() == step).toList();
    }

    /** How many dossiers, and the euros open on them. */
    public static Total total(List<DossierLine> lines) {
        return new Total(
                lines.size(), Money.sum(lines.stream().map(DossierLine::balance).toList()));
    }

    /** The calls in which a reason was noted. */
    public int callsWithReason() {
        return reasons.stream().mapToInt(ReasonCount::calls).sum();
    }
}
