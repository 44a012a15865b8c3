package nl.vorder.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.vorder.costs.rules.ClaimKind;
import nl.vorder.costs.rules.CollectionCosts;
import nl.vorder.demo.Rows.DossierRow;
import nl.vorder.demo.Rows.HoldRow;
import nl.vorder.demo.Rows.InvoiceRow;
import nl.vorder.demo.Rows.LetterRow;
import nl.vorder.demo.Rows.PromiseRow;
import nl.vorder.shared.Money;
import nl.vorder.shared.Stage;
import nl.vorder.shared.Zone;
import org.jspecify.annotations.Nullable;

/** Tells dossiers from their plots, forwards in time, and writes down every row. */
final class Storyteller {

    private static final int LETTER_DAYS = 5;

    private final Agency agency;
    private final Dice dice;
    private final LocalDate today;
    private final Rates rates;
    private final CallTeller calls;
    private final ConsultationTeller consultations;
    private final LeadTeller leads;
    private final DossierNumbers numbers = new DossierNumbers();

    Storyteller(
            Agency agency,
            Dice dice,
            LocalDate today,
            Rates rates,
            CallTeller calls,
            ConsultationTeller consultations,
            LeadTeller leads) {
        this.agency = agency;
        this.dice = dice;
        this.today = today;
        this.rates = rates;
        this.calls = calls;
        this.consultations = consultations;
        this.leads = leads;
    }

    /** Tells all dossiers, in order of hand-over. */
    void tell(List<Plot> plots) {
        plots.forEach(this::tell);
        numbers.store(agency);
    }

    private void tell(Plot plot) {
        long id = agency.dossiers.newId();
        Books books = new Books(agency, rates, plot.firm().row(), plot.debtor().kind(), id, plot.openedOn());
        invoices(plot, id, books);
        Telling telling = new Telling(plot, id, books, today);
        while (!telling.coming.isEmpty()) {
            beat(telling, telling.coming.remove());
        }
        LocalDate end = plot.closedOn() == null ? today.minusDays(1) : plot.closedOn();
        books.advance(end);
        for (PromiseRow open : telling.running) {
            agency.promises.add(open);
        }
        leads.settle(telling);
        consultations.waiting(telling, Chain.workingDay(today.minusDays(1)));
        dossier(telling);
    }

    private void beat(Telling telling, Beat beat) {
        switch (beat) {
            case Beat.Letter letter -> letter(telling, letter);
            case Beat.Paid paid -> {
                Money amount = telling.books.pay(paid.day(), paid.amount(), dice.percent(86) ? "BANK" : "DIRECT");
                telling.decide(agency, "KEPT", amount, paid.day());
            }
            case Beat.Broken broken -> {
                telling.decide(agency, "BROKEN", Money.ZERO, broken.day());
                if (telling.stage != Stage.FINAL) {
                    telling.stage = Stage.BROKEN_PROMISE;
                }
            }
            case Beat.LastStage last -> telling.stage = Stage.FINAL;
            case Beat.Call call -> calls.tell(telling, call);
            case Beat.Credited credited -> telling.books.credit(credited.day());
        }
    }

    private void letter(Telling telling, Beat.Letter letter) {
        Money announced = null;
        if (letter.kind().equals("FOURTEEN_DAY_LETTER")) {
            Money principal = telling.books.owed(letter.day()).principal();
            boolean withVat = !telling.plot.firm().row().vatReclaimable();
            announced = CollectionCosts.tariff(principal, withVat).total();
            telling.books.letterSent(letter.day());
            telling.letterSentOn = letter.day();
        }
        if (!letter.kind().equals("REMINDER")) {
            telling.stage = Stage.AFTER_DEMAND;
            underWay(telling, letter.day());
        }
        boolean post = letter.kind().equals("FOURTEEN_DAY_LETTER") || dice.percent(25);
        agency.letters.add(new LetterRow(
                agency.letters.newId(),
                telling.dossier,
                letter.kind(),
                post ? "POST" : "EMAIL",
                letter.day(),
                !post && dice.percent(55)
                        ? letter.day()
                                .atTime(LocalTime.of(dice.between(9, 17), dice.between(0, 59)))
                                .atZone(Zone.AMSTERDAM)
                                .toInstant()
                        : null,
                announced));
    }

    private void underWay(Telling telling, LocalDate day) {
        agency.holds.add(new HoldRow(
                agency.holds.newId(),
                telling.debtor(),
                telling.dossier,
                "LETTER_UNDER_WAY",
                "",
                day.atTime(6, 30).atZone(Zone.AMSTERDAM).toInstant(),
                day.plusDays(LETTER_DAYS).atStartOfDay(Zone.AMSTERDAM).toInstant(),
                null,
                null,
                null));
    }

    private void invoices(Plot plot, long dossier, Books books) {
        boolean due = plot.oldestDueOn().isBefore(today);
        int count = due ? 1 + dice.weighted(58, 20, 11, 7, 4) : 1;
        boolean large = needsLargeAmount(plot.situation());
        for (int i = 0; i < count; i++) {
            LocalDate dueOn = plot.oldestDueOn().plusDays(i * 3L);
            invoice(plot, dossier, books, due && !dueOn.isBefore(plot.openedOn()) ? plot.oldestDueOn() : dueOn, large);
        }
    }

    private void invoice(Plot plot, long dossier, Books books, LocalDate dueOn, boolean large) {
        Firm firm = plot.firm();
        long id = agency.invoices.newId();
        Money amount = dice.amount(firm.median(), 0.6);
        if (large) {
            Money least = Money.rounded(firm.row().minInstalment().amount().multiply(BigDecimal.valueOf(7)));
            amount = amount.max(least);
        }
        LocalDate invoicedOn = dueOn.minusDays(Math.max(firm.terms(), 8));
        String number = firm.prefix() + invoicedOn.getYear() + "-" + (10_000 + id);
        boolean disputed = plot.situation() == Situation.DISPUTED;
        InvoiceRow row = new InvoiceRow(
                id, dossier, firm.id(), number, dice.pick(firm.products()), invoicedOn, dueOn, amount, disputed);
        agency.invoices.add(row);
        books.claim(row);
    }

    private static boolean needsLargeAmount(Situation situation) {
        return situation == Situation.ARRANGEMENT
                || situation == Situation.INSTALMENT_MISSED
                || situation == Situation.PAID_ARRANGEMENT;
    }

    private void dossier(Telling telling) {
        Plot plot = telling.plot;
        DossierNumbers.Names names = numbers.next(plot.openedOn().getYear());
        @Nullable String reason = plot.situation().closedReason();
        agency.dossiers.add(new DossierRow(
                telling.dossier,
                names.number(),
                telling.firm(),
                telling.debtor(),
                telling.stage,
                reason == null ? "OPEN" : "CLOSED",
                reason,
                plot.openedOn(),
                plot.closedOn(),
                names.paymentReference(),
                telling.books.costsFrom(),
                telling.books.interestThrough(),
                plot.debtor().kind(),
                plot.firm().row().vatReclaimable(),
                plot.firm().row().contractualInterest(),
                ClaimKind.CONTRACT,
                telling.letterSentOn,
                null));
    }
}
