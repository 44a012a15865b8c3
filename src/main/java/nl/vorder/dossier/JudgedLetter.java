package nl.vorder.dossier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.vorder.costs.rules.LetterDefect;
import nl.vorder.costs.rules.LetterWording;
import nl.vorder.shared.Money;

/**
 * A fourteen-day letter and what it is worth.
 *
 * @param sentOn the day it was sent
 * @param wording how it words the term
 * @param origin who sent it
 * @param announcedCosts the costs it named, VAT included, if known
 * @param costsFrom the first day with costs; empty when the letter is void
 * @param defects why it is void; empty when it is valid
 */
public record JudgedLetter(
        LocalDate sentOn,
        LetterWording wording,
        LetterOrigin origin,
        Optional<Money> announcedCosts,
        Optional<LocalDate> costsFrom,
        Set<LetterDefect> defects) {

    /** Keeps a copy of the defects. */
    public JudgedLetter {
        defects = Set.copyOf(defects);
    }

    /** Whether it makes costs due. */
    public boolean isValid() {
        return costsFrom.isPresent();
    }
}
