package nl.vorder.letter;

import nl.vorder.shared.DossierId;

/** A letter was made; announced in the same transaction. */
public record LetterMade(long letterId, DossierId dossierId, LetterKind kind) {}
