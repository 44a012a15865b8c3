package nl.vorder.letter.rules;

import java.time.LocalDate;

/**
 * The letter a dossier needs next.
 *
 * @param letter which one
 * @param since the day from which it may go out
 */
public record Step(Letter letter, LocalDate since) {

    /** The letters that follow from the calendar. */
    public enum Letter {
        /** A friendly reminder. */
        REMINDER,
        /** The letter before a consumer owes costs. */
        FOURTEEN_DAY_LETTER,
        /** A demand. */
        DEMAND,
        /** The confirmation of an agreement. */
        CONFIRMATION
    }
}
