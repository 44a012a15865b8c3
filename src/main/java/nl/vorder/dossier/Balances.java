package nl.vorder.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.vorder.shared.DossierId;
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

    private final Accounts accounts;
    private final Clock clock;

    Balances(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * What is owed today.
     *
     * @throws nl.vorder.shared.DomainException {@code dossier.not-found} if there is no such dossier
     */
    public Balance today(DossierId id) {
        return on(id, Zone.today(clock));
    }

    /** What is owed at the end of a day. */
    public Balance on(DossierId id, LocalDate day) {
        return accounts.read(id).on(day);
    }

    /** What is owed at the end of a day, for many dossiers with few statements. */
    public Map<DossierId, Balance> onAll(Collection<DossierId> ids, LocalDate day) {
        Map<DossierId, Balance> balances = new HashMap<>();
        accounts.read(ids).forEach(account -> balances.put(account.dossier().id(), account.on(day)));
        return balances;
    }

    /** What is owed at the end of a day, line by line. */
    public Specification specification(DossierId id, LocalDate day) {
        return Specifications.of(accounts.read(id), day);
    }
}
