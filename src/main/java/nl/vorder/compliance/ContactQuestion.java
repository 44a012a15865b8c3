package nl.vorder.compliance;

import java.time.Instant;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DossierId;

/**
 * May this person be contacted about this dossier, by this channel, at this moment?
 *
 * @param kind what the debtor is; the law protects natural persons, the agency by default everybody
 * @param at the moment of the contact; may lie ahead, for instance when a call-back is planned
 * @param facts what only the asking module knows
 */
public record ContactQuestion(
        DebtorId debtorId,
        DossierId dossierId,
        DebtorKind kind,
        Channel channel,
        GuardedAction action,
        Instant at,
        ContactFacts facts) {

    /** A question without special facts. */
    public ContactQuestion(
            DebtorId debtorId,
            DossierId dossierId,
            DebtorKind kind,
            Channel channel,
            GuardedAction action,
            Instant at) {
        this(debtorId, dossierId, kind, channel, action, at, ContactFacts.NONE);
    }

    /** The same question about another moment. */
    public ContactQuestion at(Instant moment) {
        return new ContactQuestion(debtorId, dossierId, kind, channel, action, moment, facts);
    }
}
