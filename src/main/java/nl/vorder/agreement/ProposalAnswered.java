package nl.vorder.agreement;

import nl.vorder.security.UserId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;

/** A team lead answered a proposal; published in the transaction of the deed. */
public record ProposalAnswered(
        long id, DossierId dossierId, DebtorId debtorId, String dossierNumber, UserId askedBy, boolean approved) {}
