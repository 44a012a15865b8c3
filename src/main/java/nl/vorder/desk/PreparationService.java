package nl.vorder.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.GuardedAction;
import nl.vorder.dossier.BalanceService;
import nl.vorder.dossier.DossierParties;
import nl.vorder.dossier.Dossiers;
import nl.vorder.dossier.Specification;
import nl.vorder.queue.Lease;
import nl.vorder.queue.NextDossier;
import nl.vorder.shared.DossierId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers what an agent needs before a call, from one moment of the database: it is one statement or lay ready, so reading needs no transaction
 * around it.
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class PreparationService {

    private final PreparationSheet sheet;
    private final Dossiers dossiers;
    private final CallPermission permission;
    private final BalanceService balances;

    PreparationService(PreparationSheet sheet, Dossiers dossiers, CallPermission permission, BalanceService balances) {
        this.sheet = sheet;
        this.dossiers = dossiers;
        this.permission = permission;
        this.balances = balances;
    }

    /**
     * Everything about one dossier.
     *
     * @throws nl.vorder.shared.DomainException if there is no such dossier
     */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public Preparation of(DossierId id) {
        return sheet.read(dossiers.parties(id), GuardedAction.CALL, Optional.empty(), Optional.empty());
    }

    /** Everything about a dossier somebody holds, seen from the call it is held for. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public Preparation of(Lease lease) {
        return sheet.read(parties(lease), lease.reason().calling(), Optional.empty(), Optional.empty());
    }

    /** Everything about a dossier that was claimed just now; what the guardrail said at the claim is not asked again. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public Preparation of(NextDossier.Claimed claimed) {
        Lease lease = claimed.lease();
        return sheet.read(parties(lease), lease.reason().calling(), Optional.of(claimed.answer()), claimed.items());
    }

    private static DossierParties parties(Lease lease) {
        return new DossierParties(lease.dossierId(), lease.debtorId(), lease.clientFirmId());
    }

    /** Asks the guardrails for the call that is about to be made; the answer is kept, whatever it is. */
    @Transactional
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public ContactDecision decideToCall(Preparation preparation, UUID callKey) {
        return permission.decideToCall(
                preparation.debtor(), preparation.dossier().id(), preparation.action(), callKey);
    }

    /** Takes back a call that was not made after all. */
    @Transactional
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public void withdraw(UUID callKey) {
        permission.withdraw(callKey);
    }

    /** Whether this call of ours was allowed and counts. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public boolean hasBegun(UUID callKey) {
        return permission.hasBegun(callKey);
    }

    /** What is open, line by line, so that any euro can be explained. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public Specification specification(DossierId id, LocalDate day) {
        return balances.specification(id, day);
    }
}
