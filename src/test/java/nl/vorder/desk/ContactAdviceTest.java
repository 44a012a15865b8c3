package nl.vorder.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.vorder.call.CallSummary;
import nl.vorder.call.Direction;
import nl.vorder.debtor.ContactPoint;
import nl.vorder.debtor.ContactPointKind;
import nl.vorder.dossier.InvoiceLine;
import nl.vorder.letter.LetterChannel;
import nl.vorder.letter.LetterKind;
import nl.vorder.letter.LetterSent;
import nl.vorder.shared.Money;
import nl.vorder.shared.Outcome;
import org.junit.jupiter.api.Test;

class ContactAdviceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Instant THEN = Instant.parse("2026-11-01T10:00:00Z");
    private static final List<ContactPoint> EMAIL =
            List.of(new ContactPoint(1, ContactPointKind.EMAIL, "a@example.org", true, "test", DAY));

    @Test
    void many_open_invoices_ask_for_an_overview_first() {
        assertThat(ContactAdvice.of(invoices(6), List.of(), List.of(), EMAIL)).contains(ContactAdvice.OVERVIEW_FIRST);
        assertThat(ContactAdvice.of(invoices(5), List.of(), List.of(), EMAIL)).isEmpty();
        assertThat(ContactAdvice.of(invoices(6), List.of(), List.of(), List.of()))
                .isEmpty();
    }

    @Test
    void four_calls_in_vain_and_an_opened_mail_speak_for_mail() {
        List<LetterSent> opened = List.of(new LetterSent(
                1,
                LetterKind.REMINDER,
                LetterChannel.EMAIL,
                DAY,
                DAY,
                false,
                Optional.of(THEN),
                Optional.empty(),
                false));
        assertThat(ContactAdvice.of(invoices(1), calls(4, Outcome.NO_ANSWER), opened, EMAIL))
                .contains(ContactAdvice.EMAIL_WORKS);
        assertThat(ContactAdvice.of(invoices(1), calls(3, Outcome.NO_ANSWER), opened, EMAIL))
                .isEmpty();
        assertThat(ContactAdvice.of(invoices(1), calls(4, Outcome.NO_ANSWER), List.of(), EMAIL))
                .isEmpty();
    }

    @Test
    void who_is_spoken_twice_is_called_again() {
        assertThat(ContactAdvice.of(invoices(1), calls(2, Outcome.PROMISE), List.of(), EMAIL))
                .contains(ContactAdvice.PHONE_WORKS);
    }

    private static List<InvoiceLine> invoices(int count) {
        return Collections.nCopies(
                count, new InvoiceLine(1, "F1", "", DAY, DAY, Money.of("10.00"), Money.of("10.00"), false));
    }

    private static List<CallSummary> calls(int count, Outcome outcome) {
        return Collections.nCopies(
                count,
                new CallSummary(
                        1,
                        THEN,
                        Direction.OUTBOUND,
                        "Sanne",
                        outcome,
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty()));
    }
}
