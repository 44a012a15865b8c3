package nl.vorder.script;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way on from a branch; the first whose conditions hold is taken.
 *
 * @param to the line that follows
 * @param when the conditions; none means always
 */
public record Route(String to, List<String> when) {

    /** Reads what is missing as nothing. */
    public Route(@Nullable String to, @Nullable List<String> when) {
        this.to = to == null ? "" : to;
        this.when = when == null ? List.of() : List.copyOf(when);
    }
}
