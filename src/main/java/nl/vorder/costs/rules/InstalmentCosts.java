package nl.vorder.costs.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vorder.shared.Money;

/**
 * Collection costs of instalments under one long-term contract with a natural person, since 1 October 2024: they do not pile up.
 *
 * <p>Where sources differ the lower outcome is taken, and the rule that led to it is part of the result. Before that day, and for
 * separate orders, the ordinary tariff holds.
 *
 * @see LegalSource#ANTI_STACKING
 */
public final class InstalmentCosts {

    /** The first day of the rule. */
    public static final LocalDate IN_FORCE_FROM = LocalDate.of(2024, 10, 1);

    /** Instalments up to this amount are small: their fee by the tariff is the minimum. */
    public static final Money SMALL = Money.of("266.67");

    /** The most that small instalments may cost in six months: once forty and five times twenty. */
    public static final Money HALF_YEAR_MAXIMUM = Money.of("140.00");

    private static final Money HALF_MINIMUM = Money.of("20.00");
    private static final int LOOK_BACK_MONTHS = 6;

    private InstalmentCosts() {}

    /**
     * An instalment with a valid fourteen-day letter of its own.
     *
     * @param costsFrom the first day its costs are owed; in order of time
     * @param amount what was not paid
     */
    public record Instalment(LocalDate costsFrom, Money amount) {}

    /**
     * The costs of each instalment, when each had a letter of its own.
     *
     * @param instalments in order of time
     * @param withVat whether the creditor cannot reclaim VAT and says so
     * @return as many results, in the same order
     */
    public static List<CollectionCosts> separateLetters(List<Instalment> instalments, boolean withVat) {
        List<CollectionCosts> costs = new ArrayList<>();
        for (int i = 0; i < instalments.size(); i++) {
            costs.add(next(instalments, costs, instalments.get(i), withVat));
        }
        return List.copyOf(costs);
    }

    /**
     * The costs of several instalments that were demanded in one letter only.
     *
     * @param amounts what was not paid of each
     * @param withVat whether the creditor cannot reclaim VAT and says so
     */
    public static CollectionCosts jointLetter(List<Money> amounts, boolean withVat) {
        CollectionCosts together = CollectionCosts.bundled(amounts, withVat);
        List<Money> small = amounts.stream().filter(InstalmentCosts::isSmall).toList();
        Money large =
                Money.sum(amounts.stream().filter(amount -> !isSmall(amount)).toList());
        Money highest = small.stream()
                .map(amount -> CollectionCosts.tariff(amount, false).costs())
                .reduce(Money.ZERO, Money::max);
        Money alternative = highest.plus(CollectionCosts.tariff(large, false).costs());
        return alternative.compareTo(together.costs()) < 0
                ? together.lowered(alternative, CostsRule.HIGHEST_INSTALMENT)
                : together;
    }

    /**
     * A letter that demands one or more instalments which no earlier letter demanded.
     *
     * @param costsFrom the first day its costs are owed; in order of time
     * @param amounts what was not paid of each instalment
     */
    public record Demand(LocalDate costsFrom, List<Money> amounts) {

        /** Keeps a copy of the amounts. */
        public Demand {
            amounts = List.copyOf(amounts);
        }
    }

    /**
     * The costs of several letters, each with one or more instalments.
     *
     * <p>A letter with one instalment counts as in {@link #separateLetters}, one with several as in {@link #jointLetter}; the small
     * instalments of a later letter within six months cost half a fee together, or what is left of the half-year's maximum.
     *
     * @param demands in order of time
     * @return as many results, in the same order
     */
    public static List<CollectionCosts> demands(List<Demand> demands, boolean withVat) {
        List<Instalment> charged = new ArrayList<>();
        List<CollectionCosts> fees = new ArrayList<>();
        List<CollectionCosts> results = new ArrayList<>();
        for (Demand demand : demands) {
            Money large = Money.sum(
                    demand.amounts().stream().filter(amount -> !isSmall(amount)).toList());
            Money highestSmall =
                    demand.amounts().stream().filter(InstalmentCosts::isSmall).reduce(Money.ZERO, Money::max);
            CollectionCosts joint = demand.costsFrom().isBefore(IN_FORCE_FROM)
                    ? CollectionCosts.bundled(demand.amounts(), withVat)
                    : jointLetter(demand.amounts(), withVat);
            Instalment small = new Instalment(demand.costsFrom(), highestSmall);
            CollectionCosts fee = next(charged, fees, small, withVat);
            Money capped = fee.costs().plus(CollectionCosts.tariff(large, false).costs());
            boolean further = fee.rule().source() == LegalSource.ANTI_STACKING;
            results.add(further && capped.compareTo(joint.costs()) < 0 ? joint.lowered(capped, fee.rule()) : joint);
            charge(charged, fees, new Instalment(demand.costsFrom(), large), CollectionCosts.tariff(large, withVat));
            charge(charged, fees, small, fee);
        }
        return List.copyOf(results);
    }

    private static void charge(
            List<Instalment> charged, List<CollectionCosts> fees, Instalment instalment, CollectionCosts fee) {
        if (instalment.amount().isPositive()) {
            charged.add(instalment);
            fees.add(fee);
        }
    }

    private static CollectionCosts next(
            List<Instalment> instalments, List<CollectionCosts> charged, Instalment instalment, boolean withVat) {
        CollectionCosts full = CollectionCosts.tariff(instalment.amount(), withVat);
        if (!isSmall(instalment.amount()) || instalment.costsFrom().isBefore(IN_FORCE_FROM)) {
            return full;
        }
        LocalDate windowStart = instalment.costsFrom().minusMonths(LOOK_BACK_MONTHS);
        boolean charges = false;
        Money smallFees = Money.ZERO;
        for (int i = 0; i < charged.size(); i++) {
            Instalment earlier = instalments.get(i);
            if (earlier.costsFrom().isAfter(windowStart)) {
                charges |= charged.get(i).costs().isPositive();
                smallFees = isSmall(earlier.amount())
                        ? smallFees.plus(charged.get(i).costs())
                        : smallFees;
            }
        }
        if (!charges || !full.costs().isPositive()) {
            return full;
        }
        Money room = HALF_YEAR_MAXIMUM.minus(smallFees).max(Money.ZERO);
        return room.compareTo(HALF_MINIMUM) < 0
                ? full.lowered(room, CostsRule.HALF_YEAR_CAP)
                : full.lowered(HALF_MINIMUM, CostsRule.HALF_FEE);
    }

    private static boolean isSmall(Money amount) {
        return amount.compareTo(SMALL) <= 0;
    }
}
