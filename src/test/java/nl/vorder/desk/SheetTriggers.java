package nl.vorder.desk;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the tables behind a statement and whether each change of them is noted for what lies ready. */
final class SheetTriggers {

    private static final Pattern WORD = Pattern.compile("[a-z_]+");
    private static final Set<String> EVENTS = Set.of("INSERT", "UPDATE", "DELETE");

    /** A new client firm has no dossiers, a new user has not called; and users are never removed. */
    private static final Map<String, Set<String>> FEWER_EVENTS =
            Map.of("client_firm", Set.of("UPDATE", "DELETE"), "security_user", Set.of("UPDATE"));

    private static final Set<String> EVERYBODY = Set.of("client_firm", "compliance_setting", "security_user");

    private final JdbcClient database;

    SheetTriggers(JdbcClient database) {
        this.database = database;
    }

    Set<String> tablesBehind(Collection<String> statements) {
        Set<String> tables = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(statements);
        while (!open.isEmpty()) {
            for (String name : names(open.pop())) {
                List<String> view = database.sql(
                                "SELECT view_definition FROM information_schema.views WHERE table_schema = DATABASE() AND table_name = ?")
                        .param(name)
                        .query(String.class)
                        .list();
                if (view.isEmpty()) {
                    tables.add(name);
                } else {
                    open.addAll(view);
                }
            }
        }
        return tables;
    }

    private Set<String> names(String text) {
        Set<String> known = Set.copyOf(
                database.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()")
                        .query(String.class)
                        .list());
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(known::contains)
                .collect(Collectors.toSet());
    }

    List<String> missing(Set<String> tables) {
        Set<String> noted = database
                .sql("""
                SELECT event_object_table, event_manipulation, action_statement FROM information_schema.triggers
                 WHERE trigger_schema = DATABASE() AND action_timing = 'AFTER' AND trigger_name LIKE 'sheet_%'
                """)
                .query((row, number) -> new Trigger(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .filter(Trigger::isRight)
                .map(trigger -> trigger.table() + " " + trigger.event())
                .collect(Collectors.toSet());
        return tables.stream()
                .flatMap(table ->
                        FEWER_EVENTS.getOrDefault(table, EVENTS).stream().map(event -> table + " " + event))
                .filter(change -> !noted.contains(change))
                .toList();
    }

    /** What is done when a table changes. */
    record Trigger(String table, String event, String action) {

        private static final Map<String, String> ROWS =
                Map.of("INSERT", "(NEW.%1$s)", "UPDATE", "(NEW.%1$s), (OLD.%1$s)", "DELETE", "(OLD.%1$s)");

        /** Whether the change is noted for the person or the dossier the row hangs on, before and after it. */
        boolean isRight() {
            if (EVERYBODY.contains(table)) {
                return action.startsWith("UPDATE sheet_epoch SET number = number + 1 WHERE id = 1");
            }
            if (table.equals("agreement_instalment")) {
                return action.startsWith(
                        "INSERT INTO sheet_dossier_changed (dossier_id) SELECT a.dossier_id FROM agreement_arrangement");
            }
            String key = table.equals("debtor_debtor") ? "id" : "debtor_id";
            return action.equals(note("person", "debtor_id", key))
                    || action.equals(note("dossier", "dossier_id", "dossier_id"));
        }

        private String note(String about, String column, String key) {
            return "INSERT INTO sheet_" + about + "_changed (" + column + ") VALUES "
                    + ROWS.get(event).formatted(key);
        }
    }

    /** Tables that the database changes by itself when another one changes; no trigger hears of that. */
    List<String> changedByCascade(Set<String> tables) {
        return database.sql("""
                SELECT DISTINCT table_name FROM information_schema.referential_constraints
                 WHERE constraint_schema = DATABASE()
                   AND (delete_rule IN ('CASCADE', 'SET NULL') OR update_rule IN ('CASCADE', 'SET NULL'))
                """).query(String.class).list().stream()
                .filter(tables::contains)
                .toList();
    }
}
