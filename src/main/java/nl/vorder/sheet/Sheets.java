package nl.vorder.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Puts the questions of several modules to the database in one statement: what is known about a dossier takes one way to the database
 * and back instead of twenty, and is all of one moment.
 *
 * <p>Each module keeps the text about its own tables; here they only stand one below the other in a {@code UNION ALL}.
 *
 * @see "Decision records 0087, 0142 and 0144"
 */
@Component
public class Sheets {

    /** The driver keeps no longer text prepared; a longer one would be prepared anew each time, at twice the price. */
    private static final int PREPARED_LENGTH = 8192;

    private final JdbcTemplate database;

    /** There are as many sheets as places that ask for one. */
    private final Map<List<SheetQuestion<?>>, Statement> statements = new ConcurrentHashMap<>();

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
        return answers(questions(parts), rows(parts));
    }

    /** Asks all parts at once and gives the rows to be kept; {@link #read} makes answers of them. */
    public SheetRows rows(List<? extends SheetPart<?>> parts) {
        Statement statement = statement(questions(parts));
        Object[] parameters =
                parts.stream().flatMap(part -> part.parameters().stream()).toArray();
        return new SheetRows(
                statement.form(), database.query(statement.text(), (row, number) -> SheetRows.texts(row), parameters));
    }

    /** The answers in rows that were kept; empty if they answer other questions than these. */
    public Optional<Answers> read(List<? extends SheetPart<?>> parts, SheetRows kept) {
        List<SheetQuestion<?>> questions = questions(parts);
        return kept.form().equals(statement(questions).form())
                ? Optional.of(answers(questions, kept))
                : Optional.empty();
    }

    private Statement statement(List<SheetQuestion<?>> questions) {
        return statements.computeIfAbsent(questions, Statement::of);
    }

    private static List<SheetQuestion<?>> questions(List<? extends SheetPart<?>> parts) {
        List<SheetQuestion<?>> questions = new ArrayList<>(parts.size());
        parts.forEach(part -> questions.add(part.question()));
        return questions;
    }

    private static Answers answers(List<SheetQuestion<?>> questions, SheetRows rows) {
        Answers answers = new Answers();
        SheetRow view = new SheetRow();
        try {
            for (List<@Nullable String> texts : rows.rows()) {
                SheetQuestion<?> question = questions.get(Integer.parseInt(Objects.requireNonNull(texts.getFirst())));
                List<Object> found = answers.rows.computeIfAbsent(question, key -> new ArrayList<>());
                found.add(read(question, view.at(question, texts), found.size()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A sheet was not as it was asked for", e);
        }
        return answers;
    }

    private static Object read(SheetQuestion<?> question, ResultSet row, int number) throws SQLException {
        Object value = question.mapper().mapRow(row, number);
        if (value == null) {
            throw new IllegalStateException("A row of a sheet was read as nothing: " + question.from());
        }
        return value;
    }

    /** The text of a sheet and the form of what it gives. */
    private record Statement(String text, String form) {

        static Statement of(List<SheetQuestion<?>> questions) {
            String text = Sheets.text(questions);
            return new Statement(text, SheetRows.formOf(text));
        }
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
