package nl.vorder.call;

import java.time.Instant;
import java.util.UUID;

/**
 * What an agent typed and did not save yet.
 *
 * @param content whatever the desk wants back, as JSON
 */
public record CallDraft(UUID callKey, String content, Instant savedAt) {}
