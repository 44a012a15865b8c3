package nl.vorder.letter;

import java.util.List;

/**
 * The letters that may go out now.
 *
 * @param all how many there are
 * @param first the oldest of them
 */
public record DueLetters(int all, List<LetterDue> first) {}
