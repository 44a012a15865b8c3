package nl.vorder.shared;

import java.util.List;
import org.springframework.jdbc.core.RowMapper;

/**
 * One question of a sheet: what a module wants to know of its own tables, to be asked together with the questions of others.
 *
 * @param columns the columns or {@code expression AS name}
 * @param from what follows FROM, complete with its conditions; ids stand in the text itself
 * @param mapper reads a row by the names of the columns; knows numbers, texts, truth values, days and moments
 */
public record SheetPart<T>(List<String> columns, String from, RowMapper<T> mapper) {

    /** Keeps its own copy of the columns. */
    public SheetPart {
        columns = List.copyOf(columns);
    }

    /** A part with its columns in one text, separated by commas; no expression with a comma. */
    public static <T> SheetPart<T> of(String columns, String from, RowMapper<T> mapper) {
        return new SheetPart<>(List.of(columns.strip().split("\\s*,\\s*")), from, mapper);
    }
}
