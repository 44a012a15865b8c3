package nl.vorder.compliance;

import java.time.Instant;
import nl.vorder.shared.DebtorId;

/**
 * Who acts for a debtor and is the only one to talk to.
 *
 * @param phone in E.164
 * @param mandate what shows that this person may act
 */
public record Representative(
        long id,
        DebtorId debtorId,
        RepresentativeKind kind,
        String name,
        String phone,
        String mandate,
        Instant recordedAt) {}
