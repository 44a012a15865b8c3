package nl.vorder.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The new rows of one table.
 *
 * @param <R> the record whose components are the columns
 */
final class Table<R extends Record> {

    private final String name;
    private final Class<R> type;
    private final @Nullable String sequence;
    private final List<R> rows = new ArrayList<>();
    private long nextId;

    Table(String name, Class<R> type, @Nullable String sequence, long firstId) {
        this.name = name;
        this.type = type;
        this.sequence = sequence;
        this.nextId = firstId;
    }

    String name() {
        return name;
    }

    Class<R> type() {
        return type;
    }

    /** The sequence ids of this table come from; null if it has none. */
    @Nullable
    String sequence() {
        return sequence;
    }

    /** Gives out the next id. */
    long newId() {
        return nextId++;
    }

    /** The first id that was not given out. */
    long nextId() {
        return nextId;
    }

    void add(R row) {
        rows.add(row);
    }

    List<R> rows() {
        return Collections.unmodifiableList(rows);
    }
}
