package nl.vorder.costs.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rates of one kind of interest by the day they came in; a rate holds until the next one. */
public final class RateTable {

    private final InterestKind kind;
    private final List<Rate> rates;

    /**
     * A rate and its first day.
     *
     * @param validFrom the first day
     * @param percentage per cent a year, zero or more
     */
    public record Rate(LocalDate validFrom, BigDecimal percentage) {}

    /**
     * Puts the rates in order; a row that repeats the rate before it is no change.
     *
     * @throws IllegalArgumentException if there is no rate, or one below zero
     */
    public RateTable(InterestKind kind, List<Rate> rates) {
        List<Rate> changes = new ArrayList<>();
        rates.stream().sorted(Comparator.comparing(Rate::validFrom)).forEach(rate -> {
            if (rate.percentage().signum() < 0) {
                throw new IllegalArgumentException("A rate is zero or more, not " + rate.percentage());
            }
            if (changes.isEmpty() || changes.getLast().percentage().compareTo(rate.percentage()) != 0) {
                changes.add(rate);
            }
        });
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("The table of " + kind + " interest is empty");
        }
        this.kind = kind;
        this.rates = List.copyOf(changes);
    }

    /** The kind of interest. */
    public InterestKind kind() {
        return kind;
    }

    /** The first day for which a rate is known. */
    public LocalDate firstDay() {
        return rates.getFirst().validFrom();
    }

    /**
     * The rate of a day, in per cent a year.
     *
     * @throws MissingRateException if the day lies before the table
     */
    public BigDecimal on(LocalDate day) {
        for (int i = rates.size() - 1; i >= 0; i--) {
            if (!rates.get(i).validFrom().isAfter(day)) {
                return rates.get(i).percentage();
            }
        }
        throw new MissingRateException(kind, day);
    }

    /** The first day after the given one on which the rate changes. */
    public Optional<LocalDate> changeAfter(LocalDate day) {
        return rates.stream()
                .map(Rate::validFrom)
                .filter(from -> from.isAfter(day))
                .findFirst();
    }
}
