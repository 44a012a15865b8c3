package nl.vorder.sheet;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;

/**
 * What a module wants to know of its own tables, to be asked together with the questions of others; made once, asked about many.
 *
 * @param <T> what a row is read as
 */
public final class SheetQuestion<T> {

    private final List<String> columns;
    private final String from;
    private final RowMapper<T> mapper;
    private final Optional<Comparator<T>> order;
    private final Map<String, Integer> places;

    private SheetQuestion(List<String> columns, String from, RowMapper<T> mapper, Optional<Comparator<T>> order) {
        this.columns = columns;
        this.from = from;
        this.mapper = mapper;
        this.order = order;
        this.places = places(columns);
    }

    /**
     * A question.
     *
     * @param columns the columns or {@code expression AS name}, separated by commas; no expression with a comma
     * @param from what follows FROM, complete with its conditions; question marks for what differs from time to time
     * @param mapper reads a row by the names of the columns; knows numbers, texts, truth values, days and moments
     */
    public static <T> SheetQuestion<T> of(String columns, String from, RowMapper<T> mapper) {
        return of(List.of(columns.strip().split("\\s*,\\s*")), from, mapper);
    }

    /** A question whose expressions have commas of their own. */
    public static <T> SheetQuestion<T> of(List<String> columns, String from, RowMapper<T> mapper) {
        return new SheetQuestion<>(List.copyOf(columns), from, mapper, Optional.empty());
    }

    /** The same question with its rows in this order; for an order no index gives, cheaper here than in the database. */
    public SheetQuestion<T> inOrder(Comparator<T> wanted) {
        return new SheetQuestion<>(columns, from, mapper, Optional.of(wanted));
    }

    /** This question about these: what the question marks stand for, those of the columns first. */
    public SheetPart<T> about(Object... parameters) {
        return new SheetPart<>(this, List.of(parameters));
    }

    List<String> columns() {
        return columns;
    }

    String from() {
        return from;
    }

    RowMapper<T> mapper() {
        return mapper;
    }

    List<T> sorted(List<T> rows) {
        return order.map(wanted -> rows.stream().sorted(wanted).toList()).orElse(rows);
    }

    /** Where each column stands in a row of the sheet; the first place is the number of the part. */
    Map<String, Integer> places() {
        return places;
    }

    private static Map<String, Integer> places(List<String> columns) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            int alias = column.lastIndexOf(" AS ");
            int dot = column.lastIndexOf('.');
            places.put(column.substring(alias >= 0 ? alias + 4 : dot + 1), i + 2);
        }
        return Collections.unmodifiableMap(places);
    }
}
