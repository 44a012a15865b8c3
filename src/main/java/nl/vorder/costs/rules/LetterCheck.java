package nl.vorder.costs.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.vorder.shared.Money;

/**
 * Judges a fourteen-day letter that was sent, here or elsewhere.
 *
 * @see LegalSource#FOURTEEN_DAY_LETTER
 */
public sealed interface LetterCheck {

    /**
     * What is known of the letter.
     *
     * @param sentOn the day it was sent
     * @param wording how it words the term
     * @param latestDueOn the last due day of the claims in it
     * @param announcedCosts the costs it announces, VAT included
     * @param allowedCosts the costs by the tariff over the claims in it, VAT included
     * @param complete whether it covers all claims that could be demanded
     */
    record Letter(
            LocalDate sentOn,
            LetterWording wording,
            LocalDate latestDueOn,
            Optional<Money> announcedCosts,
            Money allowedCosts,
            boolean complete) {}

    /**
     * The letter makes costs due.
     *
     * @param days its days
     */
    record Valid(FourteenDayLetter days) implements LetterCheck {}

    /**
     * The letter makes no costs due.
     *
     * @param defects at least one
     */
    record Invalid(Set<LetterDefect> defects) implements LetterCheck {

        /** Keeps the defects as they are. */
        public Invalid {
            defects = Set.copyOf(defects);
        }
    }

    /**
     * Judges the letter.
     *
     * @param holidays tells the holidays, see {@link FourteenDayLetter#sent}
     */
    static LetterCheck of(Letter letter, Predicate<LocalDate> holidays) {
        Set<LetterDefect> defects = EnumSet.noneOf(LetterDefect.class);
        if (!letter.sentOn().isAfter(letter.latestDueOn())) {
            defects.add(LetterDefect.SENT_BEFORE_DEFAULT);
        }
        if (letter.wording() == LetterWording.UNKNOWN) {
            defects.add(LetterDefect.WORDING_UNKNOWN);
        } else if (!letter.wording().isValid()) {
            defects.add(LetterDefect.TERM_WRONG);
        }
        if (letter.announcedCosts().isEmpty()) {
            defects.add(LetterDefect.COSTS_MISSING);
        } else if (letter.announcedCosts().get().compareTo(letter.allowedCosts()) > 0) {
            defects.add(LetterDefect.COSTS_TOO_HIGH);
        }
        if (!letter.complete()) {
            defects.add(LetterDefect.CLAIMS_LEFT_OUT);
        }
        return defects.isEmpty() ? new Valid(FourteenDayLetter.sent(letter.sentOn(), holidays)) : new Invalid(defects);
    }
}
