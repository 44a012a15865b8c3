package nl.vorder.script.editing;

import java.time.Instant;
import nl.vorder.script.ClientWords;

/**
 * A client firm's words as they are kept.
 *
 * @param version to be named when they are changed; 0: there are none yet
 */
public record StoredWords(ClientWords words, int version, Instant changedAt, String author) {}
