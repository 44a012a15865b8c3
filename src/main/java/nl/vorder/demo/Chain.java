package nl.vorder.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vorder.costs.rules.FourteenDayLetter;
import nl.vorder.demo.Beat.Follow;
import nl.vorder.shared.BusinessCalendar;
import nl.vorder.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** Tells a dossier backwards, from how it stands to how it began: each step lies before the one told last. */
final class Chain {

    /** Bank days between the promised day and the day the money is looked for. */
    static final int BANK_DAYS = 3;

    private static final List<Outcome> MISSED_CALLS =
            List.of(Outcome.NO_ANSWER, Outcome.VOICEMAIL, Outcome.BUSY, Outcome.DECLINED, Outcome.THIRD_PARTY);

    private final Debtor debtor;
    private final ContactDays contacts;
    private final int dossier;
    private final Dice dice;
    private final List<Beat> beats = new ArrayList<>();
    private LocalDate cursor;

    Chain(Debtor debtor, ContactDays contacts, int dossier, Dice dice, LocalDate end) {
        this.debtor = debtor;
        this.contacts = contacts;
        this.dossier = dossier;
        this.dice = dice;
        this.cursor = end;
    }

    /** The earliest day told so far. */
    LocalDate cursor() {
        return cursor;
    }

    List<Beat> beats() {
        return beats.stream().sorted(Beat.ORDER).toList();
    }

    /** Adds something without moving the story back. */
    void mark(Beat beat) {
        beats.add(beat);
    }

    /** A call some days before what was told last. */
    LocalDate call(int least, int most, Outcome outcome, Follow follow) {
        return callBy(cursor.minusDays(dice.between(least, most)), outcome, follow);
    }

    /** A call on the day or the first possible one before it. */
    LocalDate callBy(LocalDate latest, Outcome outcome, Follow follow) {
        cursor = contacts.take(latest, outcome.isConversation(), dossier);
        beats.add(new Beat.Call(cursor, outcome, follow));
        return cursor;
    }

    /** So many calls without a conversation. */
    void attempts(int count) {
        for (int i = 0; i < count; i++) {
            Outcome outcome = MISSED_CALLS.get(dice.weighted(46, 30, 8, 6, 10));
            call(2, 6, outcome, nothing());
        }
    }

    /** None to three calls without a conversation. */
    void someAttempts() {
        attempts(dice.weighted(45, 30, 17, 8));
    }

    /** A conversation, well before the next call, that led to no agreement. */
    void talkWithoutResult() {
        Outcome outcome = List.of(
                        Outcome.REFUSES, Outcome.CANNOT_PAY, Outcome.DOCUMENT_REQUEST, Outcome.ARRANGEMENT_REQUEST)
                .get(dice.weighted(35, 30, 25, 10));
        if (outcome == Outcome.DOCUMENT_REQUEST) {
            callThatHolds(9, 16, outcome, "DOCUMENT_REQUESTED", 5);
        } else {
            call(9, 16, outcome, nothing());
        }
    }

    /** A call some days before what was told last, with a stop signal that ends by itself so many days after it. */
    void callThatHolds(int least, int most, Outcome outcome, String kind, int days) {
        LocalDate latest = cursor.minusDays(dice.between(least, most));
        cursor = contacts.take(latest, outcome.isConversation(), dossier);
        beats.add(new Beat.Call(cursor, outcome, new Follow.Held(kind, cursor.plusDays(days), null)));
    }

    /** A promise that was broken before what was told last, and the conversation it was made in. */
    void brokenPromise(int least, int most) {
        brokenPromiseChecked(cursor.minusDays(dice.between(least, most)));
    }

    /** The same, with the last possible check day not after the given one. */
    void brokenPromiseChecked(LocalDate latestCheck) {
        LocalDate due = latestCheck;
        while (BusinessCalendar.plusBankDays(due, BANK_DAYS).isAfter(latestCheck)) {
            due = due.minusDays(1);
        }
        LocalDate check = BusinessCalendar.plusBankDays(due, BANK_DAYS);
        beats.add(new Beat.Broken(check.plusDays(1)));
        cursor = due;
        call(3, 8, Outcome.PROMISE, new Follow.Promised(due, check, null));
    }

    /** The demand or fourteen-day letter, which has run out by what was told last; half the time calls before it. */
    void letterRunOut() {
        LocalDate sent = cursor.minusDays(debtor.kind().isConsumer() ? dice.between(20, 34) : dice.between(8, 18));
        while (debtor.kind().isConsumer() && costsFrom(sent).isAfter(cursor)) {
            sent = sent.minusDays(1);
        }
        letter(sent);
        earlyCalls();
    }

    /** The letter on that day or the first working day before it. */
    void letter(LocalDate latest) {
        cursor = workingDay(latest);
        beats.add(new Beat.Letter(cursor, debtor.kind().isConsumer() ? "FOURTEEN_DAY_LETTER" : "DEMAND"));
    }

    /** Calls before the letter, when the invoices were just overdue. */
    void earlyCalls() {
        if (dice.percent(45)) {
            attempts(dice.between(1, 2));
        }
    }

    /** The day the dossier was handed over. */
    LocalDate handOver() {
        cursor = workingDay(cursor.minusDays(dice.between(1, 4)));
        return cursor;
    }

    /** One or two reminders by the client firm; the day the oldest invoice was due. */
    LocalDate reminders() {
        cursor = workingDay(cursor.minusDays(dice.between(2, 9)));
        beats.add(new Beat.Letter(cursor, "REMINDER"));
        if (dice.percent(55)) {
            cursor = workingDay(cursor.minusDays(dice.between(7, 15)));
            beats.add(new Beat.Letter(cursor, "REMINDER"));
        }
        return cursor.minusDays(dice.between(3, 12));
    }

    /** The first day on which a letter of that day makes costs due. */
    static LocalDate costsFrom(LocalDate sent) {
        return FourteenDayLetter.sent(sent, BusinessCalendar::isHoliday).costsFrom();
    }

    static LocalDate workingDay(LocalDate latest) {
        LocalDate day = latest;
        while (!BusinessCalendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Something that is kept on nobody's list. */
    static Follow nothing() {
        return new Follow.Nothing();
    }

    /** A stop signal that stands until somebody lifts it. */
    static Follow held(String kind, @Nullable LocalDate liftedOn) {
        return new Follow.Held(kind, null, liftedOn);
    }
}
