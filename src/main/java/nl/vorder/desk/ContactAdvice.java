package nl.vorder.desk;

import java.util.List;
import java.util.Optional;
import nl.vorder.call.CallSummary;
import nl.vorder.call.Direction;
import nl.vorder.debtor.ContactPoint;
import nl.vorder.debtor.ContactPointKind;
import nl.vorder.dossier.InvoiceLine;
import nl.vorder.letter.LetterChannel;
import nl.vorder.letter.LetterSent;

/** The channel that suits this debtor best, from what worked before; advice, never a rule. */
public enum ContactAdvice {
    /** Too many invoices for one call: an overview by e-mail comes first. */
    OVERVIEW_FIRST,
    /** Calls go unanswered, e-mail is opened. */
    EMAIL_WORKS,
    /** Who is called is spoken. */
    PHONE_WORKS;

    private static final int MANY_INVOICES = 6;
    private static final int ATTEMPTS = 4;
    private static final int SPOKEN = 2;

    /** What to advise before a call; empty when nothing stands out. */
    static Optional<ContactAdvice> of(
            List<InvoiceLine> invoices, List<CallSummary> calls, List<LetterSent> letters, List<ContactPoint> points) {
        boolean email = points.stream().anyMatch(point -> point.usable() && point.kind() == ContactPointKind.EMAIL);
        boolean opened = letters.stream()
                .anyMatch(letter -> letter.channel() == LetterChannel.EMAIL
                        && letter.openedAt().isPresent());
        long open = invoices.stream().filter(line -> line.open().isPositive()).count();
        List<CallSummary> last = calls.stream()
                .filter(call -> call.direction() == Direction.OUTBOUND)
                .limit(ATTEMPTS)
                .toList();
        long spoken =
                last.stream().filter(call -> call.outcome().isConversation()).count();
        if (open >= MANY_INVOICES && email) {
            return Optional.of(OVERVIEW_FIRST);
        }
        if (last.size() == ATTEMPTS && spoken == 0 && email && opened) {
            return Optional.of(EMAIL_WORKS);
        }
        return spoken >= SPOKEN ? Optional.of(PHONE_WORKS) : Optional.empty();
    }
}
