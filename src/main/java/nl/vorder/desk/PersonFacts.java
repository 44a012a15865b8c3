package nl.vorder.desk;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.vorder.compliance.Channel;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.ContactFacts;
import nl.vorder.compliance.ContactFigures;
import nl.vorder.compliance.ContactGuard;
import nl.vorder.compliance.ContactLog;
import nl.vorder.compliance.ContactQuestion;
import nl.vorder.compliance.ContactStarts;
import nl.vorder.compliance.GuardedAction;
import nl.vorder.debtor.Creditworthiness;
import nl.vorder.debtor.Customer;
import nl.vorder.debtor.DebtorDetails;
import nl.vorder.debtor.DebtorService;
import nl.vorder.dossier.Limitations;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import org.springframework.stereotype.Component;

/** Who is called, how they pay, and whether they may be called now. */
@Component
class PersonFacts {

    private final DebtorService debtors;
    private final ContactLog contacts;
    private final ContactGuard guard;
    private final ContactStarts starts;
    private final Limitations limitations;
    private final Clock clock;

    PersonFacts(
            DebtorService debtors,
            ContactLog contacts,
            ContactGuard guard,
            ContactStarts starts,
            Limitations limitations,
            Clock clock) {
        this.debtors = debtors;
        this.contacts = contacts;
        this.guard = guard;
        this.starts = starts;
        this.limitations = limitations;
        this.clock = clock;
    }

    DebtorDetails debtor(DebtorId id) {
        return debtors.find(id);
    }

    Creditworthiness creditworthiness(DebtorId id) {
        return debtors.creditworthiness(id);
    }

    Optional<Customer> customer(DebtorId id, ClientFirmId clientFirm) {
        return debtors.customer(id, clientFirm);
    }

    ContactFigures contacts(DebtorId id) {
        return contacts.figures(id);
    }

    ContactDecision mayCall(DebtorDetails debtor, DossierId dossier, GuardedAction action) {
        return guard.decide(question(debtor, dossier, action));
    }

    ContactDecision decideToCall(DebtorDetails debtor, DossierId dossier, GuardedAction action, UUID callKey) {
        return starts.begin(question(debtor, dossier, action), callKey);
    }

    boolean hasBegun(UUID callKey) {
        return starts.hasBegun(callKey);
    }

    private ContactQuestion question(DebtorDetails debtor, DossierId dossier, GuardedAction action) {
        return new ContactQuestion(
                debtor.id(),
                dossier,
                debtor.kind(),
                Channel.PHONE,
                action,
                clock.instant(),
                new ContactFacts(false, limitations.of(dossier).blocksCalls()));
    }
}
