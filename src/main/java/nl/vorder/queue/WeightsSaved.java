package nl.vorder.queue;

import java.util.List;

/** The answer to saving weights. */
public sealed interface WeightsSaved {

    /** They hold, and so many dossiers moved. */
    record Saved(int moved) implements WeightsSaved {}

    /** Some are outside their range; nothing was changed. */
    record OutOfRange(List<String> names) implements WeightsSaved {}
}
