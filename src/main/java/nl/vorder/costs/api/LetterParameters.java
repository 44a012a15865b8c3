package nl.vorder.costs.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.vorder.costs.rules.InstalmentCosts.Demand;
import nl.vorder.shared.Money;
import org.jspecify.annotations.Nullable;

/** Reads letters about terms of one contract: {@code 2026-01-15:100.00;100.00}. */
final class LetterParameters {

    /** More letters than any contract has terms in a lifetime of claims. */
    private static final int MOST_LETTERS = 120;

    /** More terms in one letter than a claim of ten years has. */
    private static final int MOST_TERMS = 120;

    private LetterParameters() {}

    /**
     * The letters, in order of time.
     *
     * @throws BadParameterException when one cannot be read, or stands before an earlier one
     */
    static List<Demand> demands(String name, @Nullable List<String> texts) {
        if (texts == null || texts.isEmpty()) {
            throw new BadParameterException(name, name + " is missing");
        }
        if (texts.size() > MOST_LETTERS) {
            throw new BadParameterException(name, name + " must be given at most " + MOST_LETTERS + " times");
        }
        List<Demand> demands = new ArrayList<>();
        for (String text : texts) {
            Demand demand = demand(name, text);
            if (!demands.isEmpty()
                    && demand.costsFrom().isBefore(demands.getLast().costsFrom())) {
                throw new BadParameterException(name, name + " must be given in order of time");
            }
            demands.add(demand);
        }
        return demands;
    }

    private static Demand demand(String name, String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new BadParameterException(
                    name, name + " must be a day, a colon and amounts, such as 2026-01-15:100.00");
        }
        LocalDate costsFrom = Parameters.day(name, text.substring(0, colon));
        List<String> amounts = Arrays.asList(text.substring(colon + 1).split(";", -1));
        if (amounts.size() > MOST_TERMS) {
            throw new BadParameterException(name, name + " must have at most " + MOST_TERMS + " amounts");
        }
        List<Money> terms =
                amounts.stream().map(amount -> Parameters.amount(name, amount)).toList();
        return new Demand(costsFrom, terms);
    }
}
