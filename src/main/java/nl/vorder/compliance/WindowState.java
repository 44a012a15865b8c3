package nl.vorder.compliance;

import java.time.Instant;

/**
 * Whether the phones may be used.
 *
 * @param open whether calling is allowed at the moment asked about
 * @param until when that changes: the moment it closes, or opens again
 */
public record WindowState(boolean open, Instant until) {}
