package nl.vorder.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vorder.dossier.Balance;
import nl.vorder.dossier.Balances;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DossierId;
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
    private final Balances balances;

    MonthlyFigures(ReportQueries queries, Balances balances) {
        this.queries = queries;
        this.balances = balances;
    }

    MonthlyReport of(ClientFirmId firm, ReportPeriod period) {
        List<DossierAccount> rows = accounts(firm, period);
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

    /** The one calculation tells what is owed: interest and costs accrue by day, whenever the ledger records them. */
    private List<DossierAccount> accounts(ClientFirmId firm, ReportPeriod period) {
        List<DossierRow> rows = queries.dossiers(firm, period);
        List<DossierId> ids = rows.stream().map(DossierRow::id).toList();
        Map<DossierId, Balance> before = balances.onAll(ids, period.first().minusDays(1));
        Map<DossierId, Balance> after = balances.onAll(ids, period.last());
        List<DossierAccount> accounts = rows.stream()
                .map(row -> DossierAccount.of(
                        row,
                        period.first(),
                        before.getOrDefault(row.id(), Balance.ZERO),
                        after.getOrDefault(row.id(), Balance.ZERO)))
                .toList();
        List<String> differences = accounts.stream()
                .flatMap(account -> account.difference().stream())
                .toList();
        if (!differences.isEmpty()) {
            throw new ReportDoesNotReconcileException(period, differences);
        }
        return accounts;
    }

    private List<DossierLine> lines(ClientFirmId firm, ReportPeriod period, List<DossierAccount> rows) {
        Map<DossierId, ReportQueries.LastCall> calls = queries.lastCalls(firm, period);
        Map<DossierId, Map<DossierLine.Step, LocalDate>> steps = steps(firm, period);
        List<DossierLine> lines = new ArrayList<>();
        for (DossierAccount account : rows) {
            DossierRow row = account.row();
            DossierLine.NextStep next = row.group(period) == DossierLine.Group.OPEN
                    ? next(steps.getOrDefault(row.id(), Map.of()))
                    : new DossierLine.NextStep(DossierLine.Step.NONE, Optional.empty());
            lines.add(line(account, row.group(period), Optional.ofNullable(calls.get(row.id())), next));
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
            DossierAccount account,
            DossierLine.Group group,
            Optional<ReportQueries.LastCall> lastCall,
            DossierLine.NextStep next) {
        DossierRow row = account.row();
        return new DossierLine(
                row.id(),
                row.number(),
                row.reference(),
                row.invoice(),
                row.invoices(),
                row.debtor(),
                row.openedOn(),
                row.oldestDueOn(),
                account.principal(),
                account.interest(),
                account.costs(),
                row.sums().received().negated(),
                row.sums().paid().negated(),
                group,
                row.closedReason().filter(reason -> group != DossierLine.Group.OPEN),
                row.stage(),
                lastCall.map(ReportQueries.LastCall::at),
                lastCall.map(ReportQueries.LastCall::outcome),
                next);
    }

    private static Movement movement(ReportPeriod period, List<DossierAccount> accounts) {
        MovementSum sum = new MovementSum(period);
        accounts.forEach(sum::add);
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
}
