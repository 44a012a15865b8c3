package nl.vorder.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vorder.costs.rules.Allocation;
import nl.vorder.costs.rules.CollectionCosts;
import nl.vorder.demo.Rows.FirmRow;
import nl.vorder.demo.Rows.InvoiceRow;
import nl.vorder.demo.Rows.LedgerRow;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.Money;
import nl.vorder.shared.Zone;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of one dossier, kept in order of time with the same rules of costs, interest and allocation the application uses.
 *
 * @see "decision record 0060"
 */
final class Books {

    private static final LocalTime NIGHT = LocalTime.of(1, 15);
    private static final LocalTime DAY = LocalTime.of(7, 30);

    private final Agency agency;
    private final Rates rates;
    private final FirmRow firm;
    private final DebtorKind kind;
    private final long dossier;
    private final LocalDate openedOn;
    private final List<Claim> claims = new ArrayList<>();
    private @Nullable LocalDate costsFrom;
    private @Nullable LocalDate interestThrough;
    private boolean costsBooked;
    private Money openCosts = Money.ZERO;
    private Money openVat = Money.ZERO;

    Books(Agency agency, Rates rates, FirmRow firm, DebtorKind kind, long dossier, LocalDate openedOn) {
        this.agency = agency;
        this.rates = rates;
        this.firm = firm;
        this.kind = kind;
        this.dossier = dossier;
        this.openedOn = openedOn;
    }

    /** Books an invoice on its due day, or on the day of the hand-over if that is earlier. */
    void claim(InvoiceRow invoice) {
        claims.add(new Claim(invoice, rates.terms(firm, kind, invoice.dueOn().plusDays(1))));
        LocalDate day = invoice.dueOn().isBefore(openedOn) ? invoice.dueOn() : openedOn;
        write(agency.newBooking(), "PRINCIPAL", "PRINCIPAL", invoice.id(), invoice.amount(), day, "", invoice.number());
    }

    /** A fourteen-day letter went out: costs are owed once it has run out. */
    void letterSent(LocalDate day) {
        if (kind.isConsumer() && costsFrom == null) {
            costsFrom = Chain.costsFrom(day);
        }
    }

    @Nullable
    LocalDate costsFrom() {
        return costsFrom;
    }

    @Nullable
    LocalDate interestThrough() {
        return interestThrough;
    }

    /** What is owed at the end of the day. */
    Owed owed(LocalDate day) {
        advance(day);
        Money interest = Money.sum(claims.stream()
                .map(claim -> claim.openInterest().plus(claim.accrued(day)))
                .toList());
        return new Owed(principal(), interest, openCosts, openVat);
    }

    /**
     * Books money that came in.
     *
     * @param amount how much; null: all that is owed
     * @return how much it was
     */
    Money pay(LocalDate day, @Nullable Money amount, String channel) {
        advance(day);
        postInterest(day);
        Money paid = amount == null ? owed(day).total() : amount.min(owed(day).total());
        List<Allocation.Debt> debts = claims.stream()
                .map(claim -> new Allocation.Debt(claim.id(), claim.openInterest(), claim.principal()))
                .toList();
        Allocation allocation = Allocation.of(paid, openCosts, openVat, debts, Optional.empty());
        long booking = agency.newBooking();
        reduce(booking, "PAYMENT", "COSTS", null, allocation.toCosts(), day, channel);
        reduce(booking, "PAYMENT", "VAT", null, allocation.toVat(), day, channel);
        openCosts = openCosts.minus(allocation.toCosts());
        openVat = openVat.minus(allocation.toVat());
        for (Allocation.Share share : allocation.shares()) {
            reduce(booking, "PAYMENT", "INTEREST", share.id(), share.toInterest(), day, channel);
            reduce(booking, "PAYMENT", "PRINCIPAL", share.id(), share.toPrincipal(), day, channel);
            claims.stream()
                    .filter(claim -> claim.id() == share.id())
                    .forEach(claim -> claim.lower(day, share.toInterest(), share.toPrincipal()));
        }
        return paid;
    }

    /**
     * The client firm credits what is open of its invoices. Costs over an invoice that was credited were never owed; the interest is
     * given up.
     */
    void credit(LocalDate day) {
        advance(day);
        postInterest(day);
        long note = agency.newBooking();
        long writeOff = agency.newBooking();
        for (Claim claim : claims) {
            Money principal = claim.principal();
            Money interest = claim.openInterest();
            reduce(note, "CREDIT_NOTE", "PRINCIPAL", claim.id(), principal, day, "");
            reduce(writeOff, "WRITE_OFF", "INTEREST", claim.id(), interest, day, "");
            claim.lower(day, interest, principal);
        }
        long costs = agency.newBooking();
        reduce(costs, "COSTS", "COSTS", null, openCosts, day, "");
        reduce(costs, "VAT", "VAT", null, openVat, day, "");
        openCosts = Money.ZERO;
        openVat = Money.ZERO;
    }

    /** Posts what falls due up to and including the day: interest at month ends, costs on the first day they are owed. */
    void advance(LocalDate day) {
        LocalDate costsDay = kind.isConsumer() ? costsFrom : firstOverdueDay();
        LocalDate monthEnd = nextMonthEnd();
        while (!monthEnd.isAfter(day)) {
            bookCosts(costsDay, monthEnd);
            postInterest(monthEnd);
            monthEnd = nextMonthEnd();
        }
        bookCosts(costsDay, day);
    }

    private LocalDate firstOverdueDay() {
        LocalDate due =
                claims.stream().map(Claim::dueOn).min(LocalDate::compareTo).orElseThrow();
        return due.isBefore(openedOn) ? openedOn : due.plusDays(1);
    }

    private LocalDate nextMonthEnd() {
        LocalDate after = interestThrough == null ? openedOn.minusDays(1) : interestThrough;
        LocalDate next = after.plusDays(1);
        return next.withDayOfMonth(next.lengthOfMonth());
    }

    private void bookCosts(@Nullable LocalDate owedFrom, LocalDate day) {
        if (costsBooked || owedFrom == null || owedFrom.isAfter(day)) {
            return;
        }
        costsBooked = true;
        CollectionCosts costs = CollectionCosts.tariff(principal(), !firm.vatReclaimable());
        if (costs.costs().isPositive()) {
            long booking = agency.newBooking();
            write(booking, "COSTS", "COSTS", null, costs.costs(), owedFrom, "", "");
            if (costs.vat().isPositive()) {
                write(booking, "VAT", "VAT", null, costs.vat(), owedFrom, "", "");
            }
            openCosts = costs.costs();
            openVat = costs.vat();
        }
    }

    private void postInterest(LocalDate day) {
        if (interestThrough != null && !interestThrough.isBefore(day)) {
            return;
        }
        long booking = agency.newBooking();
        for (Claim claim : claims) {
            Money added = claim.post(day);
            if (!added.isZero()) {
                write(booking, "INTEREST", "INTEREST", claim.id(), added, day, "", "");
            }
        }
        interestThrough = day;
    }

    private Money principal() {
        return Money.sum(claims.stream().map(Claim::principal).toList());
    }

    private void reduce(
            long booking,
            String kindOfEntry,
            String component,
            @Nullable Long invoice,
            Money by,
            LocalDate day,
            String channel) {
        if (by.isPositive()) {
            write(booking, kindOfEntry, component, invoice, by.negated(), day, channel, "");
        }
    }

    private void write(
            long booking,
            String kindOfEntry,
            String component,
            @Nullable Long invoice,
            Money amount,
            LocalDate day,
            String channel,
            String remark) {
        boolean byNight = kindOfEntry.equals("INTEREST");
        LocalDate recordedOn = byNight ? day.plusDays(1) : day.isBefore(openedOn) ? openedOn : day;
        Instant recordedAt =
                recordedOn.atTime(byNight ? NIGHT : DAY).atZone(Zone.AMSTERDAM).toInstant();
        agency.ledger.add(new LedgerRow(
                agency.ledger.newId(),
                dossier,
                invoice,
                booking,
                kindOfEntry,
                component,
                amount,
                day,
                recordedAt,
                channel,
                remark));
    }
}
