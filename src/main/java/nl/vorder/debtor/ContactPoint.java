package nl.vorder.debtor;

import java.time.LocalDate;

/**
 * A number or address at which a debtor can be reached.
 *
 * @param address E.164 for telephones
 * @param usable false once it proved wrong; it is never used again
 * @param source where it came from
 * @param verifiedOn when it was last known to be right
 */
public record ContactPoint(
        long id, ContactPointKind kind, String address, boolean usable, String source, LocalDate verifiedOn) {}
