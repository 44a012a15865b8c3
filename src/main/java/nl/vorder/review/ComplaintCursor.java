package nl.vorder.review;

import java.time.Instant;

/** The last complaint of a page: the next page begins after it. */
public record ComplaintCursor(Instant at, long id) {}
