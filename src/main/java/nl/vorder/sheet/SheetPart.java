package nl.vorder.sheet;

import java.util.List;

/**
 * A question of a sheet about one dossier, debtor or client firm.
 *
 * @param question the question; its text is always the same, so that the database keeps it prepared
 * @param parameters what its question marks stand for
 */
public record SheetPart<T>(SheetQuestion<T> question, List<Object> parameters) {

    /** Keeps its own copy of the list. */
    public SheetPart {
        parameters = List.copyOf(parameters);
    }
}
