package nl.vorder.costs.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.vorder.shared.Money;

/**
 * Extrajudicial collection costs, with the way they came about.
 *
 * <p>The only place where collection costs are computed. The base is the principal; interest is not part of it.
 *
 * @param base the amount the costs are computed over, in euro
 * @param slices the tariff as far as the base fills it; empty for costs by contract
 * @param costs without VAT, rounded half-up to the cent
 * @param vatPercentage the VAT on top, zero when the creditor can reclaim it
 * @param vat rounded half-up to the cent
 * @param rule which rule decided the amount
 * @see LegalSource#TARIFF
 * @see LegalSource#COSTS_VAT
 */
public record CollectionCosts(
        Money base, List<Slice> slices, Money costs, BigDecimal vatPercentage, Money vat, CostsRule rule) {

    /** The least that may be charged. */
    public static final Money MINIMUM = Money.of("40.00");

    /** The most that may be charged; the last slice ends where it is reached, at a principal of one million. */
    public static final Money MAXIMUM = Money.of("6775.00");

    /** The rate of VAT, in per cent. */
    public static final BigDecimal VAT_PERCENTAGE = new BigDecimal("21");

    private static final List<Band> BANDS = List.of(
            new Band("0", "2500", "15"),
            new Band("2500", "5000", "10"),
            new Band("5000", "10000", "5"),
            new Band("10000", "200000", "1"),
            new Band("200000", "1000000", "0.5"));

    /** Keeps the slices as they are. */
    public CollectionCosts {
        slices = List.copyOf(slices);
    }

    /**
     * The statutory tariff: mandatory towards a consumer, the default towards a business.
     *
     * @param principal what is owed without interest; zero or less gives no costs
     * @param withVat whether the creditor cannot reclaim VAT and says so
     */
    public static CollectionCosts tariff(Money principal, boolean withVat) {
        if (!principal.isPositive()) {
            return none();
        }
        List<Slice> slices = slices(principal.amount());
        BigDecimal sum = slices.stream().map(Slice::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        Money byTariff = Money.rounded(sum);
        Money costs = byTariff.max(MINIMUM);
        return of(principal, slices, costs, withVat, decisive(principal, byTariff));
    }

    /**
     * Several claims of one creditor in one demand: the principals are added first.
     *
     * @param principals of the claims that can be demanded together
     */
    public static CollectionCosts bundled(List<Money> principals, boolean withVat) {
        CollectionCosts together = tariff(Money.sum(principals), withVat);
        return principals.size() > 1 ? together.by(CostsRule.BUNDLED) : together;
    }

    /**
     * The costs when a part was paid before the fourteen days ran out: only the rest counts.
     *
     * @param principal what the letter demanded
     * @param paidInTime what was paid of it up to the last free day
     */
    public static CollectionCosts remainder(Money principal, Money paidInTime, boolean withVat) {
        CollectionCosts rest = tariff(principal.minus(paidInTime), withVat);
        return paidInTime.isPositive() && rest.costs().isPositive() ? rest.by(CostsRule.REMAINDER) : rest;
    }

    /**
     * Costs agreed between businesses; a judge may lower them to the tariff.
     *
     * @param percentage of the principal
     * @param minimum the least the contract asks
     */
    public static CollectionCosts contract(Money principal, BigDecimal percentage, Money minimum, boolean withVat) {
        if (!principal.isPositive()) {
            return none();
        }
        Money share = Money.rounded(principal.amount().multiply(percentage).movePointLeft(2));
        return of(principal, List.of(), share.max(minimum), withVat, CostsRule.CONTRACT);
    }

    /**
     * Costs of several letters together.
     *
     * @param parts in order of time; the slices stand one after the other, the rule is that of the last part that was lowered, else
     *     of the last one
     */
    public static CollectionCosts added(List<CollectionCosts> parts) {
        List<CollectionCosts> owed =
                parts.stream().filter(part -> part.costs().isPositive()).toList();
        if (owed.isEmpty()) {
            return none();
        }
        CostsRule decisive = owed.stream()
                .map(CollectionCosts::rule)
                .filter(rule -> rule.source() == LegalSource.ANTI_STACKING)
                .reduce((earlier, later) -> later)
                .orElse(owed.getLast().rule());
        return new CollectionCosts(
                Money.sum(owed.stream().map(CollectionCosts::base).toList()),
                owed.stream().flatMap(part -> part.slices().stream()).toList(),
                Money.sum(owed.stream().map(CollectionCosts::costs).toList()),
                owed.getLast().vatPercentage(),
                Money.sum(owed.stream().map(CollectionCosts::vat).toList()),
                decisive);
    }

    /** No costs at all. */
    public static CollectionCosts none() {
        return new CollectionCosts(Money.ZERO, List.of(), Money.ZERO, BigDecimal.ZERO, Money.ZERO, CostsRule.NO_CLAIM);
    }

    /** Costs and VAT together. */
    public Money total() {
        return costs.plus(vat);
    }

    /** The same calculation with a lower amount, because of a rule on top of the tariff. */
    CollectionCosts lowered(Money lower, CostsRule decisive) {
        return of(base, slices, lower, vatPercentage.signum() > 0, decisive);
    }

    private CollectionCosts by(CostsRule decisive) {
        return new CollectionCosts(base, slices, costs, vatPercentage, vat, decisive);
    }

    private static CollectionCosts of(Money base, List<Slice> slices, Money costs, boolean withVat, CostsRule rule) {
        BigDecimal percentage = withVat ? VAT_PERCENTAGE : BigDecimal.ZERO;
        Money vat = Money.rounded(costs.amount().multiply(percentage).movePointLeft(2));
        return new CollectionCosts(base, slices, costs, percentage, vat, rule);
    }

    private static CostsRule decisive(Money principal, Money byTariff) {
        if (byTariff.compareTo(MINIMUM) < 0) {
            return CostsRule.MINIMUM;
        }
        return principal.amount().compareTo(BANDS.getLast().to()) > 0 ? CostsRule.MAXIMUM : CostsRule.TARIFF;
    }

    private static List<Slice> slices(BigDecimal principal) {
        List<Slice> slices = new ArrayList<>(BANDS.size());
        for (Band band : BANDS) {
            if (principal.compareTo(band.from()) > 0) {
                BigDecimal part = principal.min(band.to()).subtract(band.from());
                slices.add(new Slice(
                        band.from(),
                        part,
                        band.percentage(),
                        part.multiply(band.percentage()).movePointLeft(2)));
            }
        }
        return slices;
    }

    private record Band(BigDecimal from, BigDecimal to, BigDecimal percentage) {

        Band(String from, String to, String percentage) {
            this(new BigDecimal(from), new BigDecimal(to), new BigDecimal(percentage));
        }
    }
}
