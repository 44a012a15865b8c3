package nl.vorder.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param dossiers the best matches, the best first
 * @param more whether there are others, so that something more should be typed
 */
public record Found(List<FoundDossier> dossiers, boolean more) {

    /** Nothing. */
    public static final Found NOTHING = new Found(List.of(), false);
}
