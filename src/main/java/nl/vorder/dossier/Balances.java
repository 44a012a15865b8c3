package nl.vorder.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Zone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what is owed, for other modules and for jobs that run without a user; a screen asks {@link BalanceService}, which checks
 * permission.
 */
@Component
@Transactional(readOnly = true)
public class Balances {

    private final LedgerQueries ledger;
    private final Clock clock;

    Balances(LedgerQueries ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What is owed today. */
    public Balance today(DossierId id) {
        return on(id, Zone.today(clock));
    }

    /** What is owed at the end of a day. */
    public Balance on(DossierId id, LocalDate day) {
        return onAll(List.of(id), day).getOrDefault(id, Balance.ZERO);
    }

    /** What is owed at the end of a day, for many dossiers with few statements. */
    public Map<DossierId, Balance> onAll(Collection<DossierId> ids, LocalDate day) {
        Map<DossierId, Balance> balances = new HashMap<>();
        ledger.entries(ids).forEach((id, entries) -> balances.put(id, sum(entries, day)));
        return balances;
    }

    private static Balance sum(List<LedgerEntry> entries, LocalDate day) {
        return new Balance(
                of(entries, day, LedgerComponent.PRINCIPAL),
                of(entries, day, LedgerComponent.INTEREST),
                of(entries, day, LedgerComponent.COSTS),
                of(entries, day, LedgerComponent.VAT),
                of(entries, day, LedgerComponent.OVERPAID).negated());
    }

    private static Money of(List<LedgerEntry> entries, LocalDate day, LedgerComponent component) {
        return Money.sum(entries.stream()
                .filter(entry ->
                        entry.component() == component && !entry.bookedOn().isAfter(day))
                .map(LedgerEntry::amount)
                .toList());
    }
}
