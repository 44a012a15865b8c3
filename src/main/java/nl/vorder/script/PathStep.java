package nl.vorder.script;

import java.time.Instant;
import java.util.Optional;

/**
 * A line that was reached.
 *
 * @param node the key of the line; {@code objection/<key>} for an objection; at most 60 characters
 * @param answer what was chosen there; empty at the line the call stands at; at most 60 characters
 * @param at when the line was reached
 */
public record PathStep(String node, Optional<String> answer, Instant at) {

    PathStep answered(String key) {
        return new PathStep(node, Optional.of(key), at);
    }
}
