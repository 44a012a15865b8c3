package nl.vorder.desk;

import java.time.LocalDate;
import java.util.List;
import nl.vorder.client.ClientFirmDetails;
import nl.vorder.client.ClientFirmService;
import nl.vorder.dossier.Balance;
import nl.vorder.dossier.BalanceService;
import nl.vorder.dossier.DossierDetails;
import nl.vorder.dossier.DossierService;
import nl.vorder.dossier.DossierSummary;
import nl.vorder.dossier.Specification;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import org.springframework.stereotype.Component;

/** What is claimed, for whom, and how much of it is open. */
@Component
class ClaimFacts {

    private final DossierService dossiers;
    private final BalanceService balances;
    private final ClientFirmService clientFirms;

    ClaimFacts(DossierService dossiers, BalanceService balances, ClientFirmService clientFirms) {
        this.dossiers = dossiers;
        this.balances = balances;
        this.clientFirms = clientFirms;
    }

    DossierDetails dossier(DossierId id) {
        return dossiers.find(id);
    }

    Balance balance(DossierId id) {
        return balances.today(id);
    }

    ClientFirmDetails clientFirm(ClientFirmId id) {
        return clientFirms.find(id);
    }

    List<DossierSummary> others(DebtorId debtor, DossierId except) {
        return dossiers.ofDebtor(debtor).stream()
                .filter(dossier -> !dossier.id().equals(except))
                .toList();
    }

    Specification specification(DossierId id, LocalDate day) {
        return balances.specification(id, day);
    }
}
