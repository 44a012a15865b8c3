package nl.vorder.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.vorder.agreement.AgreementHistory;
import nl.vorder.call.CallSummary;
import nl.vorder.client.ClientFirmDetails;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.ContactFigures;
import nl.vorder.compliance.DossierContact;
import nl.vorder.compliance.GuardedAction;
import nl.vorder.compliance.Representative;
import nl.vorder.debtor.ContactPerson;
import nl.vorder.debtor.ContactPoint;
import nl.vorder.debtor.ContactPointKind;
import nl.vorder.debtor.Creditworthiness;
import nl.vorder.debtor.DebtorDetails;
import nl.vorder.dossier.Balance;
import nl.vorder.dossier.DossierDetails;
import nl.vorder.dossier.DossierSummary;
import nl.vorder.letter.LettersSent;
import nl.vorder.review.ConsultationGate;

/**
 * Everything an agent knows before the call; the seven items and what stands behind them, as of the moment of asking.
 *
 * @param share the debtor's share of the client firm's yearly revenue in per cent; empty when one of the two is not known
 * @param representative who acts for the debtor and is the only one to talk to, if somebody does
 * @param action what the call is to the guardrails: a call the debtor asked for has rules of its own
 * @param otherDossiers the other dossiers of the same person, open or closed, over all client firms
 */
public record Preparation(
        DossierDetails dossier,
        ClientFirmDetails clientFirm,
        Balance balance,
        DebtorDetails debtor,
        Creditworthiness creditworthiness,
        Optional<BigDecimal> share,
        ContactFigures contacts,
        Optional<Representative> representative,
        GuardedAction action,
        ContactDecision mayCall,
        AgreementHistory agreements,
        LettersSent letters,
        ConsultationGate consultation,
        List<CallSummary> calls,
        List<DossierSummary> otherDossiers) {

    /** Whether both say the same about all seven items and the past; the permission to call and the count of contacts are left out. */
    public boolean saysTheSameAs(Preparation other) {
        return equals(new Preparation(
                other.dossier,
                other.clientFirm,
                other.balance,
                other.debtor,
                other.creditworthiness,
                other.share,
                contacts,
                other.representative,
                action,
                mayCall,
                other.agreements,
                other.letters,
                other.consultation,
                other.calls,
                other.otherDossiers));
    }

    /** Whom the dossier is about, as the help during a call names them. */
    public DossierContact contact() {
        return new DossierContact(dossier.id(), dossier.number(), debtor.id(), debtor.name(), debtor.kind());
    }

    /** The person who decides about payments; a private debtor is that person. */
    public Optional<ContactPerson> payer() {
        return debtor.contactPersons().stream()
                .filter(ContactPerson::pays)
                .findFirst()
                .or(() -> debtor.contactPersons().stream().findFirst());
    }

    /** The channel that worked for this debtor, if one stands out. */
    public Optional<ContactAdvice> advice() {
        return ContactAdvice.of(dossier.invoices(), calls, letters.letters(), debtor.contactPoints());
    }

    /** The number to dial: the representative's if there is one, else the debtor's. */
    public Optional<String> number() {
        return representative.map(Representative::phone).or(() -> phone().map(ContactPoint::address));
    }

    /** The debtor's own number: the first usable one; none while somebody else is to be talked to. */
    public Optional<ContactPoint> phone() {
        if (representative.isPresent()) {
            return Optional.empty();
        }
        return debtor.contactPoints().stream()
                .filter(point -> point.usable() && point.kind() == ContactPointKind.PHONE)
                .findFirst();
    }

    /** Whether somebody still has to ask who is responsible for payments. */
    public boolean isContactPersonMissing() {
        return !debtor.kind().isConsumer() && debtor.contactPersons().isEmpty();
    }
}
