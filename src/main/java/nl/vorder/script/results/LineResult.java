package nl.vorder.script.results;

import java.util.List;
import nl.vorder.script.rules.Proportion;

/**
 * What came of one line.
 *
 * @param node its key; {@code objection/<key>} for an objection
 * @param asked in how many calls an answer was chosen there
 * @param passedOver in how many calls it came up and no answer was chosen
 * @param seconds how long a call stood there, on average
 * @param promised in how many of the calls that were asked a promise was made
 * @param kept how many of those promises were kept, of those whose last day has passed
 * @param answers the same for each answer, the most frequent first
 */
public record LineResult(
        String node,
        long asked,
        long passedOver,
        long seconds,
        Proportion promised,
        Proportion kept,
        List<AnswerResult> answers) {}
