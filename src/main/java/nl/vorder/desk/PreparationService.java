package nl.vorder.desk;

import java.time.LocalDate;
import java.util.UUID;
import nl.vorder.client.ClientFirmDetails;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.GuardedAction;
import nl.vorder.debtor.Customer;
import nl.vorder.debtor.DebtorDetails;
import nl.vorder.dossier.DossierDetails;
import nl.vorder.dossier.Specification;
import nl.vorder.shared.DossierId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what an agent needs before a call, from one moment of the database. */
@Service
@Transactional(readOnly = true)
public class PreparationService {

    private final ClaimFacts claims;
    private final PersonFacts persons;
    private final HistoryFacts histories;

    PreparationService(ClaimFacts claims, PersonFacts persons, HistoryFacts histories) {
        this.claims = claims;
        this.persons = persons;
        this.histories = histories;
    }

    /**
     * Everything about one dossier.
     *
     * @throws nl.vorder.shared.DomainException if there is no such dossier
     */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public Preparation of(DossierId id) {
        return of(id, GuardedAction.CALL);
    }

    /**
     * Everything about one dossier, seen from a certain kind of call.
     *
     * @throws nl.vorder.shared.DomainException if there is no such dossier
     */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public Preparation of(DossierId id, GuardedAction action) {
        DossierDetails dossier = claims.dossier(id);
        ClientFirmDetails clientFirm = claims.clientFirm(dossier.clientFirmId());
        DebtorDetails debtor = persons.debtor(dossier.debtorId());
        return new Preparation(
                dossier,
                clientFirm,
                claims.balance(id),
                debtor,
                persons.creditworthiness(debtor.id()),
                clientFirm.shareOfRevenue(
                        persons.customer(debtor.id(), clientFirm.id()).flatMap(Customer::yearlyRevenue)),
                persons.contacts(debtor.id()),
                action,
                persons.mayCall(debtor, id, action),
                histories.agreements(id),
                histories.letters(id),
                histories.consultation(id),
                histories.calls(id),
                claims.others(debtor.id(), id));
    }

    /** Asks the guardrails for the call that is about to be made; the answer is kept, whatever it is. */
    @Transactional
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public ContactDecision decideToCall(Preparation preparation, UUID callKey) {
        return persons.decideToCall(preparation.debtor(), preparation.dossier().id(), preparation.action(), callKey);
    }

    /** Whether this call of ours was allowed and counts. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public boolean hasBegun(UUID callKey) {
        return persons.hasBegun(callKey);
    }

    /** What is open, line by line, so that any euro can be explained. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public Specification specification(DossierId id, LocalDate day) {
        return claims.specification(id, day);
    }
}
