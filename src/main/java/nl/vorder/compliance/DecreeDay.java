package nl.vorder.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day equated with a holiday by decree, or the knowledge that a year's decree names none.
 *
 * @param day empty: the decree of that year names no day
 * @param source the decree, such as its number in the Staatscourant
 */
public record DecreeDay(long id, int year, Optional<LocalDate> day, String source, Instant recordedAt) {}
