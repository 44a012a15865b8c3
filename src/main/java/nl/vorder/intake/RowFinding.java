package nl.vorder.intake;

import java.util.List;

/**
 * Why a line gets its verdict, and what its sentence speaks of.
 *
 * @param values in the order of the sentence's places
 */
public record RowFinding(RowReason reason, List<String> values) {

    /** Keeps an unchangeable copy. */
    public RowFinding {
        values = List.copyOf(values);
    }

    /** A finding with its values. */
    public static RowFinding of(RowReason reason, String... values) {
        return new RowFinding(reason, List.of(values));
    }
}
