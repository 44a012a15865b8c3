package nl.vorder.shared;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Puts the questions of several modules to the database in one statement: what is known about a dossier takes one way to the database
 * and back instead of twenty.
 *
 * <p>Each module keeps the text about its own tables; here they only stand one below the other in a {@code UNION ALL}.
 *
 * @see "Decision record 0087"
 */
@Component
public class Sheets {

    private final JdbcTemplate database;

    Sheets(JdbcTemplate database) {
        this.database = database;
    }

    /** What came back: the rows of each part in the part's own order. */
    public static final class Answers {

        private final IdentityHashMap<SheetPart<?>, List<Object>> rows = new IdentityHashMap<>();

        /** All rows of a part. */
        @SuppressWarnings("unchecked")
        public <T> List<T> all(SheetPart<T> part) {
            return (List<T>) Collections.unmodifiableList(rows.getOrDefault(part, List.of()));
        }

        /** The first row of a part. */
        public <T> Optional<T> first(SheetPart<T> part) {
            return all(part).stream().findFirst();
        }
    }

    /** Asks all parts at once. */
    public Answers ask(List<? extends SheetPart<?>> parts) {
        int width = parts.stream().mapToInt(part -> part.columns().size()).max().orElse(0);
        String sql = IntStream.range(0, parts.size())
                .mapToObj(index -> select(index, parts.get(index), width))
                .collect(Collectors.joining("\nUNION ALL\n"));
        List<SheetRow> readers = parts.stream().map(SheetRow::new).toList();
        Answers answers = new Answers();
        Object[] parameters =
                parts.stream().flatMap(part -> part.parameters().stream()).toArray();
        database.query(
                sql,
                row -> {
                    int index = row.getInt(1);
                    SheetPart<?> part = parts.get(index);
                    List<Object> found = answers.rows.computeIfAbsent(part, key -> new ArrayList<>());
                    found.add(read(part, readers.get(index), row, found.size()));
                },
                parameters);
        return answers;
    }

    private static Object read(SheetPart<?> part, SheetRow reader, java.sql.ResultSet row, int number)
            throws SQLException {
        Object value = part.mapper().mapRow(reader.at(row), number);
        if (value == null) {
            throw new IllegalStateException("A row of a sheet was read as nothing: " + part.from());
        }
        return value;
    }

    private static String select(int index, SheetPart<?> part, int width) {
        String padding = ", NULL".repeat(width - part.columns().size());
        return "(SELECT " + index + ", " + String.join(", ", part.columns()) + padding + " FROM " + part.from() + ")";
    }
}
