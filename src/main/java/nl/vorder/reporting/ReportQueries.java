package nl.vorder.reporting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.Stage;
import nl.vorder.shared.Zone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the views of the monthly report: ten statements a report, whatever the number of dossiers. */
@Component
class ReportQueries {

    private final JdbcClient database;

    ReportQueries(JdbcClient database) {
        this.database = database;
    }

    /** A call of a dossier. */
    record LastCall(Instant at, Outcome outcome) {}

    /** Something that is planned for a dossier, or stops it. */
    record Planned(DossierId dossier, String kind, LocalDate on) {}

    List<ClientFirmChoice> firms() {
        return database.sql("SELECT id, name FROM rpt_client_firm WHERE active ORDER BY name")
                .query((row, number) ->
                        new ClientFirmChoice(new ClientFirmId(row.getLong("id")), row.getString("name")))
                .list();
    }

    ReportFirm firm(ClientFirmId id) {
        return database.sql("SELECT name, contact_name, language FROM rpt_client_firm WHERE id = :id")
                .param("id", id.value())
                .query((row, number) -> new ReportFirm(
                        id, row.getString("name"), row.getString("contact_name"), Locale.of(row.getString("language"))))
                .optional()
                .orElseThrow(() -> new DomainException("reporting.no-client-firm", "There is no client firm " + id));
    }

    List<DossierRow> dossiers(ClientFirmId firm, ReportPeriod period) {
        return query(ReportSql.DOSSIERS, firm, period)
                .query((row, number) -> dossier(row))
                .list();
    }

    Collected collected(ClientFirmId firm, ReportPeriod period) {
        record Row(Collected.Line line, Money previous) {}
        List<Row> rows = query(ReportSql.COLLECTED, firm, period)
                .query((row, number) -> new Row(
                        new Collected.Line(row.getString("component"), money(row, "agency"), money(row, "direct")),
                        money(row, "previous")))
                .list();
        return new Collected(
                rows.stream()
                        .map(Row::line)
                        .filter(line ->
                                !line.agency().isZero() || !line.direct().isZero())
                        .toList(),
                Money.sum(rows.stream().map(Row::previous).toList()));
    }

    CallFigures calls(ClientFirmId firm, ReportPeriod period) {
        return new CallFigures(query(ReportSql.CALLS, firm, period)
                .query((row, number) -> new CallFigures.Line(
                        Outcome.valueOf(row.getString("outcome")),
                        row.getInt("outbound"),
                        row.getInt("inbound"),
                        money(row, "promised")))
                .list());
    }

    List<ReasonCount> reasons(ClientFirmId firm, ReportPeriod period) {
        return query(ReportSql.REASONS, firm, period)
                .query((row, number) ->
                        new ReasonCount(NonPaymentReason.valueOf(row.getString("reason")), row.getInt("calls")))
                .list();
    }

    PromiseFigures promises(ClientFirmId firm, ReportPeriod period) {
        return query(ReportSql.PROMISES, firm, period)
                .query((row, number) -> new PromiseFigures(
                        total(row, "made"),
                        total(row, "kept"),
                        total(row, "broken"),
                        money(row, "paid_amount"),
                        total(row, "open")))
                .single();
    }

    ArrangementFigures arrangements(ClientFirmId firm, ReportPeriod period) {
        return query(ReportSql.ARRANGEMENTS, firm, period)
                .query((row, number) -> new ArrangementFigures(
                        total(row, "made"), total(row, "active"), total(row, "completed"), total(row, "broken")))
                .single();
    }

    Map<DossierId, LastCall> lastCalls(ClientFirmId firm, ReportPeriod period) {
        Map<DossierId, LastCall> calls = new HashMap<>();
        query(ReportSql.LAST_CALLS, firm, period).query(row -> {
            calls.put(
                    new DossierId(row.getLong("dossier_id")),
                    new LastCall(instant(row, "started_at"), Outcome.valueOf(row.getString("outcome"))));
        });
        return calls;
    }

    List<Planned> planned(ClientFirmId firm, ReportPeriod period) {
        return query(ReportSql.PLANNED, firm, period)
                .query((row, number) -> new Planned(
                        new DossierId(row.getLong("dossier_id")),
                        row.getString("kind"),
                        row.getObject("planned_on", LocalDate.class)))
                .list();
    }

    List<Planned> holds(ClientFirmId firm, ReportPeriod period) {
        return query(ReportSql.HOLDS, firm, period)
                .query((row, number) -> new Planned(
                        new DossierId(row.getLong("dossier_id")),
                        row.getString("kind"),
                        Zone.local(instant(row, "starts_at")).toLocalDate()))
                .list();
    }

    private JdbcClient.StatementSpec query(String sql, ClientFirmId firm, ReportPeriod period) {
        return database.sql(sql)
                .param("firm", firm.value())
                .param("previous", period.previousFirst())
                .param("first", period.first())
                .param("last", period.last())
                .param("ahead", period.ahead())
                .param("from", utc(period.from()))
                .param("until", utc(period.until()));
    }

    private static DossierRow dossier(ResultSet row) throws SQLException {
        return new DossierRow(
                new DossierId(row.getLong("id")),
                row.getString("number"),
                text(row, "customer_reference"),
                row.getString("debtor_name"),
                Stage.valueOf(row.getString("stage")),
                row.getObject("opened_on", LocalDate.class),
                date(row, "closed_on"),
                Optional.ofNullable(row.getString("closed_reason")),
                text(row, "invoice"),
                row.getInt("invoices"),
                date(row, "oldest_due_on"),
                new DossierRow.Sums(
                        money(row, "placed"),
                        money(row, "placed_later"),
                        money(row, "received"),
                        money(row, "given_up"),
                        money(row, "principal"),
                        money(row, "paid_interest"),
                        money(row, "paid_costs"),
                        money(row, "paid")));
    }

    private static Total total(ResultSet row, String name) throws SQLException {
        return new Total(row.getInt(name + "_count"), money(row, name + "_amount"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        BigDecimal amount = row.getBigDecimal(column);
        return amount == null ? Money.ZERO : Money.of(amount);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        @Nullable String text = row.getString(column);
        return text == null ? "" : text;
    }

    private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
