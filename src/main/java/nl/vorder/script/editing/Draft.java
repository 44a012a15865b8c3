package nl.vorder.script.editing;

import java.time.Instant;
import nl.vorder.script.ScriptContent;

/**
 * A script somebody is working on.
 *
 * @param version raised at each save; 0: nothing has been saved yet
 * @param baseNumber the version it was made from; 0: it came from a file
 * @param changedAt when it was saved last
 * @param author by whom
 */
public record Draft(ScriptContent content, int version, int baseNumber, Instant changedAt, String author) {}
