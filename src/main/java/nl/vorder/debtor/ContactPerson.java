package nl.vorder.debtor;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Somebody at the debtor's.
 *
 * @param role what they do there
 * @param pays whether this person decides about payments
 * @param preferredFrom from when they like to be called, local time
 * @param preferredUntil until when
 * @param source where this came from
 * @param verifiedOn when it was last known to be right
 */
public record ContactPerson(
        long id,
        String name,
        String role,
        boolean pays,
        Optional<LocalTime> preferredFrom,
        Optional<LocalTime> preferredUntil,
        String source,
        LocalDate verifiedOn) {}
