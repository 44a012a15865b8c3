package nl.vorder.queue;

import java.util.Optional;
import nl.vorder.queue.rules.RankParts;

/**
 * A line of the queue with what its place is made of.
 *
 * @param hundredths its points in hundredths
 * @param before its place under the weights that hold now, if that is among the first; for a preview
 */
public record RankedRow(QueueRow row, RankParts parts, int hundredths, Optional<Integer> before) {}
