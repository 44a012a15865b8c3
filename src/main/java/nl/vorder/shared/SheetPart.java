package nl.vorder.shared;

import java.util.List;
import org.springframework.jdbc.core.RowMapper;

/**
 * One question of a sheet: what a module wants to know of its own tables, to be asked together with the questions of others.
 *
 * @param columns the columns or {@code expression AS name}
 * @param from what follows FROM, complete with its conditions; always the same text, so that the database keeps it prepared
 * @param parameters what the question marks stand for, those of the columns first
 * @param mapper reads a row by the names of the columns; knows numbers, texts, truth values, days and moments
 */
public record SheetPart<T>(List<String> columns, String from, List<Object> parameters, RowMapper<T> mapper) {

    /** Keeps its own copy of the lists. */
    public SheetPart {
        columns = List.copyOf(columns);
        parameters = List.copyOf(parameters);
    }

    /** A part with its columns in one text, separated by commas; no expression with a comma. */
    public static <T> SheetPart<T> of(String columns, String from, RowMapper<T> mapper, Object... parameters) {
        return new SheetPart<>(List.of(columns.strip().split("\\s*,\\s*")), from, List.of(parameters), mapper);
    }
}
