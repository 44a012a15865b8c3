package nl.vorder.call;

import java.time.Instant;

/** The place of a row in the list of calls, newest first; the next page starts after it. */
public record CallCursor(Instant startedAt, long id) {}
