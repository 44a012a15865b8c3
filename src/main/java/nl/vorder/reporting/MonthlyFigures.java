package nl.vorder.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Stage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the figures of a client firm's month together; internal callers use it without a user.
 *
 * <p>All statements of a report see the database as it was at the first one, so a payment that arrives meanwhile is in all figures or
 * in none.
 */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class MonthlyFigures {

    private final ReportQueries queries;

    MonthlyFigures(ReportQueries queries) {
        this.queries = queries;
    }

    MonthlyReport of(ClientFirmId firm, ReportPeriod period) {
        List<DossierRow> rows = queries.dossiers(firm, period);
        List<DossierLine> lines = lines(firm, period, rows);
        return new MonthlyReport(
                queries.firm(firm),
                period,
                movement(period, rows),
                queries.collected(firm, period),
                queries.calls(firm, period),
                queries.promises(firm, period),
                queries.arrangements(firm, period),
                queries.reasons(firm, period),
                stages(lines),
                ages(period, lines),
                lines);
    }

    private List<DossierLine> lines(ClientFirmId firm, ReportPeriod period, List<DossierRow> rows) {
        Map<DossierId, ReportQueries.LastCall> calls = queries.lastCalls(firm, period);
        Map<DossierId, Map<DossierLine.Step, LocalDate>> steps = steps(firm, period);
        List<DossierLine> lines = new ArrayList<>();
        for (DossierRow row : rows) {
            DossierLine.NextStep next = row.group(period) == DossierLine.Group.OPEN
                    ? next(steps.getOrDefault(row.id(), Map.of()))
                    : new DossierLine.NextStep(DossierLine.Step.NONE, Optional.empty());
            lines.add(line(row, row.group(period), Optional.ofNullable(calls.get(row.id())), next));
        }
        return lines;
    }

    private Map<DossierId, Map<DossierLine.Step, LocalDate>> steps(ClientFirmId firm, ReportPeriod period) {
        List<ReportQueries.Planned> planned = new ArrayList<>(queries.holds(firm, period));
        planned.addAll(queries.planned(firm, period));
        Map<DossierId, Map<DossierLine.Step, LocalDate>> steps = new HashMap<>();
        for (ReportQueries.Planned plan : planned) {
            steps.computeIfAbsent(plan.dossier(), id -> new EnumMap<>(DossierLine.Step.class))
                    .put(DossierLine.Step.valueOf(plan.kind()), plan.on());
        }
        return steps;
    }

    private static DossierLine.NextStep next(Map<DossierLine.Step, LocalDate> planned) {
        return planned.entrySet().stream()
                .findFirst()
                .map(first -> new DossierLine.NextStep(first.getKey(), Optional.of(first.getValue())))
                .orElse(new DossierLine.NextStep(DossierLine.Step.CALL, Optional.empty()));
    }

    private static DossierLine line(
            DossierRow row,
            DossierLine.Group group,
            Optional<ReportQueries.LastCall> lastCall,
            DossierLine.NextStep next) {
        return new DossierLine(
                row.id(),
                row.number(),
                row.reference(),
                row.invoice(),
                row.invoices(),
                row.debtor(),
                row.openedOn(),
                row.oldestDueOn(),
                row.sums().principal(),
                row.sums().interest(),
                row.sums().costs(),
                row.sums().received().negated(),
                row.sums().paid().negated(),
                group,
                row.closedReason().filter(reason -> group != DossierLine.Group.OPEN),
                row.stage(),
                lastCall.map(ReportQueries.LastCall::at),
                lastCall.map(ReportQueries.LastCall::outcome),
                next);
    }

    private static Movement movement(ReportPeriod period, List<DossierRow> rows) {
        MovementSum sum = new MovementSum(period);
        rows.forEach(sum::add);
        return sum.movement();
    }

    private static List<StageCount> stages(List<DossierLine> lines) {
        Map<Stage, Total> stages = new EnumMap<>(Stage.class);
        for (DossierLine line : lines) {
            if (line.group() == DossierLine.Group.OPEN) {
                stages.merge(line.stage(), new Total(1, line.balance()), Total::plus);
            }
        }
        return stages.entrySet().stream()
                .map(entry -> new StageCount(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<AgeCount> ages(ReportPeriod period, List<DossierLine> lines) {
        Map<AgeCount.Bucket, Total> ages = new EnumMap<>(AgeCount.Bucket.class);
        for (DossierLine line : lines) {
            if (line.group() == DossierLine.Group.OPEN) {
                long overdue = line.oldestDueOn()
                        .map(due -> ChronoUnit.DAYS.between(due, period.last()))
                        .orElse(0L);
                ages.merge(AgeCount.Bucket.of(overdue), new Total(1, line.balance()), Total::plus);
            }
        }
        return ages.entrySet().stream()
                .map(entry -> new AgeCount(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Adds up the movement from the sums by kind of entry; the list behind it is added up by component. */
    private static final class MovementSum {

        private final ReportPeriod period;
        private Total opening = Total.NONE;
        private Total placed = Total.NONE;
        private Money interestAndCosts = Money.ZERO;
        private Total received = Total.NONE;
        private Total givenUp = Total.NONE;
        private Total handedOver = Total.NONE;
        private Money afterClosing = Money.ZERO;
        private Total closing = Total.NONE;

        MovementSum(ReportPeriod period) {
            this.period = period;
        }

        void add(DossierRow row) {
            DossierRow.Sums sums = row.sums();
            if (row.openBefore(period.first())) {
                opening = opening.plus(new Total(1, sums.opening()));
            }
            int isNew = row.openedOn().isBefore(period.first()) ? 0 : 1;
            placed = placed.plus(new Total(isNew, sums.placed()));
            interestAndCosts = interestAndCosts.plus(sums.interestAndCosts());
            received = received.plus(new Total(0, sums.received()));
            givenUp = givenUp.plus(new Total(0, sums.givenUp()));
            switch (row.group(period)) {
                case OPEN -> closing = closing.plus(new Total(1, sums.balance()));
                case CLOSED -> close(row);
                case CLOSED_EARLIER -> afterClosing = afterClosing.minus(inMonth(sums));
            }
        }

        /** What was still open leaves with the dossier. */
        private void close(DossierRow row) {
            Money left = row.sums().balance().negated();
            switch (row.closedReason().orElse("")) {
                case "PAID" -> {
                    received = received.plus(new Total(-1, Money.ZERO));
                    givenUp = givenUp.plus(new Total(0, left));
                }
                case "LEGAL", "DEBT_HELP" -> handedOver = handedOver.plus(new Total(-1, left));
                default -> givenUp = givenUp.plus(new Total(-1, left));
            }
        }

        private static Money inMonth(DossierRow.Sums sums) {
            return sums.placed()
                    .plus(sums.interestAndCosts())
                    .plus(sums.received())
                    .plus(sums.givenUp());
        }

        Movement movement() {
            return new Movement(
                    opening, placed, interestAndCosts, received, givenUp, handedOver, afterClosing, closing);
        }
    }
}
