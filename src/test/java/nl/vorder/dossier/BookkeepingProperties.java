package nl.vorder.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.vorder.costs.rules.ClaimKind;
import nl.vorder.costs.rules.InterestKind;
import nl.vorder.costs.rules.RateTables;
import nl.vorder.costs.rules.Rates;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Stage;
import org.jspecify.annotations.Nullable;

class BookkeepingProperties {

    private static final LocalDate START = LocalDate.of(2024, 1, 10);
    private static final LocalDate END = START.plusDays(900);
    private static final DossierId ID = new DossierId(1);

    /** One thing that happens; days come in any order, so that bookings are late as often as not. */
    record Deed(int kind, int day, long cents, int pick) {}

    @Property(tries = 400)
    void whatever_happens_the_entries_add_up_to_the_balance(
            @ForAll("claims") List<Long> claims, @ForAll("deeds") List<Deed> deeds, @ForAll boolean consumer) {
        Bookkeeping book = new Bookkeeping(account(claims, consumer), new AtomicLong(1)::getAndIncrement);
        LocalDate latest = START;
        for (Deed deed : deeds) {
            LocalDate day = START.plusDays(deed.day());
            Money before = received(book);
            boolean payment = deed.kind() == 0;
            act(book, deed, day);
            if (payment) {
                assertThat(received(book)).isEqualTo(before.plus(cents(deed)));
            }
            latest = latest.isAfter(day) ? latest : day;
        }
        book.post(END);

        Account account = book.account();
        Balance balance = account.on(END);
        assertThat(sum(account)).isEqualTo(balance.total());
        assertThat(Specifications.of(account, END).sum()).isEqualTo(balance.total());
        assertThat(balance.principal().isNegative()).isFalse();
        assertThat(balance.interest().isNegative()).isFalse();
        assertThat(balance.costs().isNegative()).isFalse();
        assertThat(balance.vat().isNegative()).isFalse();
        for (LedgerComponent component : LedgerComponent.values()) {
            assertThat(sum(account, component)).as(component.name()).isEqualTo(part(balance, component));
        }
    }

    @Property(tries = 200)
    void posting_twice_changes_nothing(@ForAll("claims") List<Long> claims, @ForAll("deeds") List<Deed> deeds) {
        Bookkeeping book = new Bookkeeping(account(claims, true), new AtomicLong(1)::getAndIncrement);
        deeds.forEach(deed -> act(book, deed, START.plusDays(deed.day())));
        book.post(END);
        int entries = book.entries().size();

        book.post(END);

        assertThat(book.entries()).hasSize(entries);
    }

    @Provide
    Arbitrary<List<Long>> claims() {
        return Arbitraries.longs().between(1, 2_000_000).list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.of(0, 0, 0, 1, 2, 3, 4),
                        Arbitraries.integers().between(0, 800),
                        Arbitraries.longs().between(1, 900_000),
                        Arbitraries.integers().between(0, 9))
                .as(Deed::new)
                .list()
                .ofMaxSize(8);
    }

    private static void act(Bookkeeping book, Deed deed, LocalDate day) {
        switch (deed.kind()) {
            case 0 -> book.receive(new Bookkeeping.Receipt(cents(deed), day, "BANK", "", Optional.empty()));
            case 1 -> reverse(book, deed, day);
            case 2 -> creditNote(book, deed, day);
            case 3 -> {
                Money most = book.account().on(day).total().min(cents(deed));
                if (most.isPositive()) {
                    book.writeOff(most, day, "");
                }
            }
            default -> {
                // Money is paid back only when no later booking can still need it.
                Money most = book.account().on(END).overpaid().min(cents(deed));
                if (most.isPositive() && book.account().on(day).overpaid().compareTo(most) >= 0) {
                    book.refund(most, day, "");
                }
            }
        }
    }

    private static void reverse(Bookkeeping book, Deed deed, LocalDate day) {
        List<List<LedgerEntry>> payments = Bookkeeping.standing(book.account().entries()).values().stream()
                .filter(entries -> Bookkeeping.isReceipt(entries)
                        && !entries.getFirst().bookedOn().isAfter(day))
                .toList();
        if (!payments.isEmpty()) {
            List<LedgerEntry> chosen = payments.get(deed.pick() % payments.size());
            book.reverse(chosen.getFirst().bookingId(), day, "");
        }
    }

    private static void creditNote(Bookkeeping book, Deed deed, LocalDate day) {
        List<InvoiceRow> invoices = book.account().invoices();
        InvoiceRow invoice = invoices.get(deed.pick() % invoices.size());
        Money most = invoice.amount()
                .plus(book.account().posted(EntryKind.CREDIT_NOTE, Optional.of(invoice)))
                .min(cents(deed));
        if (most.isPositive()) {
            book.creditNote(invoice.id(), most, day, "");
        }
    }

    private static Money received(Bookkeeping book) {
        return Money.sum(Bookkeeping.standing(book.account().entries()).values().stream()
                .map(Bookkeeping::received)
                .toList());
    }

    private static Money part(Balance balance, LedgerComponent component) {
        return switch (component) {
            case PRINCIPAL -> balance.principal();
            case INTEREST -> balance.interest();
            case COSTS -> balance.costs();
            case VAT -> balance.vat();
            case OVERPAID -> balance.overpaid().negated();
        };
    }

    private static Money sum(Account account) {
        return Money.sum(account.entries().stream().map(LedgerEntry::amount).toList());
    }

    private static Money sum(Account account, LedgerComponent component) {
        return Money.sum(account.entries().stream()
                .filter(entry -> entry.component() == component)
                .map(LedgerEntry::amount)
                .toList());
    }

    private static Money cents(Deed deed) {
        return Money.of(BigDecimal.valueOf(deed.cents(), 2));
    }

    private static Account account(List<Long> claims, boolean consumer) {
        List<InvoiceRow> invoices = new ArrayList<>();
        List<LedgerEntry> entries = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Money amount = Money.of(BigDecimal.valueOf(claims.get(i), 2));
            LocalDate due = START.minusDays(40).plusDays(20L * i);
            invoices.add(new InvoiceRow(i + 1, ID, "F" + i, "", due, due, amount, false));
            entries.add(new LedgerEntry(
                    ID,
                    (long) i + 1,
                    100_000 + i,
                    EntryKind.PRINCIPAL,
                    LedgerComponent.PRINCIPAL,
                    amount,
                    due,
                    "",
                    "",
                    null,
                    null));
        }
        return new Account(
                row(consumer), invoices, entries, new RateTables(Rates.of(InterestKind.STATUTORY), Rates.TRADE));
    }

    private static DossierRow row(boolean consumer) {
        @Nullable LocalDate costsFrom = consumer ? START.plusDays(30) : null;
        return new DossierRow(
                ID,
                "2024-000001",
                new ClientFirmId(1),
                new DebtorId(1),
                Stage.FIRST_OVERDUE,
                DossierStatus.OPEN,
                null,
                START,
                null,
                "9000000000000001",
                costsFrom,
                consumer ? START.plusDays(12) : null,
                null,
                null,
                new DossierTerms(
                        consumer ? DebtorKind.CONSUMER : DebtorKind.COMPANY,
                        !consumer,
                        Optional.empty(),
                        ClaimKind.CONTRACT));
    }
}
