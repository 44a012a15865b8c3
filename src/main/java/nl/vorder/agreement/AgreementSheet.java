package nl.vorder.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vorder.agreement.ArrangementSummary.InstalmentState;
import nl.vorder.agreement.ArrangementSummary.InstalmentSummary;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.UtcColumn;
import nl.vorder.sheet.SheetPart;
import nl.vorder.sheet.SheetQuestion;
import nl.vorder.sheet.Sheets;
import org.springframework.stereotype.Component;

/** What this module tells about a dossier in a sheet; the same as {@link AgreementService#history}. The caller checks permission. */
@Component
public class AgreementSheet {

    private static final SheetQuestion<PromiseSummary> PROMISES = SheetQuestion.of(
                    "id, promised_at, amount, due_on, check_on, channel, state, paid",
                    "agreement_promise WHERE dossier_id = ?",
                    AgreementSheet::promise)
            .inOrder(Comparator.comparing(PromiseSummary::promisedAt)
                    .thenComparingLong(PromiseSummary::id)
                    .reversed());

    private static final SheetQuestion<Line> INSTALMENTS = SheetQuestion.of(
                    "a.id, a.agreed_at, a.total, a.state, n.number, n.amount, n.due_on, n.state AS instalment_state",
                    "agreement_arrangement a JOIN agreement_instalment n ON n.arrangement_id = a.id WHERE a.dossier_id = ?",
                    AgreementSheet::line)
            .inOrder(Comparator.comparing((Line line) -> line.arrangement().agreedAt())
                    .thenComparingLong(line -> line.arrangement().id())
                    .reversed()
                    .thenComparingInt(line -> line.instalment().number()));

    private record Line(ArrangementSummary arrangement, InstalmentSummary instalment) {}

    /** The questions about one dossier. */
    public List<SheetPart<?>> parts(DossierId id) {
        return List.of(PROMISES.about(id.value()), INSTALMENTS.about(id.value()));
    }

    /** Reads the answers. */
    public AgreementHistory read(Sheets.Answers answers) {
        Map<Long, ArrangementSummary> arranged = new LinkedHashMap<>();
        for (Line line : answers.all(INSTALMENTS)) {
            ArrangementSummary one = line.arrangement();
            List<InstalmentSummary> before =
                    arranged.getOrDefault(one.id(), one).instalments();
            List<InstalmentSummary> instalments = new ArrayList<>(before);
            instalments.add(line.instalment());
            arranged.put(
                    one.id(), new ArrangementSummary(one.id(), one.agreedAt(), one.total(), one.state(), instalments));
        }
        return history(answers.all(PROMISES), List.copyOf(arranged.values()));
    }

    static AgreementHistory history(List<PromiseSummary> promised, List<ArrangementSummary> arranged) {
        List<Enum<?>> states = new ArrayList<>();
        promised.forEach(promise -> states.add(promise.state()));
        arranged.forEach(arrangement -> states.add(arrangement.state()));
        return new AgreementHistory(
                count(states, PromiseState.KEPT, ArrangementState.COMPLETED),
                count(states, PromiseState.BROKEN, ArrangementState.BROKEN),
                count(states, PromiseState.OPEN, ArrangementState.ACTIVE),
                promised,
                arranged);
    }

    private static int count(List<Enum<?>> states, PromiseState promise, ArrangementState arrangement) {
        return (int) states.stream()
                .filter(state -> state == promise || state == arrangement)
                .count();
    }

    private static PromiseSummary promise(ResultSet row, int number) throws SQLException {
        return new PromiseSummary(
                row.getLong("id"),
                UtcColumn.read(row, "promised_at"),
                Money.of(row.getBigDecimal("amount")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("check_on", LocalDate.class),
                PaymentWay.valueOf(row.getString("channel")),
                PromiseState.valueOf(row.getString("state")),
                Money.of(row.getBigDecimal("paid")));
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new ArrangementSummary(
                        row.getLong("id"),
                        UtcColumn.read(row, "agreed_at"),
                        Money.of(row.getBigDecimal("total")),
                        ArrangementState.valueOf(row.getString("state")),
                        List.of()),
                new InstalmentSummary(
                        row.getInt("number"),
                        Money.of(row.getBigDecimal("amount")),
                        row.getObject("due_on", LocalDate.class),
                        InstalmentState.valueOf(row.getString("instalment_state"))));
    }
}
