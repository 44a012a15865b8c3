package nl.vorder.intake;

import java.time.Instant;

/** A file of a client firm that was taken over: what the firm knew of payments then is in the dossiers. */
public record AppliedFile(String name, Instant appliedAt) {}
