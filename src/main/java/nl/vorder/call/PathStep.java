package nl.vorder.call;

import java.time.Instant;
import java.util.Optional;

/** A line of the script that was reached, and the answer that was chosen there. */
public record PathStep(String node, Optional<String> answer, Instant at) {}
