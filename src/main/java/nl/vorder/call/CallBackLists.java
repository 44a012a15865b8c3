package nl.vorder.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vorder.security.UserId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.UtcColumn;
import nl.vorder.shared.Zone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads call-backs; who reads them decides which are shown. */
@Component
class CallBackLists {

    private static final String LISTED = "SELECT * FROM call_back_listed WHERE ";

    /** What an agent sees: the own ones, those of anyone, and those of colleagues who no longer work here. */
    private static final String FOR_AGENT = " AND (user_id = :me OR user_id IS NULL OR NOT owner_active)";

    private final JdbcClient database;
    private final Clock clock;

    CallBackLists(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Who looks at a list. */
    record Reader(UserId user, boolean everything) {

        String scope() {
            return everything ? "" : FOR_AGENT;
        }
    }

    List<CallBack> page(CallBackList list, Reader reader, Optional<CallBackCursor> after, int limit) {
        Map<String, Object> values = values(reader);
        values.put("limit", limit);
        String direction = list.isOpen() ? "" : " DESC";
        String start = after.map(cursor -> {
                    values.put("after", UtcColumn.of(cursor.dueAt()));
                    values.put("id", cursor.id());
                    String step = list.isOpen() ? ">" : "<";
                    return " AND due_at %s= :after AND (due_at %s :after OR id %s :id)".formatted(step, step, step);
                })
                .orElse("");
        String sql = LISTED
                + list.condition()
                + reader.scope()
                + start
                + " ORDER BY due_at%s, id%s LIMIT :limit".formatted(direction, direction);
        return database.sql(sql)
                .params(values)
                .query((row, number) -> read(row))
                .list();
    }

    /** How many are open, by list. */
    Map<CallBackList, Integer> counts(Reader reader) {
        List<CallBackList> open =
                Stream.of(CallBackList.values()).filter(CallBackList::isOpen).toList();
        String sums = open.stream()
                .map(list -> "COALESCE(SUM(" + list.condition() + "), 0) AS " + list.name())
                .collect(Collectors.joining(", "));
        return database.sql("SELECT " + sums + " FROM call_back_listed WHERE state = 'OPEN'" + reader.scope())
                .params(values(reader))
                .query((row, number) -> {
                    Map<CallBackList, Integer> counts = new EnumMap<>(CallBackList.class);
                    for (CallBackList list : open) {
                        counts.put(list, row.getInt(list.name()));
                    }
                    return counts;
                })
                .single();
    }

    /** The words of all conditions; what a statement does not ask for is ignored. */
    private Map<String, Object> values(Reader reader) {
        Instant now = clock.instant();
        Map<String, Object> values = new TreeMap<>();
        values.put("me", reader.user().value());
        values.put("now", UtcColumn.of(now));
        values.put("grace", UtcColumn.of(now.minus(CallBacks.GRACE)));
        values.put(
                "today",
                UtcColumn.of(Zone.today(clock).atStartOfDay(Zone.AMSTERDAM).toInstant()));
        return values;
    }

    Optional<CallBack> find(long id) {
        return database.sql(LISTED + "id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    List<CallBack> of(DossierId dossierId) {
        return database.sql(LISTED + "dossier_id = :dossier ORDER BY due_at DESC, id DESC")
                .param("dossier", dossierId.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** Everybody a call-back can be given to, by name. */
    List<AgentReference> agents() {
        return database.sql("SELECT id, display_name FROM call_active_agent ORDER BY display_name, id")
                .query((row, number) ->
                        new AgentReference(new UserId(row.getLong("id")), row.getString("display_name")))
                .list();
    }

    private CallBack read(ResultSet row) throws SQLException {
        Instant dueAt = UtcColumn.read(row, "due_at");
        Long owner = row.getObject("user_id", Long.class);
        return new CallBack(
                row.getLong("id"),
                new CallBack.About(
                        new DossierId(row.getLong("dossier_id")),
                        row.getString("dossier_number"),
                        row.getString("debtor_name"),
                        row.getString("client_firm_name"),
                        row.getString("phone"),
                        "OPEN".equals(row.getString("dossier_status"))),
                owner == null
                        ? Optional.empty()
                        : Optional.of(new CallBack.Owner(
                                new UserId(owner),
                                Optional.ofNullable(row.getString("owner_name")).orElse(""),
                                row.getBoolean("owner_active"))),
                dueAt,
                state(row.getString("state"), dueAt, clock.instant()),
                row.getString("remark"),
                UtcColumn.find(row, "settled_at"));
    }

    /** An open call-back is planned, due, overdue or missed, by the clock. */
    static CallBackState state(String stored, Instant dueAt, Instant now) {
        if (!"OPEN".equals(stored)) {
            return CallBackState.valueOf(stored);
        }
        if (now.isBefore(dueAt)) {
            return CallBackState.PLANNED;
        }
        if (now.isBefore(dueAt.plus(CallBacks.GRACE))) {
            return CallBackState.DUE;
        }
        boolean sameDay = Zone.local(now).toLocalDate().equals(Zone.local(dueAt).toLocalDate());
        return sameDay ? CallBackState.OVERDUE : CallBackState.MISSED;
    }
}
