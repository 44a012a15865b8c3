package nl.vorder.call.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vorder.call.FieldRefusal;
import nl.vorder.call.FurtherResult;
import nl.vorder.call.RecordCall;
import nl.vorder.shared.Money;
import nl.vorder.shared.Outcome;

/**
 * Which results one call may have together: a part paid, the rest promised, one invoice contested.
 *
 * <p>All of them are results of a conversation; there is one agreement at most; who refuses agrees to nothing; the amounts are not more
 * than what is open; a result stands there once, except disputes about different invoices.
 */
public final class ResultCombination {

    /** The most results a call can have. */
    public static final int MOST = 5;

    private static final Set<Outcome> AGREEMENTS =
            EnumSet.of(Outcome.PROMISE, Outcome.PART_PROMISE, Outcome.ARRANGEMENT);

    private static final Set<Outcome> AMOUNTS =
            EnumSet.of(Outcome.PROMISE, Outcome.PART_PROMISE, Outcome.SAYS_PAID, Outcome.PAID_NOW);

    /** Not beside somebody's refusal to pay. */
    private static final Set<Outcome> WILLING = EnumSet.of(
            Outcome.PROMISE, Outcome.PART_PROMISE, Outcome.ARRANGEMENT, Outcome.ARRANGEMENT_REQUEST, Outcome.PAID_NOW);

    private ResultCombination() {}

    /** Whether the outcome is an agreement about payment. */
    public static boolean isAgreement(Outcome outcome) {
        return AGREEMENTS.contains(outcome);
    }

    /** What stands against these results in one call; the fields begin with {@code further.1.}, {@code further.2.} and so on. */
    public static List<FieldRefusal> check(RecordCall call, Money open) {
        List<FurtherResult> results = call.results();
        List<FieldRefusal> refusals = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        Money sum = Money.ZERO;
        for (int i = 0; i < results.size(); i++) {
            FurtherResult result = results.get(i);
            boolean twice = !seen.add(identity(result));
            if (i > 0 && (i >= MOST || twice || !fits(result, results))) {
                refusals.add(refusal(i, "outcome", "call.refusal.outcome.not-together"));
            }
            if (results.size() > 1
                    && isWholeDispute(result)
                    && results.stream().anyMatch(one -> isAgreement(one.outcome()))) {
                refusals.add(refusal(i, "invoiceId", "call.refusal.invoiceId.missing"));
            }
            sum = sum.plus(amount(result));
            if (i > 0 && amount(result).isPositive() && sum.compareTo(open) > 0) {
                refusals.add(new FieldRefusal(
                        field(i, "amount"), "call.refusal.amount.together", List.of(FieldRefusal.shown(open))));
            }
        }
        return refusals;
    }

    /** The name of a field of the result at a place; the main result's have no prefix. */
    public static String field(int index, String name) {
        return index == 0 ? name : "further." + index + "." + name;
    }

    private static boolean fits(FurtherResult result, List<FurtherResult> results) {
        boolean conversations = results.stream().allMatch(one -> one.outcome().isConversation());
        boolean alone = results.stream().anyMatch(one -> one.outcome() == Outcome.ALL_WELL);
        long agreements =
                results.stream().filter(one -> isAgreement(one.outcome())).count();
        boolean refuses = results.stream().anyMatch(one -> one.outcome() == Outcome.REFUSES);
        boolean willing = results.stream().anyMatch(one -> WILLING.contains(one.outcome()));
        return conversations && !alone && !(isAgreement(result.outcome()) && agreements > 1) && !(refuses && willing);
    }

    private static boolean isWholeDispute(FurtherResult result) {
        return result.outcome() == Outcome.DISPUTE
                && result.fields().invoiceId().isEmpty();
    }

    private static Object identity(FurtherResult result) {
        Optional<Long> invoice =
                result.outcome() == Outcome.DISPUTE ? result.fields().invoiceId() : Optional.empty();
        return List.of(result.outcome(), invoice);
    }

    private static Money amount(FurtherResult result) {
        return AMOUNTS.contains(result.outcome()) ? result.fields().amount().orElse(Money.ZERO) : Money.ZERO;
    }

    private static FieldRefusal refusal(int index, String name, String key) {
        return new FieldRefusal(field(index, name), key, List.of());
    }
}
