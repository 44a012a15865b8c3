package nl.vorder.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.vorder.shared.Money;

/** What is known already about an invoice number of a client firm. */
public sealed interface KnownInvoice {

    /** The customer number it belongs to. */
    String reference();

    /** A paid one, in the payment history. */
    record Settled(
            String reference,
            Money amount,
            LocalDate invoicedOn,
            LocalDate dueOn,
            LocalDate settledOn,
            boolean disputed)
            implements KnownInvoice {}

    /**
     * One that was taken on for collection.
     *
     * @param open what is still owed of it
     * @param dossierClosed whether nobody works on it any more
     * @param settledOn the payment the client firm told of before, if it did
     * @param lettersOn the days of the letters about its dossier that were sent elsewhere and are known
     */
    record Claimed(
            String reference,
            Money amount,
            Money open,
            LocalDate invoicedOn,
            LocalDate dueOn,
            boolean disputed,
            boolean dossierClosed,
            Optional<LocalDate> settledOn,
            Set<LocalDate> lettersOn)
            implements KnownInvoice {

        /** Keeps a copy of the days. */
        public Claimed {
            lettersOn = Set.copyOf(lettersOn);
        }
    }
}
