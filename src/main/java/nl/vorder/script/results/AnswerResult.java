package nl.vorder.script.results;

import nl.vorder.script.rules.Proportion;

/**
 * What came of one answer.
 *
 * @param answer its key
 * @param promised in how many of the calls in which it was chosen a promise was made
 * @param kept how many of those promises were kept, of those whose last day has passed
 */
public record AnswerResult(String answer, Proportion promised, Proportion kept) {}
