package nl.vorder.costs.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vorder.shared.Money;

/**
 * What a payment goes to: first the costs with their VAT, then the interest that has accrued, then the principal.
 *
 * <p>Over several invoices the one the debtor named goes first, then the oldest. What is left is overpaid. Only costs that are owed take
 * part: the caller passes zero before a consumer's fourteen days have run out.
 *
 * @param toCosts for the costs
 * @param toVat for the VAT over the costs
 * @param shares for the invoices, in the order in which they were served
 * @param overpaid what is left
 * @see LegalSource#ALLOCATION
 */
public record Allocation(Money toCosts, Money toVat, List<Share> shares, Money overpaid) {

    /** Keeps the shares as they are. */
    public Allocation {
        shares = List.copyOf(shares);
    }

    /**
     * What is open on one invoice.
     *
     * @param id identifies the invoice
     * @param interest accrued and not paid
     * @param principal not paid
     */
    public record Debt(long id, Money interest, Money principal) {}

    /**
     * What one invoice gets.
     *
     * @param id identifies the invoice
     * @param toInterest for its interest
     * @param toPrincipal for its principal
     */
    public record Share(long id, Money toInterest, Money toPrincipal) {}

    /**
     * Divides a payment.
     *
     * @param payment what came in
     * @param costs owed and not paid
     * @param vat owed and not paid
     * @param debts oldest first
     * @param designated the invoice the debtor named
     * @throws IllegalArgumentException if an amount is below zero
     */
    public static Allocation of(Money payment, Money costs, Money vat, List<Debt> debts, Optional<Long> designated) {
        requireNotNegative(payment);
        List<Debt> inOrder = new ArrayList<>(debts);
        designated.ifPresent(id -> inOrder.sort(Comparator.comparing(debt -> debt.id() != id)));
        Rest rest = new Rest(payment);
        Money toCosts = rest.take(costs);
        Money toVat = rest.take(vat);
        List<Money> toInterest =
                inOrder.stream().map(debt -> rest.take(debt.interest())).toList();
        List<Money> toPrincipal =
                inOrder.stream().map(debt -> rest.take(debt.principal())).toList();
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            shares.add(new Share(inOrder.get(i).id(), toInterest.get(i), toPrincipal.get(i)));
        }
        return new Allocation(toCosts, toVat, shares, rest.left());
    }

    /** Divides a payment over one claim. */
    public static Allocation of(Money payment, Money costs, Money interest, Money principal) {
        return of(payment, costs, Money.ZERO, List.of(new Debt(0, interest, principal)), Optional.empty());
    }

    /** What goes to interest in all. */
    public Money toInterest() {
        return Money.sum(shares.stream().map(Share::toInterest).toList());
    }

    /** What goes to principal in all. */
    public Money toPrincipal() {
        return Money.sum(shares.stream().map(Share::toPrincipal).toList());
    }

    private static void requireNotNegative(Money amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("Amounts to divide are zero or more, not " + amount);
        }
    }

    /** What is left of the payment. */
    private static final class Rest {

        private Money left;

        Rest(Money payment) {
            left = payment;
        }

        Money take(Money open) {
            requireNotNegative(open);
            Money taken = left.min(open);
            left = left.minus(taken);
            return taken;
        }

        Money left() {
            return left;
        }
    }
}
