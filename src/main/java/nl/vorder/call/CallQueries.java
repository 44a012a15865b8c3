package nl.vorder.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vorder.call.CallDetails.QuotedAmounts;
import nl.vorder.security.UserId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.Stage;
import nl.vorder.shared.UtcColumn;
import nl.vorder.shared.Zone;
import nl.vorder.sheet.SheetQuestion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads calls with the names a list shows. */
@Component
class CallQueries {

    private static final List<String> SPOKEN = Stream.of(Outcome.values())
            .filter(Outcome::isConversation)
            .map(Outcome::name)
            .toList();

    private static final String LISTED = "SELECT * FROM call_listed ";

    /** The latest calls of a dossier, newest first, for a sheet. */
    static final SheetQuestion<CallSummary> LATEST = SheetQuestion.of(
            "id, started_at, direction, agent_name, outcome, reason, note, promised_amount, promised_on",
            "call_past WHERE dossier_id = ? ORDER BY started_at DESC, id DESC LIMIT ?",
            CallQueries::summary);

    private final JdbcClient database;

    CallQueries(JdbcClient database) {
        this.database = database;
    }

    List<CallSummary> recent(DossierId dossierId, int limit) {
        return database.sql(LISTED + "WHERE dossier_id = :dossier ORDER BY started_at DESC, id DESC LIMIT :limit")
                .param("dossier", dossierId.value())
                .param("limit", limit)
                .query(CallQueries::summary)
                .list();
    }

    private static CallSummary summary(ResultSet row, int number) throws SQLException {
        return new CallSummary(
                row.getLong("id"),
                UtcColumn.read(row, "started_at"),
                Direction.valueOf(row.getString("direction")),
                row.getString("agent_name"),
                Outcome.valueOf(row.getString("outcome")),
                reason(row),
                row.getString("note"),
                money(row, "promised_amount"),
                Optional.ofNullable(row.getObject("promised_on", LocalDate.class)));
    }

    Optional<CallDetails> find(long id) {
        return database.sql(LISTED + "WHERE id = :id")
                .param("id", id)
                .query((row, number) -> details(row, path(id), further(id)))
                .optional();
    }

    private List<PathStep> path(long callId) {
        return database.sql("SELECT node, answer, at FROM call_path_step WHERE call_id = :call ORDER BY position")
                .param("call", callId)
                .query((row, number) -> new PathStep(
                        row.getString("node"), Optional.ofNullable(row.getString("answer")), UtcColumn.read(row, "at")))
                .list();
    }

    private List<CallResultLine> further(long callId) {
        return database.sql("""
                SELECT outcome, reason, amount, result_on, invoice_number FROM call_result_listed
                 WHERE call_id = :call ORDER BY position
                """)
                .param("call", callId)
                .query((row, number) -> new CallResultLine(
                        Outcome.valueOf(row.getString("outcome")),
                        reason(row),
                        money(row, "amount"),
                        Optional.ofNullable(row.getObject("result_on", LocalDate.class)),
                        Optional.ofNullable(row.getString("invoice_number"))))
                .list();
    }

    /** One page; the conditions that are empty are left out, so that the index serves the rest. */
    List<CallRow> search(CallFilter filter, Optional<CallCursor> after, int limit) {
        StringBuilder sql = new StringBuilder(LISTED).append("WHERE TRUE");
        filter.agent().ifPresent(agent -> sql.append(" AND user_id = :agent"));
        filter.clientFirm().ifPresent(firm -> sql.append(" AND client_firm_id = :firm"));
        filter.outcome().ifPresent(outcome -> sql.append(" AND outcome = :outcome"));
        filter.reason().ifPresent(reason -> sql.append(" AND reason = :reason"));
        if (filter.unidentifiedOnly()) {
            sql.append(" AND identified = FALSE AND outcome IN (:spoken)");
        }
        filter.from().ifPresent(from -> sql.append(" AND started_at >= :from"));
        filter.to().ifPresent(to -> sql.append(" AND started_at < :end"));
        after.ifPresent(
                cursor -> sql.append(" AND started_at <= :cursor AND (started_at < :cursor OR id < :cursorId)"));
        sql.append(" ORDER BY started_at DESC, id DESC LIMIT :limit");
        StatementSpec statement = database.sql(sql.toString()).param("limit", limit);
        filter.agent().ifPresent(agent -> statement.param("agent", agent.value()));
        filter.clientFirm().ifPresent(firm -> statement.param("firm", firm.value()));
        filter.outcome().ifPresent(outcome -> statement.param("outcome", outcome.name()));
        filter.reason().ifPresent(reason -> statement.param("reason", reason.name()));
        if (filter.unidentifiedOnly()) {
            statement.param("spoken", SPOKEN);
        }
        filter.from().ifPresent(from -> statement.param("from", UtcColumn.of(startOf(from))));
        filter.to().ifPresent(to -> statement.param("end", UtcColumn.of(startOf(to.plusDays(1)))));
        after.ifPresent(cursor ->
                statement.param("cursor", UtcColumn.of(cursor.startedAt())).param("cursorId", cursor.id()));
        return statement.query((row, number) -> row(row)).list();
    }

    List<AgentReference> agents() {
        return database.sql("""
                SELECT u.id, u.display_name FROM security_user u
                 WHERE EXISTS (SELECT 1 FROM call_call c WHERE c.user_id = u.id) ORDER BY u.display_name, u.id
                """)
                .query((row, number) ->
                        new AgentReference(new UserId(row.getLong("id")), row.getString("display_name")))
                .list();
    }

    DayFigures figures(UserId user, LocalDate day) {
        return database
                .sql("""
                SELECT outcome, COUNT(*) AS calls, COALESCE(SUM(promised_amount), 0.00) AS promised FROM call_call
                 WHERE user_id = :user AND started_at >= :from AND started_at < :end GROUP BY outcome
                """)
                .param("user", user.value())
                .param("from", UtcColumn.of(startOf(day)))
                .param("end", UtcColumn.of(startOf(day.plusDays(1))))
                .query((row, number) -> figures(row))
                .list()
                .stream()
                .reduce(new DayFigures(0, 0, 0, Money.ZERO, 0), CallQueries::together);
    }

    private static DayFigures figures(ResultSet row) throws SQLException {
        Outcome outcome = Outcome.valueOf(row.getString("outcome"));
        int calls = row.getInt("calls");
        boolean promise =
                outcome == Outcome.PROMISE || outcome == Outcome.PART_PROMISE || outcome == Outcome.ARRANGEMENT;
        return new DayFigures(
                calls,
                outcome.isConversation() ? calls : 0,
                promise ? calls : 0,
                Money.of(row.getBigDecimal("promised")),
                outcome == Outcome.CALL_BACK ? calls : 0);
    }

    private static DayFigures together(DayFigures one, DayFigures other) {
        return new DayFigures(
                one.calls() + other.calls(),
                one.conversations() + other.conversations(),
                one.promises() + other.promises(),
                one.promised().plus(other.promised()),
                one.callBacks() + other.callBacks());
    }

    private static CallRow row(ResultSet row) throws SQLException {
        Instant started = UtcColumn.read(row, "started_at");
        return new CallRow(
                row.getLong("id"),
                new DossierId(row.getLong("dossier_id")),
                row.getString("dossier_number"),
                row.getString("debtor_name"),
                row.getString("client_firm_name"),
                row.getString("agent_name"),
                Direction.valueOf(row.getString("direction")),
                started,
                Duration.between(started, UtcColumn.read(row, "ended_at")),
                Outcome.valueOf(row.getString("outcome")),
                reason(row),
                money(row, "promised_amount"));
    }

    private static CallDetails details(ResultSet row, List<PathStep> path, List<CallResultLine> further)
            throws SQLException {
        return new CallDetails(
                row.getLong("id"),
                new DossierId(row.getLong("dossier_id")),
                row.getString("dossier_number"),
                row.getString("debtor_name"),
                row.getString("client_firm_name"),
                row.getString("agent_name"),
                Direction.valueOf(row.getString("direction")),
                row.getString("phone"),
                UtcColumn.read(row, "started_at"),
                UtcColumn.read(row, "ended_at"),
                UtcColumn.read(row, "saved_at"),
                Stage.valueOf(row.getString("stage")),
                row.getBoolean("identified"),
                Outcome.valueOf(row.getString("outcome")),
                reason(row),
                row.getString("note"),
                new QuotedAmounts(
                        Money.of(row.getBigDecimal("quoted_principal")),
                        Money.of(row.getBigDecimal("quoted_interest")),
                        Money.of(row.getBigDecimal("quoted_costs")),
                        Money.of(row.getBigDecimal("quoted_vat"))),
                money(row, "promised_amount"),
                Optional.ofNullable(row.getObject("promised_on", LocalDate.class)),
                UtcColumn.find(row, "next_contact_at"),
                Optional.ofNullable(row.getObject("script_version_id", Long.class)),
                path,
                further);
    }

    private static Optional<NonPaymentReason> reason(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("reason")).map(NonPaymentReason::valueOf);
    }

    private static Optional<Money> money(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column)).map(Money::of);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Zone.AMSTERDAM).toInstant();
    }
}
