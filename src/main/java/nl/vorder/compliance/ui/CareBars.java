package nl.vorder.compliance.ui;

import nl.vorder.compliance.ContactCare;
import nl.vorder.compliance.DossierContact;
import nl.vorder.compliance.HelpCalls;
import nl.vorder.compliance.Referrals;
import nl.vorder.compliance.VulnerableProtocol;
import nl.vorder.compliance.Wishes;
import org.springframework.stereotype.Component;

/** Makes the pieces with which an agent cares for a debtor during a call, for the desk. */
@Component
public class CareBars {

    private final Services services;

    CareBars(
            ContactCare care,
            VulnerableProtocol protocol,
            HelpCalls helpCalls,
            Referrals referrals,
            Wishes wishes,
            HelpNews news) {
        this.services = new Services(care, protocol, helpCalls, referrals, wishes, news);
    }

    /**
     * The piece for one dossier.
     *
     * @param onDanger what the screen does when the protocol was started: no more script, no more amounts
     */
    public CareBar forDossier(DossierContact subject, Runnable onDanger) {
        return new CareBar(services, subject, onDanger);
    }

    /** What the pieces talk to. */
    record Services(
            ContactCare care,
            VulnerableProtocol protocol,
            HelpCalls helpCalls,
            Referrals referrals,
            Wishes wishes,
            HelpNews news) {}
}
