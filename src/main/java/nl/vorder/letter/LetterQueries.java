package nl.vorder.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vorder.costs.rules.ClaimKind;
import nl.vorder.letter.rules.LetterFacts;
import nl.vorder.letter.rules.LetterSchedule;
import nl.vorder.letter.rules.Step;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.UtcColumn;
import nl.vorder.shared.Zone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the letters that the calendar asks for. */
@Component
class LetterQueries {

    private static final String FACTS = """
            SELECT f.*, EXISTS (SELECT 1 FROM letter_invoice i WHERE i.dossier_id = f.dossier_id AND i.due_on < :today
                       AND i.due_on >= COALESCE(f.valid_letter_on, '1000-01-01')) AS undemanded
              FROM letter_facts f WHERE f.open_amount > 0 AND (f.first_due_on < :today OR f.agreed_at > '1970-01-01')
            """;

    private final JdbcClient database;
    private final Clock clock;

    LetterQueries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A dossier with the letter it needs.
     *
     * @param mayBeBarred whether a claim on a consumer is old enough to be barred; to be looked at closer
     */
    record Due(
            DossierId dossierId,
            String number,
            DebtorId debtorId,
            DebtorKind debtorKind,
            String debtorName,
            String clientFirmName,
            Money open,
            boolean mayBeBarred,
            Step step) {

        LetterKind kind() {
            return LetterKind.valueOf(step.letter().name());
        }
    }

    /** All that may go out today, the oldest first. */
    List<Due> all() {
        return database.sql(FACTS).param("today", today()).query((row, number) -> due(row)).list().stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((Due due) -> due.step().since()).thenComparing(Due::number))
                .toList();
    }

    /** What may go out today in one dossier. */
    Optional<Due> of(DossierId id) {
        return database.sql(FACTS + " AND f.dossier_id = :id")
                .param("today", today())
                .param("id", id.value())
                .query((row, number) -> due(row))
                .optional()
                .flatMap(due -> due);
    }

    private LocalDate today() {
        return Zone.today(clock);
    }

    private Optional<Due> due(ResultSet row) throws SQLException {
        DebtorKind kind = DebtorKind.valueOf(row.getString("debtor_kind"));
        LetterFacts facts = new LetterFacts(
                kind.isConsumer(),
                row.getObject("first_due_on", LocalDate.class),
                row.getBoolean("undemanded"),
                day(row, "costs_from"),
                day(row, "reminded_on"),
                row.getInt("demands"),
                day(row, "demanded_on"),
                UtcColumn.find(row, "agreed_at")
                        .filter(at -> at.isAfter(Instant.EPOCH))
                        .map(at -> Zone.local(at).toLocalDate()),
                day(row, "confirmed_on"));
        DossierId id = new DossierId(row.getLong("dossier_id"));
        String number = row.getString("number");
        DebtorId debtor = new DebtorId(row.getLong("debtor_id"));
        String debtorName = row.getString("debtor_name");
        String firm = row.getString("client_firm_name");
        Money open = Money.of(row.getBigDecimal("open_amount"));
        boolean old = kind.isConsumer()
                && facts.firstDueOn().plusYears(ClaimKind.CONSUMER_SALE.years()).isBefore(today());
        return LetterSchedule.on(today(), facts)
                .map(step -> new Due(id, number, debtor, kind, debtorName, firm, open, old, step));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
