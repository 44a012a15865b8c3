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
    private static final Map<String, Set<String>> FEWER =
            Map.of("client_firm", Set.of("UPDATE", "DELETE"), "security_user", Set.of("UPDATE"));

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
        Set<String> noted = Set.copyOf(database.sql("""
                SELECT CONCAT(event_object_table, ' ', event_manipulation) FROM information_schema.triggers
                 WHERE trigger_schema = DATABASE() AND action_timing = 'AFTER'
                   AND (action_statement LIKE '%sheet_changed%' OR action_statement LIKE '%sheet_epoch%')
                """).query(String.class).list());
        return tables.stream()
                .flatMap(table -> FEWER.getOrDefault(table, EVENTS).stream().map(event -> table + " " + event))
                .filter(change -> !noted.contains(change))
                .toList();
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
