package nl.vorder.call;

import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.security.UserId;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;

/**
 * Which calls to list; what is empty does not narrow.
 *
 * @param unidentifiedOnly only talks with the person who decides whose identity was not confirmed
 * @param from the first calendar day in the Netherlands
 * @param to the last calendar day in the Netherlands
 */
public record CallFilter(
        Optional<UserId> agent,
        Optional<ClientFirmId> clientFirm,
        Optional<Outcome> outcome,
        Optional<NonPaymentReason> reason,
        boolean unidentifiedOnly,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    /** All calls. */
    public static CallFilter all() {
        return new CallFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }
}
