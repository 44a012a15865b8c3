package nl.vorder.costs.rules;

/** How a fourteen-day letter words its term; judged strictly (art. 6:96 lid 6 BW, HR 25-11-2016, ECLI:NL:HR:2016:2704). */
public enum LetterWording {
    /** Fourteen days counted from the day after delivery: valid. */
    FOURTEEN_DAYS_FROM_DAY_AFTER_DELIVERY(true),
    /** Fifteen days counted from delivery: valid, the same last day. */
    FIFTEEN_DAYS_FROM_DELIVERY(true),
    /** Fourteen days counted from the date of the letter, its sending or "today": too short, so void. */
    FOURTEEN_DAYS_FROM_LETTER(false),
    /** The wording is not known: nothing can be built on it. */
    UNKNOWN(false);

    private final boolean valid;

    LetterWording(boolean valid) {
        this.valid = valid;
    }

    /** Whether a letter with this wording can make costs due. */
    public boolean isValid() {
        return valid;
    }
}
