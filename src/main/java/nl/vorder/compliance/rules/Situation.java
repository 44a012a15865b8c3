package nl.vorder.compliance.rules;

import nl.vorder.compliance.Channel;
import nl.vorder.compliance.ContactFacts;
import nl.vorder.compliance.ContactSettings;
import nl.vorder.compliance.GuardedAction;

/**
 * What is asked, what is known and which limits hold: all a policy needs but the moment.
 *
 * @param settings of the agency, made stricter by the client firm
 */
public record Situation(
        Channel channel,
        GuardedAction action,
        ContactFacts facts,
        Circumstances circumstances,
        ContactSettings settings) {

    /** Whether it is about a phone call. */
    public boolean isCall() {
        return channel == Channel.PHONE;
    }

    /** Whether only an answer the debtor is entitled to is sent; a phone call never is one. */
    public boolean isConfirmation() {
        return action == GuardedAction.CONFIRMATION && !isCall();
    }

    /** Whether the contact is with the person who acts for the debtor, and not with the debtor. */
    public boolean isWithRepresentative() {
        return facts.toRepresentative() && circumstances.represented();
    }

    /** Whether the legal window protects this debtor, by law or by the agency's choice. */
    public boolean isProtected() {
        return circumstances.naturalPerson() || settings.legalWindowForEverybody();
    }
}
