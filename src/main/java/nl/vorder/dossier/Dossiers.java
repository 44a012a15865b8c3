package nl.vorder.dossier;

import java.util.List;
import java.util.Optional;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds dossiers for other modules and for jobs that run without a user; a screen asks {@link DossierService}, which checks permission.
 */
@Component
@Transactional(readOnly = true)
public class Dossiers {

    private final DossierQueries queries;

    Dossiers(DossierQueries queries) {
        this.queries = queries;
    }

    /**
     * The dossier with its invoices.
     *
     * @throws nl.vorder.shared.DomainException {@code dossier.not-found} if there is none
     */
    public DossierDetails find(DossierId id) {
        return details(queries.row(id), queries.invoices(id));
    }

    /**
     * Between whom a dossier is.
     *
     * @throws nl.vorder.shared.DomainException {@code dossier.not-found} if there is none
     */
    public DossierParties parties(DossierId id) {
        return queries.parties(id);
    }

    /** A row with its invoices as other modules see it. */
    static DossierDetails details(DossierRow row, List<InvoiceLine> invoices) {
        return new DossierDetails(
                row.id(),
                row.number(),
                row.clientFirmId(),
                row.debtorId(),
                row.stage(),
                row.status(),
                Optional.ofNullable(row.closedReason()),
                row.openedOn(),
                Optional.ofNullable(row.closedOn()),
                row.paymentReference(),
                row.costsDueFrom(),
                row.terms(),
                invoices);
    }

    /** Keeps others from changing the dossier until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(DossierId id) {
        queries.lock(id);
    }

    /** The dossier with this file number or payment reference. */
    public Optional<DossierId> byNumber(String number) {
        return queries.byNumber(number);
    }

    /** All dossiers of a debtor, over all client firms, oldest first. */
    public List<DossierSummary> ofDebtor(DebtorId debtorId) {
        return queries.ofDebtor(debtorId);
    }
}
