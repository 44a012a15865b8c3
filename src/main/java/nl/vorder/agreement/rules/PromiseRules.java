package nl.vorder.agreement.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vorder.agreement.AgreementRefusal;
import nl.vorder.agreement.AgreementRefusal.Limit;
import nl.vorder.shared.BusinessCalendar;
import nl.vorder.shared.Money;

/** When a promise may be taken and when it counts as kept. */
public final class PromiseRules {

    /** What a promise may fall short and still count as kept. */
    public static final Money TOLERANCE = Money.of("1.00");

    /** Bank days the money gets to arrive after the promised day. */
    public static final int BANK_DAYS = 3;

    private PromiseRules() {}

    /** What stands against a promise; empty if nothing does. */
    public static List<AgreementRefusal> check(
            Money amount, LocalDate dueOn, Money open, Mandate mandate, LocalDate today) {
        List<AgreementRefusal> refusals = new ArrayList<>();
        if (!amount.isPositive()) {
            refusals.add(new AgreementRefusal(Limit.AMOUNT_POSITIVE, ""));
        } else if (amount.compareTo(open) > 0) {
            refusals.add(new AgreementRefusal(Limit.AMOUNT_AT_MOST_OPEN, open.toString()));
        }
        LocalDate last = today.plusDays(mandate.maxPromiseDays());
        if (dueOn.isBefore(today)) {
            refusals.add(new AgreementRefusal(Limit.DAY_NOT_PAST, today.toString()));
        } else if (dueOn.isAfter(last)) {
            refusals.add(new AgreementRefusal(Limit.DAY_WITHIN_MANDATE, last.toString()));
        }
        return refusals;
    }

    /** The last day the money may arrive: the promised day and three bank days. */
    public static LocalDate checkOn(LocalDate dueOn) {
        return BusinessCalendar.plusBankDays(dueOn, BANK_DAYS);
    }

    /** Whether what came in is what was promised, give or take a euro. */
    public static boolean isKept(Money promised, Money paid) {
        return paid.compareTo(promised.minus(TOLERANCE)) >= 0;
    }
}
