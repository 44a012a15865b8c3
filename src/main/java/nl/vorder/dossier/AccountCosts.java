package nl.vorder.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vorder.costs.rules.CollectionCosts;
import nl.vorder.costs.rules.InstalmentCosts;
import nl.vorder.dossier.Specification.NoCosts;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.Money;

/**
 * Which rule of collection costs holds for an account, and over what. Pure.
 *
 * <p>Towards a consumer over what valid fourteen-day letters demanded and was not paid when they had run out; towards a business over
 * what was not paid on its due day. Several letters for separate orders count as one demand over the sum, which is never more than
 * letter by letter; instalments of one contract follow the rule against piling up.
 *
 * @see "decision record 0025"
 */
final class AccountCosts {

    private AccountCosts() {}

    /** A letter that has run out, with the invoices no earlier letter demanded. */
    private record RunOut(LocalDate from, List<InvoiceRow> invoices) {}

    /** The costs at the end of a day, paid or not. */
    static CollectionCosts of(Account account, LocalDate day) {
        return account.dossier().terms().debtorKind().isConsumer()
                ? ofConsumer(account, day)
                : ofBusiness(account, day);
    }

    /** Why a consumer owes none on that day; empty when costs are owed, and for businesses. */
    static Optional<NoCosts> whyNone(Account account, LocalDate day) {
        if (!account.dossier().terms().debtorKind().isConsumer()
                || account.costs(day).costs().isPositive()) {
            return Optional.empty();
        }
        if (account.letters().isEmpty()) {
            return Optional.of(NoCosts.NO_LETTER);
        }
        if (account.letters().stream().noneMatch(JudgedLetter::isValid)) {
            return Optional.of(NoCosts.LETTER_VOID);
        }
        return Optional.of(runOut(account, day).isEmpty() ? NoCosts.DAYS_RUNNING : NoCosts.PAID_IN_TIME);
    }

    private static CollectionCosts ofBusiness(Account account, LocalDate day) {
        DossierTerms terms = account.dossier().terms();
        boolean withVat = !terms.vatReclaimable();
        List<Money> unpaid = account.invoices().stream()
                .filter(invoice -> invoice.dueOn().isBefore(day))
                .map(invoice -> account.unpaid(invoice, invoice.dueOn().plusDays(1), day))
                .toList();
        if (terms.contractualCosts().isPresent()) {
            ContractCosts agreed = terms.contractualCosts().get();
            return CollectionCosts.contract(Money.sum(unpaid), agreed.percentage(), agreed.minimum(), withVat);
        }
        return terms.instalments() && terms.debtorKind() == DebtorKind.SOLE_TRADER
                ? InstalmentCosts.jointLetter(unpaid, withVat)
                : CollectionCosts.bundled(unpaid, withVat);
    }

    private static CollectionCosts ofConsumer(Account account, LocalDate day) {
        boolean withVat = !account.dossier().terms().vatReclaimable();
        List<RunOut> letters = runOut(account, day);
        if (account.dossier().terms().instalments()) {
            return CollectionCosts.added(InstalmentCosts.demands(
                    letters.stream()
                            .map(letter -> new InstalmentCosts.Demand(letter.from(), unpaid(account, letter, day)))
                            .toList(),
                    withVat));
        }
        Money whole = Money.ZERO;
        Money unpaid = Money.ZERO;
        for (RunOut letter : letters) {
            whole = whole.plus(Money.sum(letter.invoices().stream()
                    .map(invoice -> invoice.amount().plus(account.credited(invoice, day)))
                    .toList()));
            unpaid = unpaid.plus(Money.sum(unpaid(account, letter, day)));
        }
        return CollectionCosts.remainder(whole, whole.minus(unpaid), withVat);
    }

    private static List<Money> unpaid(Account account, RunOut letter, LocalDate day) {
        return letter.invoices().stream()
                .map(invoice -> account.unpaid(invoice, letter.from(), day))
                .toList();
    }

    private static List<RunOut> runOut(Account account, LocalDate day) {
        List<RunOut> letters = new ArrayList<>();
        Set<Long> demanded = new HashSet<>();
        account.letters().stream()
                .filter(letter ->
                        letter.costsFrom().filter(from -> !from.isAfter(day)).isPresent())
                .sorted(Comparator.comparing(JudgedLetter::sentOn))
                .forEach(letter -> letters.add(new RunOut(
                        letter.costsFrom().orElseThrow(),
                        account.invoices().stream()
                                .filter(invoice ->
                                        invoice.dueOn().isBefore(letter.sentOn()) && demanded.add(invoice.id()))
                                .toList())));
        return letters;
    }
}
