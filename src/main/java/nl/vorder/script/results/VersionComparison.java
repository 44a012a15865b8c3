package nl.vorder.script.results;

import nl.vorder.script.rules.RateTest;

/**
 * Two versions side by side.
 *
 * @param sideBySide whether both were used over the same time, so that the season and the debtors do not explain the difference
 */
public record VersionComparison(
        VersionResult first, VersionResult second, RateTest promised, RateTest kept, boolean sideBySide) {}
