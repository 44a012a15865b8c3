package nl.vorder.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vorder.queue.rules.BestTime.Tried;
import nl.vorder.queue.rules.DossierFacts;
import nl.vorder.queue.rules.DossierFacts.DatedAmount;
import nl.vorder.queue.rules.DossierFacts.OfFirm;
import nl.vorder.queue.rules.FirmProcedure;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Stage;
import nl.vorder.shared.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the ranking needs, set-wise, from the view {@code queue_facts}. */
@Component
class QueueFacts {

    private static final int CONTRACT_YEARS = 5;
    private static final int CONSUMER_SALE_YEARS = 2;

    private static final Duration HISTORY = Duration.ofDays(365);

    private final JdbcClient database;
    private final FirmCounts firms;
    private final Clock clock;

    QueueFacts(JdbcClient database, FirmCounts firms, Clock clock) {
        this.database = database;
        this.firms = firms;
        this.clock = clock;
    }

    /** The open dossiers among these. */
    List<Found> of(Collection<DossierId> dossiers) {
        return read(
                database.sql("""
                        SELECT * FROM queue_facts WHERE dossier_id IN (:ids) AND status = 'OPEN' ORDER BY dossier_id
                        """)
                        .param("ids", dossiers.stream().map(DossierId::value).toList()),
                firms.of(dossiers.size()));
    }

    /** The next open dossiers by id; in a run over all, that counted the firms at its start. */
    List<Found> after(long dossierId, int limit) {
        return read(
                database.sql("""
                        SELECT * FROM queue_facts WHERE dossier_id > :after AND status = 'OPEN'
                         ORDER BY dossier_id LIMIT :limit
                        """).param("after", dossierId).param("limit", limit),
                firms.of(dossierId == 0 ? QueueRefresh.MANY : 0));
    }

    /** What is known of a dossier, and the language of its debtor. */
    record Found(DossierFacts facts, String language) {}

    private List<Found> read(JdbcClient.StatementSpec statement, Map<Long, Integer> firmCounts) {
        List<Found> found = statement
                .query((row, number) -> new Found(read(row, firmCounts), row.getString("language")))
                .list();
        Map<Long, List<Tried>> tried = tried(found);
        return found.stream()
                .map(one -> new Found(
                        one.facts()
                                .tried(tried.getOrDefault(one.facts().debtorId().value(), List.of())),
                        one.language()))
                .toList();
    }

    /** The calls of the past year to these people. */
    private Map<Long, List<Tried>> tried(List<Found> found) {
        List<Long> called = found.stream()
                .filter(one -> one.facts().lastCallAt().isPresent())
                .map(one -> one.facts().debtorId().value())
                .distinct()
                .toList();
        Map<Long, List<Tried>> tried = new HashMap<>();
        if (!called.isEmpty()) {
            database.sql(
                            "SELECT debtor_id, at, conversation FROM queue_contact WHERE debtor_id IN (:debtors) AND at > :since")
                    .param("debtors", called)
                    .param("since", UtcColumn.of(clock.instant().minus(HISTORY)))
                    .query(row -> {
                        tried.computeIfAbsent(row.getLong("debtor_id"), debtor -> new ArrayList<>())
                                .add(new Tried(UtcColumn.read(row, "at"), row.getBoolean("conversation")));
                    });
        }
        return tried;
    }

    private static DossierFacts read(ResultSet row, Map<Long, Integer> firmCounts) throws SQLException {
        LocalDate opened = row.getObject("opened_on", LocalDate.class);
        LocalDate firstDue = date(row, "first_due_on").orElse(opened);
        return new DossierFacts(
                new DossierId(row.getLong("dossier_id")),
                new DebtorId(row.getLong("debtor_id")),
                new ClientFirmId(row.getLong("client_firm_id")),
                DebtorKind.valueOf(row.getString("debtor_kind")),
                Stage.valueOf(row.getString("stage")),
                Money.of(row.getBigDecimal("open_amount")),
                firstDue,
                UtcColumn.find(row, "call_back_at"),
                UtcColumn.find(row, "last_call_at"),
                UtcColumn.find(row, "next_contact_at"),
                UtcColumn.find(row, "last_conversation_at"),
                dated(row, "promise"),
                dated(row, "broken"),
                dated(row, "missed"),
                date(row, "last_demand_on"),
                barredFrom(row, firstDue),
                Optional.ofNullable(row.getObject("call_back_user", Long.class)),
                date(row, "last_letter_on"),
                List.of(),
                firm(row, firmCounts));
    }

    private static OfFirm firm(ResultSet row, Map<Long, Integer> firmCounts) throws SQLException {
        return new OfFirm(
                new FirmProcedure(
                        row.getBoolean("courtesy_call"),
                        row.getInt("first_call_after"),
                        row.getInt("letter_follow_up_after"),
                        row.getInt("priority")),
                row.getLong("team_id"),
                firmCounts.getOrDefault(row.getLong("client_firm_id"), 1));
    }

    /** Five years after the due day or the last interruption, two for a consumer purchase (art. 3:307 and 7:28 BW). */
    private static LocalDate barredFrom(ResultSet row, LocalDate firstDue) throws SQLException {
        int years = "CONSUMER_SALE".equals(row.getString("claim_kind")) ? CONSUMER_SALE_YEARS : CONTRACT_YEARS;
        LocalDate start =
                date(row, "interrupted_on").filter(day -> day.isAfter(firstDue)).orElse(firstDue);
        return start.plusYears(years).plusDays(1);
    }

    private static Optional<DatedAmount> dated(ResultSet row, String name) throws SQLException {
        Optional<LocalDate> on = date(row, name + "_due_on");
        if (on.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DatedAmount(on.get(), Money.of(row.getBigDecimal(name + "_amount"))));
    }

    private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
