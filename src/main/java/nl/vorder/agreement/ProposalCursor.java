package nl.vorder.agreement;

import java.time.Instant;

/** The last proposal of a page: the next page begins after it. */
public record ProposalCursor(Instant askedAt, long id) {}
