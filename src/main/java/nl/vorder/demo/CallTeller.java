package nl.vorder.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.vorder.demo.Beat.Follow;
import nl.vorder.demo.Rows.ArrangementRow;
import nl.vorder.demo.Rows.CallBackRow;
import nl.vorder.demo.Rows.CallRow;
import nl.vorder.demo.Rows.ContactRow;
import nl.vorder.demo.Rows.HoldRow;
import nl.vorder.demo.Rows.InstalmentRow;
import nl.vorder.demo.Rows.LetterRow;
import nl.vorder.demo.Rows.PathStepRow;
import nl.vorder.demo.Rows.PromiseRow;
import nl.vorder.demo.Shifts.Turn;
import nl.vorder.shared.Money;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.Outcome.Reach;
import nl.vorder.shared.Zone;
import org.jspecify.annotations.Nullable;

/** Tells the calls of a dossier and what each of them led to. */
final class CallTeller {

    private static final List<String> WAYS = List.of("LINK", "TRANSFER", "DIRECT_DEBIT", "CASH_AT_CLIENT");

    private final Agency agency;
    private final Dice dice;
    private final Shifts shifts;
    private final CallWords words;
    private final ConsultationTeller consultations;
    private final LeadTeller leads;

    CallTeller(Agency agency, Dice dice, Shifts shifts, ConsultationTeller consultations, LeadTeller leads) {
        this.agency = agency;
        this.dice = dice;
        this.shifts = shifts;
        this.consultations = consultations;
        this.leads = leads;
        this.words = new CallWords(dice);
    }

    /** One call as it took place. */
    private record Held(
            UUID key,
            Turn turn,
            Instant end,
            Owed owed,
            Money promised,
            @Nullable LocalDate on) {}

    void tell(Telling telling, Beat.Call beat) {
        Turn turn = shifts.turn(beat.day());
        boolean talk = beat.outcome().reach() == Reach.RIGHT_PARTY;
        Instant end = turn.start().plusSeconds(talk ? dice.between(110, 500) : dice.between(18, 75));
        Owed owed = telling.books.owed(beat.day());
        Held held = new Held(dice.key(), turn, end, owed, owed.total(), promisedOn(beat.follow()));
        consultations.before(telling, turn);
        call(telling, beat, held);
        agency.contacts.add(new ContactRow(
                agency.contacts.newId(),
                telling.debtor(),
                telling.dossier,
                "PHONE",
                beat.outcome().isConversation(),
                false,
                turn.start()));
        if (beat.outcome() == Outcome.ARRANGEMENT_REQUEST) {
            telling.proposed = new Telling.Proposed(
                    held.key(), turn.agent(), end, held.owed().total(), false);
        }
        follow(telling, beat, held);
    }

    private void call(Telling telling, Beat.Call beat, Held held) {
        Outcome outcome = beat.outcome();
        NonPaymentReason reason = words.reason(outcome);
        long id = agency.calls.newId();
        boolean promise = beat.follow() instanceof Follow.Promised;
        agency.calls.add(new CallRow(
                id,
                held.key(),
                telling.dossier,
                telling.debtor(),
                telling.firm(),
                held.turn().agent(),
                "OUTBOUND",
                telling.plot.debtor().phone(),
                held.turn().start(),
                held.end(),
                held.end().plusSeconds(dice.between(5, 45)),
                telling.stage,
                outcome.isConversation(),
                outcome,
                reason,
                words.note(outcome, reason, promise ? held.promised() : null, held.on()),
                held.owed().principal(),
                held.owed().interest(),
                held.owed().costs(),
                held.owed().vat(),
                promise ? held.promised() : null,
                held.on(),
                beat.follow() instanceof Follow.Again again ? moment(again.day(), held.key()) : null,
                null,
                agency.newFence()));
        path(id, outcome, reason, held);
    }

    private void path(long call, Outcome outcome, @Nullable NonPaymentReason reason, Held held) {
        Instant at = held.turn().start();
        int position = 0;
        for (CallWords.Step step : words.path(outcome, reason)) {
            at = at.plusSeconds(dice.between(3, 12));
            agency.pathSteps.add(
                    new PathStepRow(agency.pathSteps.newId(), call, position, step.node(), step.answer(), at));
            position++;
        }
    }

    private void follow(Telling telling, Beat.Call beat, Held held) {
        switch (beat.follow()) {
            case Follow.Nothing nothing -> {}
            case Follow.Promised promised -> promise(telling, promised, held);
            case Follow.Plan plan -> plan(telling, plan, held);
            case Follow.Again again -> again(telling, again, held);
            case Follow.Held stop -> stop(telling, stop, held);
        }
    }

    private void promise(Telling telling, Follow.Promised promised, Held held) {
        telling.agreed();
        telling.running.add(new PromiseRow(
                agency.promises.newId(),
                telling.dossier,
                telling.debtor(),
                telling.firm(),
                held.key(),
                held.end(),
                held.promised(),
                promised.dueOn(),
                promised.checkOn(),
                WAYS.get(dice.weighted(55, 35, 7, 3)),
                "OPEN",
                Money.ZERO,
                null));
        hold(telling, "PROMISE", held, startOf(promised.checkOn().plusDays(1)), promised.paidOn(), false);
        confirm(telling, held);
    }

    private void plan(Telling telling, Follow.Plan plan, Held held) {
        telling.agreed();
        long id = agency.arrangements.newId();
        Money total = held.owed().total();
        LocalDate closed = telling.plot.closedOn();
        LocalDate decided = plan.state().equals("ACTIVE") ? null : closed == null ? brokenOn(telling) : closed;
        agency.arrangements.add(new ArrangementRow(
                id,
                telling.dossier,
                telling.debtor(),
                telling.firm(),
                held.key(),
                held.end(),
                total,
                plan.state(),
                decided));
        List<Money> amounts = parts(total, plan.count());
        for (int i = 0; i < plan.count(); i++) {
            LocalDate due = plan.firstDueOn().plusMonths(i);
            boolean last = i == plan.count() - 1;
            boolean paid = i < plan.paid();
            boolean missed = !paid && i == plan.paid() && plan.state().equals("BROKEN");
            agency.instalments.add(new InstalmentRow(
                    agency.instalments.newId(),
                    id,
                    i + 1,
                    amounts.get(i),
                    last && closed != null ? closed : due,
                    paid ? "PAID" : missed ? "MISSED" : "OPEN"));
            if (paid && !(last && closed != null)) {
                telling.coming.add(new Beat.Paid(due.minusDays(dice.between(0, 2)), amounts.get(i)));
            }
        }
        hold(telling, "ARRANGEMENT", held, null, decided, false);
        confirm(telling, held);
    }

    private static @Nullable LocalDate brokenOn(Telling telling) {
        return telling.coming.stream()
                .filter(Beat.Broken.class::isInstance)
                .map(Beat::day)
                .findFirst()
                .orElse(null);
    }

    private static List<Money> parts(Money total, int count) {
        Money part = Money.of(total.amount().divideToIntegralValue(BigDecimal.valueOf(count)));
        List<Money> parts = new ArrayList<>();
        Money rest = total;
        for (int i = 0; i < count - 1; i++) {
            parts.add(part);
            rest = rest.minus(part);
        }
        parts.add(rest);
        return parts;
    }

    private void again(Telling telling, Follow.Again again, Held held) {
        Instant due = moment(again.day(), held.key());
        boolean done = again.state().equals("DONE");
        agency.callBacks.add(new CallBackRow(
                agency.callBacks.newId(),
                telling.dossier,
                telling.debtor(),
                dice.percent(70) ? held.turn().agent() : null,
                due,
                again.state(),
                "Wil op dit moment gebeld worden",
                held.end(),
                done ? due.plusSeconds(240) : null));
        hold(telling, "CALL_BACK", held, due, done ? again.day() : null, false);
    }

    private void stop(Telling telling, Follow.Held stop, Held held) {
        boolean ofPerson = telling.plot.situation().isOfPerson();
        LocalDate until = stop.until();
        hold(telling, stop.kind(), held, until == null ? null : startOf(until), stop.liftedOn(), ofPerson);
    }

    private void hold(
            Telling telling,
            String kind,
            Held held,
            @Nullable Instant until,
            @Nullable LocalDate liftedOn,
            boolean ofPerson) {
        Instant lifted = liftedOn == null
                ? null
                : liftedOn.atTime(8, 0).atZone(Zone.AMSTERDAM).toInstant();
        long id = agency.holds.newId();
        agency.holds.add(new HoldRow(
                id,
                telling.debtor(),
                ofPerson ? null : telling.dossier,
                kind,
                "",
                held.end(),
                until,
                held.turn().agent(),
                lifted,
                null));
        if (kind.equals("COMPLAINT")) {
            leads.complained(id, telling, ofPerson, held.end());
        }
    }

    private void confirm(Telling telling, Held held) {
        agency.letters.add(new LetterRow(
                agency.letters.newId(),
                telling.dossier,
                "CONFIRMATION",
                "EMAIL",
                Zone.local(held.end()).toLocalDate(),
                dice.percent(60) ? held.end().plusSeconds(dice.between(200, 9_000)) : null,
                null));
    }

    private static @Nullable LocalDate promisedOn(Follow follow) {
        return switch (follow) {
            case Follow.Promised promised -> promised.dueOn();
            case Follow.Plan plan -> plan.firstDueOn();
            default -> null;
        };
    }

    /** The agreed moment on a day, a quarter of an hour like 09:45; the same for the same call. */
    private static Instant moment(LocalDate day, UUID call) {
        long quarters = Math.floorMod(call.getLeastSignificantBits(), 31L);
        return day.atTime(LocalTime.of(9, 0))
                .plusMinutes(15 * quarters)
                .atZone(Zone.AMSTERDAM)
                .toInstant();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Zone.AMSTERDAM).toInstant();
    }
}
