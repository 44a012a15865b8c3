package nl.vorder.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.vorder.costs.InterestRates;
import nl.vorder.costs.rules.RateTables;
import nl.vorder.shared.DossierId;
import org.springframework.stereotype.Component;

/** Reads whole accounts, many at once with few statements. */
@Component
class Accounts {

    private final DossierQueries dossiers;
    private final LedgerQueries ledger;
    private final InterestRates rates;

    Accounts(DossierQueries dossiers, LedgerQueries ledger, InterestRates rates) {
        this.dossiers = dossiers;
        this.ledger = ledger;
        this.rates = rates;
    }

    Account read(DossierId id) {
        return read(dossiers.row(id));
    }

    /** Reads the account and keeps others from booking on it until the transaction ends. */
    Account lock(DossierId id) {
        return read(dossiers.lock(id));
    }

    List<Account> read(Collection<DossierId> ids) {
        RateTables tables = rates.tables();
        Map<DossierId, List<InvoiceRow>> invoices = ledger.invoices(ids);
        Map<DossierId, List<LedgerEntry>> entries = ledger.entries(ids);
        Map<DossierId, List<JudgedLetter>> letters = ledger.letters(ids);
        List<Account> accounts = new ArrayList<>();
        for (DossierRow row : dossiers.rows(ids)) {
            accounts.add(new Account(
                    row,
                    invoices.getOrDefault(row.id(), List.of()),
                    entries.getOrDefault(row.id(), List.of()),
                    letters.getOrDefault(row.id(), List.of()),
                    tables));
        }
        return accounts;
    }

    private Account read(DossierRow row) {
        List<DossierId> id = List.of(row.id());
        return new Account(
                row,
                ledger.invoices(id).getOrDefault(row.id(), List.of()),
                ledger.entries(id).getOrDefault(row.id(), List.of()),
                ledger.letters(id).getOrDefault(row.id(), List.of()),
                rates.tables());
    }
}
