package nl.vorder.script.editing;

import java.time.Instant;
import nl.vorder.script.Activation;

/**
 * One activation in the list.
 *
 * @param number the number of the version
 * @param author who switched it on
 */
public record ActivationRow(Activation activation, int number, Instant createdAt, String author) {}
