package nl.vorder.costs.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.vorder.shared.Money;

/** One pass over a period, segment by segment; used once. */
final class InterestRun {

    private static final BigDecimal DAYS_AND_PER_CENT = new BigDecimal("36500");
    private static final int CENTS = 2;

    private final InterestTerms terms;
    private final LocalDate first;
    private final List<PrincipalChange> changes;
    private final List<InterestSegment> segments = new ArrayList<>();

    private Money principal;
    private Money capitalised = Money.ZERO;
    private Money ofThisYear = Money.ZERO;
    private int yearsPassed;
    private int changesApplied;

    InterestRun(InterestTerms terms, Money principal, LocalDate first, List<PrincipalChange> changes) {
        this.terms = terms;
        this.principal = principal;
        this.first = first;
        this.changes = changes;
    }

    List<InterestSegment> until(LocalDate last) {
        LocalDate day = first;
        while (!day.isAfter(last)) {
            applyChanges(day);
            capitalise(day);
            LocalDate end = segmentEnd(day, last);
            accrue(day, end);
            day = end.plusDays(1);
        }
        return segments;
    }

    private void applyChanges(LocalDate day) {
        while (changesApplied < changes.size()
                && !changes.get(changesApplied).from().isAfter(day)) {
            PrincipalChange change = changes.get(changesApplied++);
            principal = principal.plus(change.principal());
            Money fromEarlierYears = change.interestPaid().min(capitalised).max(Money.ZERO);
            capitalised = capitalised.minus(fromEarlierYears);
            ofThisYear = ofThisYear.minus(change.interestPaid().minus(fromEarlierYears));
        }
    }

    private void capitalise(LocalDate day) {
        if (terms.capitalises() && !day.isBefore(nextAnniversary())) {
            capitalised = capitalised.plus(ofThisYear);
            ofThisYear = Money.ZERO;
            yearsPassed++;
        }
    }

    private LocalDate nextAnniversary() {
        return first.plusYears(yearsPassed + 1L);
    }

    private LocalDate segmentEnd(LocalDate day, LocalDate last) {
        LocalDate next = last.plusDays(1);
        if (terms.capitalises()) {
            next = earlier(next, nextAnniversary());
        }
        if (changesApplied < changes.size()) {
            next = earlier(next, changes.get(changesApplied).from());
        }
        LocalDate end = next;
        return terms.changeAfter(day)
                .map(change -> earlier(end, change))
                .orElse(end)
                .minusDays(1);
    }

    private void accrue(LocalDate from, LocalDate to) {
        Money base = principal.plus(capitalised);
        if (!base.isPositive()) {
            return;
        }
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        BigDecimal rate = terms.on(from);
        Money interest = Money.of(base.amount()
                .multiply(rate)
                .multiply(BigDecimal.valueOf(days))
                .divide(DAYS_AND_PER_CENT, CENTS, RoundingMode.HALF_UP));
        segments.add(new InterestSegment(from, to, days, base, rate, interest));
        ofThisYear = ofThisYear.plus(interest);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
