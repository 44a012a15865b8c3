package nl.vorder.compliance.rules;

import java.time.Instant;
import nl.vorder.compliance.Channel;

/**
 * A contact with the person, about whatever dossier.
 *
 * @param conversation whether the person who decides was spoken
 * @param inbound whether the debtor contacted us
 */
public record PastContact(Channel channel, boolean conversation, boolean inbound, Instant at) {

    /** Whether it is one of our calls. */
    public boolean isAttempt() {
        return channel == Channel.PHONE && !inbound;
    }

    /** Whether the person was spoken by phone. */
    public boolean isConversation() {
        return channel == Channel.PHONE && conversation;
    }

    /** Whether it is an e-mail or a text message of ours. */
    public boolean isMessage() {
        return (channel == Channel.EMAIL || channel == Channel.MESSAGE) && !inbound;
    }
}
