package nl.vorder.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.vorder.search.rules.NameWords;
import nl.vorder.search.rules.Sought;
import nl.vorder.search.rules.Spelling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks up names: first as they stand, the last word perhaps unfinished; then with typing errors.
 *
 * <p>All words must fit. The rarest leads, the others are looked up per debtor, so that a common name costs little.
 */
@Component
class SearchNames {

    private static final int SHORTEST_START = 3;
    private static final int MOST_SPELLINGS = 24;
    private static final int MOST_WORDS = 4;
    /** Beyond this a word counts as common: how common makes no difference any more. */
    private static final int COMMON = 2_000;

    private final JdbcClient database;

    SearchNames(JdbcClient database) {
        this.database = database;
    }

    /**
     * The debtors whose names fit, the surest first: their own name before that of a contact person, the whole word before its
     * beginning, and what was misspelt only when nothing else fits.
     */
    List<Long> debtors(Sought sought, int limit) {
        List<String> words = sought.words().stream().limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        Set<Long> found = ownFirst(List.of(exact(words), begun(words)), sought, limit);
        if (found.isEmpty()) {
            found = ownFirst(List.of(misspelt(words)), sought, limit);
        }
        return found.stream().limit(limit).toList();
    }

    private Set<Long> ownFirst(List<List<Condition>> ways, Sought sought, int limit) {
        Set<Long> found = new LinkedHashSet<>();
        for (Names names : Names.values()) {
            for (List<Condition> way : ways) {
                if (found.size() < limit) {
                    found.addAll(matching(way, names, sought, limit));
                }
            }
        }
        return found;
    }

    /** Whose names are looked at: first only the debtor's own, then all. */
    private enum Names {
        OWN,
        ALL
    }

    /** The contact persons who were meant, of debtors whose own name does not hold all that was typed. */
    Map<Long, String> contactPersons(Sought sought, List<Long> debtors) {
        List<String> words = sought.words().stream().limit(MOST_WORDS).toList();
        if (words.isEmpty() || debtors.isEmpty()) {
            return Map.of();
        }
        Map<Long, String> meant = new HashMap<>();
        Map<Long, Long> most = new HashMap<>();
        database.sql(
                        "SELECT debtor_id, name, person FROM search_name WHERE debtor_id IN (:debtors) ORDER BY person, name")
                .param("debtors", debtors)
                .query(row -> {
                    long debtor = row.getLong("debtor_id");
                    long fitting = NameWords.fitting(words, row.getString("name"));
                    if (!row.getBoolean("person")) {
                        most.put(debtor, fitting == words.size() ? fitting : 0);
                    } else if (fitting > most.getOrDefault(debtor, 0L)) {
                        most.put(debtor, fitting);
                        meant.put(debtor, row.getString("name"));
                    }
                });
        return meant;
    }

    /** One word of the text as conditions on the words of a debtor. */
    private record Condition(List<String> words, String start) {

        boolean isStart() {
            return !start.isEmpty();
        }
    }

    private static List<Condition> exact(List<String> words) {
        return words.stream().map(word -> new Condition(List.of(word), "")).toList();
    }

    private static List<Condition> begun(List<String> words) {
        List<Condition> conditions = new ArrayList<>(exact(words));
        String last = words.getLast();
        if (last.length() >= SHORTEST_START) {
            conditions.set(conditions.size() - 1, new Condition(List.of(), last));
        }
        return conditions;
    }

    private List<Condition> misspelt(List<String> words) {
        return words.stream().map(word -> new Condition(near(word), "")).toList();
    }

    /** The word itself and the known words that may be meant, the nearest first. */
    private List<String> near(String word) {
        List<String> candidates = database.sql(
                        "SELECT DISTINCT word FROM search_spelling WHERE spelling IN (:forms) LIMIT 500")
                .param("forms", Spelling.shortened(word))
                .query((row, number) -> row.getString("word"))
                .list();
        Set<String> near = new LinkedHashSet<>(List.of(word));
        candidates.stream()
                .filter(candidate -> Spelling.near(word, candidate))
                .sorted(Comparator.comparingInt((String candidate) -> Spelling.distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_SPELLINGS)
                .forEach(near::add);
        return List.copyOf(near);
    }

    private List<Long> matching(List<Condition> conditions, Names names, Sought sought, int limit) {
        List<Condition> ordered = rarestFirst(conditions);
        String own = names == Names.OWN ? " AND NOT w%d.person" : "";
        Map<String, Object> values = new TreeMap<>();
        StringBuilder sql = new StringBuilder("SELECT STRAIGHT_JOIN DISTINCT w0.debtor_id FROM search_word w0");
        for (int i = 1; i < ordered.size(); i++) {
            sql.append(" JOIN search_word w%d ON w%d.debtor_id = w0.debtor_id AND ".formatted(i, i));
            sql.append(condition(ordered.get(i), i, values)).append(own.formatted(i));
        }
        narrow(sought, sql, values);
        sql.append(" WHERE ")
                .append(condition(ordered.getFirst(), 0, values))
                .append(own.formatted(0))
                .append(" LIMIT ")
                .append(limit);
        return database.sql(sql.toString())
                .params(values)
                .query((row, number) -> row.getLong("debtor_id"))
                .list();
    }

    private static String condition(Condition condition, int place, Map<String, Object> values) {
        if (condition.isStart()) {
            values.put("from" + place, condition.start());
            values.put("to" + place, condition.start() + "~");
            return "w%d.word BETWEEN :from%d AND :to%d".formatted(place, place, place);
        }
        values.put("words" + place, condition.words());
        return "w%d.word IN (:words%d)".formatted(place, place);
    }

    /** A postcode, its four digits or an account number beside the name leaves fewer to choose from. */
    private static void narrow(Sought sought, StringBuilder sql, Map<String, Object> values) {
        if (sought.postcode().isEmpty() && sought.ibanTail().isEmpty()) {
            return;
        }
        sql.append(" JOIN debtor_debtor b ON b.id = w0.debtor_id");
        sought.postcode().ifPresent(postcode -> {
            sql.append(" AND REPLACE(b.postcode, ' ', '') LIKE :postcode");
            values.put("postcode", postcode.replace(" ", "") + "%");
        });
        sought.ibanTail().ifPresent(tail -> {
            sql.append(" AND b.iban_tail = :tail");
            values.put("tail", tail);
        });
    }

    private List<Condition> rarestFirst(List<Condition> conditions) {
        if (conditions.size() == 1) {
            return conditions;
        }
        Map<Condition, Integer> sizes = new HashMap<>();
        conditions.forEach(condition -> sizes.put(condition, size(condition)));
        return conditions.stream()
                .sorted(Comparator.comparingInt(condition -> sizes.getOrDefault(condition, 0)))
                .toList();
    }

    private int size(Condition condition) {
        Map<String, Object> values = new TreeMap<>();
        String where = condition(condition, 0, values);
        return database.sql("SELECT COUNT(*) FROM (SELECT 1 FROM search_word w0 WHERE " + where + " LIMIT " + COMMON
                        + ") counted")
                .params(values)
                .query(Integer.class)
                .single();
    }
}
