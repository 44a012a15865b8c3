package nl.vorder.compliance;

import java.time.Instant;
import java.util.List;
import nl.vorder.shared.DossierId;

/**
 * A team lead's leave to contact somebody in spite of the policies, as the list shows it.
 *
 * @param reasons what was set aside
 * @param remark why
 * @param grantedBy the team lead's name
 * @param endsAt the first moment it no longer counted
 */
public record GrantedOverrideRow(
        DossierId dossierId,
        String dossierNumber,
        String debtorName,
        Channel channel,
        List<RefusalReason> reasons,
        String remark,
        String grantedBy,
        Instant grantedAt,
        Instant endsAt) {

    /** Keeps its own copy. */
    public GrantedOverrideRow {
        reasons = List.copyOf(reasons);
    }
}
