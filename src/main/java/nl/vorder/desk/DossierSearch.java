package nl.vorder.desk;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.vorder.debtor.DebtorRow;
import nl.vorder.debtor.DebtorService;
import nl.vorder.dossier.DossierService;
import nl.vorder.dossier.DossierStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the dossiers of somebody who calls the agency. */
@Service
@Transactional(readOnly = true)
public class DossierSearch {

    private static final int MOST_DEBTORS = 5;
    private static final int MOST_DOSSIERS = 8;

    private final DebtorService debtors;
    private final DossierService dossiers;

    DossierSearch(DebtorService debtors, DossierService dossiers) {
        this.debtors = debtors;
        this.dossiers = dossiers;
    }

    /** Dossiers of the debtors with this name, telephone number or postcode; open ones first, at most eight. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public List<FoundDossier> find(String text) {
        return debtors.search(text, MOST_DEBTORS).stream()
                .flatMap(this::dossiersOf)
                .sorted(Comparator.comparing(FoundDossier::open).reversed())
                .limit(MOST_DOSSIERS)
                .toList();
    }

    private Stream<FoundDossier> dossiersOf(DebtorRow debtor) {
        return dossiers.ofDebtor(debtor.id()).stream()
                .map(dossier -> new FoundDossier(
                        dossier.id(), dossier.number(), debtor.name(), dossier.status() == DossierStatus.OPEN));
    }
}
