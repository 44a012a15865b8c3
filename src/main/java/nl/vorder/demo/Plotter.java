package nl.vorder.demo;

import java.time.LocalDate;
import java.util.List;
import nl.vorder.demo.Beat.Follow;
import nl.vorder.shared.BusinessCalendar;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** Thinks up what happened in a dossier, from how it stands today or how it ended. */
final class Plotter {

    private static final int DAYS_OF_HISTORY = 545;

    private final Dice dice;
    private final LocalDate today;
    private final LocalDate yesterday;

    Plotter(Dice dice, LocalDate today) {
        this.dice = dice;
        this.today = today;
        this.yesterday = Chain.workingDay(today.minusDays(1));
    }

    Plot plot(Debtor debtor, Firm firm, Situation situation, ContactDays contacts, int dossier) {
        LocalDate closed = situation.closedReason() == null
                ? null
                : Chain.workingDay(today.minusDays(dice.between(1, DAYS_OF_HISTORY)));
        Chain chain = new Chain(debtor, contacts, dossier, dice, closed == null ? today : closed);
        if (situation == Situation.COURTESY || situation == Situation.COURTESY_CALLED) {
            return courtesy(debtor, firm, situation, chain);
        }
        if (closed == null) {
            open(debtor, situation, chain);
        } else {
            closed(debtor, situation, chain, closed);
        }
        LocalDate opened = chain.handOver();
        LocalDate due = chain.reminders();
        return new Plot(debtor, firm, situation, opened, closed, due, chain.beats());
    }

    private Plot courtesy(Debtor debtor, Firm firm, Situation situation, Chain chain) {
        if (situation == Situation.COURTESY_CALLED) {
            chain.call(1, 3, Outcome.ALL_WELL, Chain.nothing());
        }
        LocalDate opened = chain.handOver();
        LocalDate due = today.plusDays(dice.between(5, situation == Situation.COURTESY ? 15 : 10));
        return new Plot(debtor, firm, situation, opened, null, due, chain.beats());
    }

    private void open(Debtor debtor, Situation situation, Chain chain) {
        switch (situation) {
            case FRESH -> {}
            case TRIED_FIRST -> chain.attempts(dice.between(1, 3));
            case LETTER_RUNNING -> {
                chain.letter(today.minusDays(dice.between(1, 7)));
                chain.earlyCalls();
            }
            case AFTER_LETTER -> chain.letterRunOut();
            case TRIED_AFTER_LETTER -> triedAfterLetter(chain);
            case PROMISE_OPEN, PROMISE_TODAY -> promise(situation, chain);
            case BROKEN_YESTERDAY, BROKEN_BEFORE -> broken(situation, chain);
            case CALL_BACK_TODAY, CALL_BACK_LATER, CALL_BACK_MISSED -> callBack(situation, chain);
            case ARRANGEMENT, INSTALMENT_MISSED -> arrangement(situation, chain);
            case DISPUTED -> held(chain, dice.between(2, 40), Outcome.DISPUTE, "DISPUTE");
            case DEBT_HELP -> debtHelp(debtor, chain, dice.between(5, 60), null);
            case STOPPED -> stopped(debtor, chain);
            case SAYS_PAID -> saysPaid(chain);
            case FINAL -> lastStage(chain);
            default -> throw new IllegalStateException(situation + " is not open");
        }
    }

    private void triedAfterLetter(Chain chain) {
        chain.attempts(dice.between(1, 3));
        if (dice.percent(40)) {
            chain.talkWithoutResult();
            chain.someAttempts();
        }
        chain.letterRunOut();
    }

    private void promise(Situation situation, Chain chain) {
        LocalDate due = situation == Situation.PROMISE_TODAY ? today : today.plusDays(dice.between(1, 8));
        LocalDate check = BusinessCalendar.plusBankDays(due, Chain.BANK_DAYS);
        chain.call(1, 5, Outcome.PROMISE, new Follow.Promised(due, check, null));
        chain.someAttempts();
        maybeLetter(chain);
    }

    private void broken(Situation situation, Chain chain) {
        if (situation == Situation.BROKEN_YESTERDAY) {
            chain.brokenPromiseChecked(today.minusDays(1));
        } else {
            chain.attempts(dice.between(0, 2));
            chain.brokenPromise(2, 12);
        }
        chain.someAttempts();
        chain.letterRunOut();
    }

    private void callBack(Situation situation, Chain chain) {
        LocalDate day = switch (situation) {
            case CALL_BACK_TODAY -> today;
            case CALL_BACK_MISSED -> yesterday;
            default -> nextWorkingDay(today.plusDays(dice.between(1, 6)));
        };
        LocalDate latest =
                day.isAfter(yesterday) ? today.minusDays(dice.between(1, 3)) : day.minusDays(dice.between(1, 3));
        chain.callBy(latest, Outcome.CALL_BACK, new Follow.Again(day, "OPEN"));
        chain.someAttempts();
        maybeLetter(chain);
    }

    private void arrangement(Situation situation, Chain chain) {
        int count = dice.between(3, 6);
        boolean missed = situation == Situation.INSTALMENT_MISSED;
        int paid = dice.between(missed ? 1 : 0, count - 1);
        // The first instalment that is not paid is due soon, or was due some days ago.
        LocalDate next = missed ? yesterday.minusDays(dice.between(7, 11)) : today.plusDays(dice.between(1, 27));
        if (missed) {
            chain.mark(new Beat.Broken(
                    BusinessCalendar.plusBankDays(next, Chain.BANK_DAYS).plusDays(1)));
        }
        LocalDate first = next.minusMonths(paid);
        LocalDate latest = first.minusDays(dice.between(5, 12));
        chain.callBy(
                latest.isBefore(today) ? latest : today.minusDays(dice.between(1, 4)),
                Outcome.ARRANGEMENT,
                new Follow.Plan(count, first, paid, missed ? "BROKEN" : "ACTIVE"));
        chain.someAttempts();
        maybeLetter(chain);
    }

    private void held(Chain chain, int daysAgo, Outcome outcome, String kind) {
        chain.call(daysAgo, daysAgo, outcome, Chain.held(kind, null));
        chain.someAttempts();
        maybeLetter(chain);
    }

    private void debtHelp(Debtor debtor, Chain chain, int daysAgo, @Nullable LocalDate lifted) {
        boolean company = debtor.kind() == DebtorKind.COMPANY;
        chain.call(
                daysAgo,
                daysAgo,
                company ? Outcome.INSOLVENT : Outcome.DEBT_HELP,
                Chain.held(company ? "BANKRUPTCY" : "DEBT_HELP", lifted));
        chain.someAttempts();
        maybeLetter(chain);
    }

    private void stopped(Debtor debtor, Chain chain) {
        int daysAgo = dice.between(3, 45);
        switch (debtor.kind() == DebtorKind.COMPANY ? 0 : dice.weighted(30, 25, 20, 15)) {
            case 0 -> held(chain, daysAgo, Outcome.COMPLAINT, "COMPLAINT");
            case 1 -> held(chain, daysAgo, Outcome.WRITTEN_ONLY, "WRITTEN_ONLY");
            case 2 -> held(chain, daysAgo, Outcome.VULNERABLE, "VULNERABLE");
            default -> held(chain, daysAgo, Outcome.DECEASED, "DECEASED");
        }
    }

    private void saysPaid(Chain chain) {
        chain.callThatHolds(1, 3, Outcome.SAYS_PAID, "SAYS_PAID", 5);
        chain.someAttempts();
        maybeLetter(chain);
    }

    private void lastStage(Chain chain) {
        chain.attempts(dice.between(0, 2));
        chain.call(9, 15, Outcome.REFUSES, Chain.nothing());
        chain.mark(new Beat.LastStage(chain.cursor()));
        if (dice.percent(30)) {
            chain.brokenPromise(1, 4);
        }
        chain.someAttempts();
        chain.letterRunOut();
    }

    private void closed(Debtor debtor, Situation situation, Chain chain, LocalDate closed) {
        switch (situation) {
            case PAID_EARLY -> {
                chain.mark(new Beat.Paid(closed, null));
                if (dice.percent(35)) {
                    chain.attempts(1);
                }
                chain.letter(chain.cursor().minusDays(dice.between(7, 26)));
            }
            case PAID_PROMISE, PAID_AFTER_BROKEN -> paidPromise(situation, chain, closed);
            case PAID_ARRANGEMENT -> paidArrangement(chain, closed);
            case WITHDRAWN -> {
                chain.someAttempts();
                maybeLetter(chain);
            }
            case CREDITED -> {
                chain.mark(new Beat.Credited(closed));
                chain.call(10, 25, Outcome.DISPUTE, Chain.held("DISPUTE", closed));
                chain.someAttempts();
                maybeLetter(chain);
            }
            case UNCOLLECTABLE -> uncollectable(chain);
            case LEGAL -> {
                chain.call(3, 15, Outcome.REFUSES, Chain.nothing());
                chain.mark(new Beat.LastStage(chain.cursor()));
                brokenSometimes(chain);
                chain.someAttempts();
                chain.letterRunOut();
            }
            case ENDED_DEBT_HELP -> debtHelp(debtor, chain, dice.between(5, 30), closed);
            default -> throw new IllegalStateException(situation + " is not closed");
        }
    }

    private void paidPromise(Situation situation, Chain chain, LocalDate closed) {
        chain.mark(new Beat.Paid(closed, null));
        LocalDate due = closed.plusDays(dice.weighted(50, 25, 15, 10));
        LocalDate check = BusinessCalendar.plusBankDays(due, Chain.BANK_DAYS);
        chain.call(1, 7, Outcome.PROMISE, new Follow.Promised(due, check, closed));
        if (situation == Situation.PAID_AFTER_BROKEN) {
            chain.brokenPromise(1, 4);
            chain.someAttempts();
            chain.letterRunOut();
            return;
        }
        if (dice.percent(12)) {
            LocalDate day = chain.cursor();
            chain.call(1, 4, Outcome.CALL_BACK, new Follow.Again(day, "DONE"));
        }
        chain.someAttempts();
        maybeLetter(chain);
    }

    private void paidArrangement(Chain chain, LocalDate closed) {
        int count = dice.between(2, 4);
        LocalDate first = closed.minusMonths(count - 1L);
        chain.mark(new Beat.Paid(closed, null));
        chain.callBy(
                first.minusDays(dice.between(4, 10)),
                Outcome.ARRANGEMENT,
                new Follow.Plan(count, first, count, "COMPLETED"));
        chain.someAttempts();
        maybeLetter(chain);
    }

    private void uncollectable(Chain chain) {
        Outcome last = List.of(Outcome.NUMBER_DEAD, Outcome.NO_ANSWER, Outcome.VOICEMAIL)
                .get(dice.weighted(40, 40, 20));
        chain.call(5, 20, last, Chain.nothing());
        chain.attempts(dice.between(1, 4));
        brokenSometimes(chain);
        chain.letterRunOut();
    }

    private void brokenSometimes(Chain chain) {
        if (dice.percent(25)) {
            chain.brokenPromise(1, 4);
        }
    }

    /** Most conversations take place after the letter, some when the invoice was just overdue. */
    private void maybeLetter(Chain chain) {
        if (dice.percent(70)) {
            chain.letterRunOut();
        }
    }

    private static LocalDate nextWorkingDay(LocalDate earliest) {
        LocalDate day = earliest;
        while (!BusinessCalendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
