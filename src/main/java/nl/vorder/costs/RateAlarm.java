package nl.vorder.costs;

import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.costs.rules.InterestKind;

/**
 * A rate table that cannot be relied on.
 *
 * @param kind which table
 * @param lastVerified when its newest rate was last compared with the source; empty if there is no rate at all
 */
public record RateAlarm(InterestKind kind, Optional<LocalDate> lastVerified) {}
