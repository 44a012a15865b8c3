package nl.vorder.compliance;

import java.time.Instant;

/**
 * The release of a barred claim.
 *
 * @param remark why it was released
 * @param releasedBy the name of the team lead
 */
public record Release(long id, String remark, String releasedBy, Instant releasedAt) {}
