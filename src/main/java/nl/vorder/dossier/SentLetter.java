package nl.vorder.dossier;

import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.costs.rules.LetterWording;
import nl.vorder.shared.Money;

/**
 * A fourteen-day letter that went out, by the agency or by the client firm.
 *
 * @param sentOn the day it was sent
 * @param wording how it words the term
 * @param namesCosts whether it names an amount of costs
 * @param announcedCosts that amount, VAT included, if it is known; it is then compared with the tariff
 */
public record SentLetter(LocalDate sentOn, LetterWording wording, boolean namesCosts, Optional<Money> announcedCosts) {

    /** A letter of which only day and class of wording are known: a valid class says that the costs are named by the tariff. */
    public SentLetter(LocalDate sentOn, LetterWording wording) {
        this(sentOn, wording, wording.isValid(), Optional.empty());
    }
}
