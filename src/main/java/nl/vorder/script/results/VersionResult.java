package nl.vorder.script.results;

import java.time.Instant;
import java.util.Optional;
import nl.vorder.script.rules.Proportion;

/**
 * What came of the calls that used one version.
 *
 * @param calls all of them, voicemails too
 * @param promised in how many of the calls with somebody identified a promise was made
 * @param kept how many of those promises were kept, of those whose last day has passed
 * @param first when the first of them began
 * @param last when the last of them began
 */
public record VersionResult(
        long versionId,
        int number,
        long calls,
        Proportion promised,
        Proportion kept,
        Optional<Instant> first,
        Optional<Instant> last) {}
