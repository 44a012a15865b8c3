package nl.vorder.dossier;

import java.util.List;
import java.util.Optional;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows dossiers to the people of the agency. */
@Service
@Transactional(readOnly = true)
public class DossierService {

    private final Dossiers dossiers;

    DossierService(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /**
     * The dossier with its invoices.
     *
     * @throws nl.vorder.shared.DomainException {@code dossier.not-found} if there is none
     */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD', 'ADMINISTRATOR')")
    public DossierDetails find(DossierId id) {
        return dossiers.find(id);
    }

    /** The dossier with this file number or payment reference. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD', 'ADMINISTRATOR')")
    public Optional<DossierId> byNumber(String number) {
        return dossiers.byNumber(number);
    }

    /** All dossiers of a debtor, over all client firms, oldest first. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD', 'ADMINISTRATOR')")
    public List<DossierSummary> ofDebtor(DebtorId debtorId) {
        return dossiers.ofDebtor(debtorId);
    }
}
