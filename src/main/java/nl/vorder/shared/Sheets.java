package nl.vorder.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Puts the questions of several modules to the database in one statement: what is known about a dossier takes one way to the database
 * and back instead of twenty, and is all of one moment.
 *
 * <p>Each module keeps the text about its own tables; here they only stand one below the other in a {@code UNION ALL}.
 *
 * @see "Decision records 0087 and 0142"
 */
@Component
public class Sheets {

    /** The driver keeps no longer text prepared; a longer one would be prepared anew each time, at twice the price. */
    private static final int PREPARED_LENGTH = 8192;

    private final JdbcTemplate database;

    /** There are as many sheets as places that ask for one. */
    private final Map<List<SheetQuestion<?>>, String> texts = new ConcurrentHashMap<>();

    Sheets(JdbcTemplate database) {
        this.database = database;
    }

    /** What came back: the rows of each question in its own order. */
    public static final class Answers {

        private final Map<SheetQuestion<?>, List<Object>> rows = new HashMap<>();

        /** All rows of a question. */
        @SuppressWarnings("unchecked")
        public <T> List<T> all(SheetQuestion<T> question) {
            return Collections.unmodifiableList(question.sorted((List<T>) rows.getOrDefault(question, List.of())));
        }

        /** The first row of a question. */
        public <T> Optional<T> first(SheetQuestion<T> question) {
            return all(question).stream().findFirst();
        }
    }

    /** Asks all parts at once; each question stands in a sheet only once. */
    public Answers ask(List<? extends SheetPart<?>> parts) {
        List<SheetQuestion<?>> questions = new ArrayList<>(parts.size());
        List<Object> parameters = new ArrayList<>();
        for (SheetPart<?> part : parts) {
            questions.add(part.question());
            parameters.addAll(part.parameters());
        }
        Answers answers = new Answers();
        SheetRow reader = new SheetRow();
        database.query(
                texts.computeIfAbsent(questions, Sheets::text),
                row -> {
                    SheetQuestion<?> question = questions.get(row.getInt(1));
                    List<Object> found = answers.rows.computeIfAbsent(question, key -> new ArrayList<>());
                    found.add(read(question, reader, row, found.size()));
                },
                parameters.toArray());
        return answers;
    }

    private static Object read(SheetQuestion<?> question, SheetRow reader, ResultSet row, int number)
            throws SQLException {
        Object value = question.mapper().mapRow(reader.at(question, row), number);
        if (value == null) {
            throw new IllegalStateException("A row of a sheet was read as nothing: " + question.from());
        }
        return value;
    }

    private static String text(List<SheetQuestion<?>> questions) {
        if (questions.stream().distinct().count() < questions.size()) {
            throw new IllegalArgumentException("A question stands in a sheet only once");
        }
        int width = questions.stream()
                .mapToInt(question -> question.columns().size())
                .max()
                .orElse(0);
        String text = IntStream.range(0, questions.size())
                .mapToObj(index -> select(index, questions.get(index), width))
                .collect(Collectors.joining("UNION ALL"));
        if (text.length() >= PREPARED_LENGTH) {
            throw new IllegalArgumentException("A sheet of " + text.length() + " characters; ask two sheets");
        }
        return text;
    }

    private static String select(int index, SheetQuestion<?> question, int width) {
        String padding = ",NULL".repeat(width - question.columns().size());
        String select = "(SELECT " + index + "," + String.join(",", question.columns()) + padding + " FROM "
                + question.from() + ")";
        return select.replaceAll("\\s+", " ");
    }
}
