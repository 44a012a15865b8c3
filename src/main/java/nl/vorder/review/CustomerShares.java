package nl.vorder.review;

import java.math.BigDecimal;
import java.util.Optional;
import nl.vorder.client.ClientFirmDetails;
import nl.vorder.client.ClientFirmDirectory;
import nl.vorder.debtor.Customer;
import nl.vorder.debtor.DebtorDirectory;
import nl.vorder.dossier.DossierDetails;
import nl.vorder.dossier.Dossiers;
import nl.vorder.review.rules.ImportantCustomer;
import nl.vorder.shared.DossierId;
import org.springframework.stereotype.Component;

/** Works out how important the customer of a dossier is. */
@Component
class CustomerShares {

    private final Dossiers dossiers;
    private final ClientFirmDirectory firms;
    private final DebtorDirectory debtors;

    CustomerShares(Dossiers dossiers, ClientFirmDirectory firms, DebtorDirectory debtors) {
        this.dossiers = dossiers;
        this.firms = firms;
        this.debtors = debtors;
    }

    CustomerShare of(DossierId dossierId) {
        DossierDetails dossier = dossiers.find(dossierId);
        ClientFirmDetails firm = firms.find(dossier.clientFirmId());
        return of(debtors.customer(dossier.debtorId(), dossier.clientFirmId()), firm);
    }

    /** How important a customer is to the firm. */
    static CustomerShare of(Optional<Customer> customer, ClientFirmDetails firm) {
        Optional<BigDecimal> share =
                ImportantCustomer.share(customer.flatMap(Customer::yearlyRevenue), firm.yearlyRevenue());
        return new CustomerShare(
                share, firm.importantShare(), ImportantCustomer.isImportant(share, firm.importantShare()));
    }
}
