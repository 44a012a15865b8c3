package nl.vorder.agreement.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vorder.agreement.AgreementRefusal;
import nl.vorder.agreement.AgreementRefusal.Limit;
import nl.vorder.agreement.ConcludeArrangement.Instalment;
import nl.vorder.shared.Money;

/** What a payment arrangement must look like to stay within the mandate of the client firm. */
public final class ArrangementRules {

    private static final int FEWEST = 2;

    private ArrangementRules() {}

    /** What stands against a plan; empty if nothing does. */
    public static List<AgreementRefusal> check(
            List<Instalment> instalments, Money open, Mandate mandate, LocalDate today) {
        List<AgreementRefusal> refusals = new ArrayList<>();
        if (instalments.size() < FEWEST) {
            refusals.add(new AgreementRefusal(Limit.INSTALMENTS_AT_LEAST, Integer.toString(FEWEST)));
            return refusals;
        }
        if (instalments.size() > mandate.maxInstalments()) {
            refusals.add(new AgreementRefusal(Limit.INSTALMENTS_AT_MOST, Integer.toString(mandate.maxInstalments())));
        }
        amounts(instalments, open, mandate, refusals);
        days(instalments, mandate, today, refusals);
        return refusals;
    }

    private static void amounts(
            List<Instalment> instalments, Money open, Mandate mandate, List<AgreementRefusal> refusals) {
        List<Money> amounts = instalments.stream().map(Instalment::amount).toList();
        if (amounts.stream().anyMatch(amount -> !amount.isPositive())) {
            refusals.add(new AgreementRefusal(Limit.AMOUNT_POSITIVE, ""));
        }
        boolean tooSmall = amounts.subList(0, amounts.size() - 1).stream()
                .anyMatch(amount -> amount.compareTo(mandate.minInstalment()) < 0);
        if (tooSmall) {
            refusals.add(new AgreementRefusal(
                    Limit.INSTALMENT_AT_LEAST, mandate.minInstalment().toString()));
        }
        if (Money.sum(amounts).compareTo(open) != 0) {
            refusals.add(new AgreementRefusal(Limit.TOTAL_IS_OPEN, open.toString()));
        }
    }

    private static void days(
            List<Instalment> instalments, Mandate mandate, LocalDate today, List<AgreementRefusal> refusals) {
        LocalDate first = instalments.getFirst().dueOn();
        LocalDate latestStart = mandate.latestStart(today);
        if (first.isBefore(today)) {
            refusals.add(new AgreementRefusal(Limit.DAY_NOT_PAST, today.toString()));
        } else if (first.isAfter(latestStart)) {
            refusals.add(new AgreementRefusal(Limit.DAY_WITHIN_MANDATE, latestStart.toString()));
        }
        for (int i = 1; i < instalments.size(); i++) {
            if (!instalments.get(i).dueOn().isAfter(instalments.get(i - 1).dueOn())) {
                refusals.add(new AgreementRefusal(Limit.DAYS_IN_ORDER, ""));
                return;
            }
        }
    }
}
