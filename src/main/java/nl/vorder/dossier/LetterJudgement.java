package nl.vorder.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vorder.costs.rules.CollectionCosts;
import nl.vorder.costs.rules.LetterCheck;
import nl.vorder.costs.rules.LetterDefect;
import nl.vorder.shared.BusinessCalendar;
import nl.vorder.shared.Money;

/** Judges a fourteen-day letter against the invoices that could be demanded when it was sent. Pure. */
final class LetterJudgement {

    private LetterJudgement() {}

    /**
     * An invoice as the letter could demand it.
     *
     * @param unpaid what was open of it on the day the letter was sent
     */
    record Demandable(LocalDate dueOn, Money unpaid) {}

    static JudgedLetter of(SentLetter letter, LetterOrigin origin, List<Demandable> invoices, boolean withVat) {
        List<Demandable> late = invoices.stream()
                .filter(invoice -> invoice.dueOn().isBefore(letter.sentOn())
                        && invoice.unpaid().isPositive())
                .toList();
        Money allowed = CollectionCosts.tariff(
                        Money.sum(late.stream().map(Demandable::unpaid).toList()), withVat)
                .total();
        LetterCheck check = LetterCheck.of(
                new LetterCheck.Letter(
                        letter.sentOn(),
                        letter.wording(),
                        lastDue(late.isEmpty() ? invoices : late, letter.sentOn()),
                        letter.namesCosts() ? letter.announcedCosts().or(() -> Optional.of(allowed)) : Optional.empty(),
                        allowed,
                        true),
                BusinessCalendar::isHoliday);
        return switch (check) {
            case LetterCheck.Valid valid ->
                judged(letter, origin, Optional.of(valid.days().costsFrom()), Set.of());
            case LetterCheck.Invalid invalid -> judged(letter, origin, Optional.empty(), invalid.defects());
        };
    }

    /** The last due day; when nothing could be demanded the letter came before any default. */
    private static LocalDate lastDue(List<Demandable> invoices, LocalDate otherwise) {
        return invoices.stream()
                .map(Demandable::dueOn)
                .max(Comparator.naturalOrder())
                .orElse(otherwise);
    }

    private static JudgedLetter judged(
            SentLetter letter, LetterOrigin origin, Optional<LocalDate> costsFrom, Set<LetterDefect> defects) {
        return new JudgedLetter(letter.sentOn(), letter.wording(), origin, letter.announcedCosts(), costsFrom, defects);
    }
}
