package nl.vorder.review.rules;

import java.time.LocalDate;
import nl.vorder.shared.BusinessCalendar;

/** Within which days a complaint is dealt with. */
public final class ComplaintTerms {

    private static final int DAYS_TO_CONFIRM = 2;

    private ComplaintTerms() {}

    /** The last day on which the debtor hears in writing that it has come in: two working days, as is usual in complaint schemes. */
    public static LocalDate confirmBy(LocalDate takenOn) {
        return BusinessCalendar.plusBankDays(takenOn, DAYS_TO_CONFIRM);
    }
}
