package nl.vorder.letter;

import java.util.List;
import java.util.Optional;

/**
 * The letters of a dossier.
 *
 * @param demands demands and fourteen-day letters
 * @param last the latest letter, if any
 * @param letters newest first
 */
public record LettersSent(int reminders, int demands, Optional<LetterSent> last, List<LetterSent> letters) {}
