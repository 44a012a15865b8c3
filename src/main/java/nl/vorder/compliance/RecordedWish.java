package nl.vorder.compliance;

import java.time.Instant;

/** A debtor's wish as it was recorded. */
public record RecordedWish(long id, Wish wish, Instant recordedAt) {}
