package nl.vorder.agreement.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import nl.vorder.agreement.ConcludeArrangement.Instalment;
import nl.vorder.shared.Money;

/**
 * What a client firm allows without being asked.
 *
 * @param maxPromiseDays the most days a promise may lie ahead
 * @param maxInstalments the most parts of an arrangement
 * @param minInstalment the smallest part; only the last may be smaller
 */
public record Mandate(int maxPromiseDays, int maxInstalments, Money minInstalment) {

    /** The last day on which an arrangement may begin: a month from today and the days of a promise. */
    LocalDate latestStart(LocalDate today) {
        return today.plusMonths(1).plusDays(maxPromiseDays);
    }

    /** The mandate that allows this plan too: as many instalments, as small ones, as late a beginning. */
    public Mandate widenedBy(List<Instalment> plan, LocalDate today) {
        Money smallest = plan.subList(0, plan.size() - 1).stream()
                .map(Instalment::amount)
                .min(Comparator.naturalOrder())
                .orElse(minInstalment);
        long days = ChronoUnit.DAYS.between(today.plusMonths(1), plan.getFirst().dueOn());
        return new Mandate(
                (int) Math.max(maxPromiseDays, days),
                Math.max(maxInstalments, plan.size()),
                smallest.compareTo(minInstalment) < 0 ? smallest : minInstalment);
    }
}
