package nl.vorder.call;

import java.time.Instant;

/** The place of a row in a list of call-backs; the next page starts after it. */
public record CallBackCursor(Instant dueAt, long id) {}
