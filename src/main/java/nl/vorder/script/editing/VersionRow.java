package nl.vorder.script.editing;

import java.time.Instant;

/**
 * One version in the list.
 *
 * @param author who made it; empty: it came with the application
 * @param remark what was changed, in the author's words
 * @param fallback whether it is used where no activation says otherwise
 */
public record VersionRow(long id, int number, Instant createdAt, String author, String remark, boolean fallback) {}
