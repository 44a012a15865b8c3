package nl.vorder.script.editing;

import java.time.Instant;

/** What became of a draft that was to be stored. */
public sealed interface DraftSaved {

    /**
     * It is stored.
     *
     * @param version to be named at the next save
     */
    record Stored(int version) implements DraftSaved {}

    /**
     * Somebody else stored or published the draft meanwhile; nothing was overwritten.
     *
     * @param author who; empty when the draft is gone
     * @param at when
     */
    record ChangedByOther(String author, Instant at) implements DraftSaved {}
}
