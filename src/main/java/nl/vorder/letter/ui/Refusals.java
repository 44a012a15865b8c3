package nl.vorder.letter.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.letter.LetterResult;
import nl.vorder.shared.ui.Formats;

/** Says why a letter was not made and when it can be. */
final class Refusals {

    private Refusals() {}

    /** The reason, and behind it the next moment or that somebody has to act first. */
    static String sentence(Component reader, LetterResult.Refused refused) {
        return refused.decision()
                .map(decision -> reasons(reader, decision) + ", " + next(reader, decision.nextAllowed()))
                .orElseGet(() -> reader.getTranslation("letter.refused." + refused.reason()));
    }

    /** Whether contact is allowed now, in a few words. */
    static String state(Component reader, ContactDecision decision) {
        return switch (decision) {
            case ContactDecision.Allowed allowed -> reader.getTranslation("letter.due.yes");
            case ContactDecision.Refused refused ->
                refused.nextAllowed()
                        .map(next -> reader.getTranslation(
                                "letter.due.not-until", reasons(reader, refused), Formats.dateTime(next)))
                        .orElseGet(() -> reader.getTranslation("letter.due.not", reasons(reader, refused)));
        };
    }

    private static String reasons(Component reader, ContactDecision.Refused decision) {
        return decision.reasons().stream()
                .map(reason -> reader.getTranslation(reason.translationKey()))
                .collect(Collectors.joining("; "));
    }

    private static String next(Component reader, Optional<Instant> next) {
        return next.map(moment -> reader.getTranslation("letter.run.next", Formats.dateTime(moment)))
                .orElseGet(() -> reader.getTranslation("letter.run.no-moment"));
    }
}
