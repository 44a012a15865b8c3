package nl.vorder.letter.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.ui.RefusalNote;
import nl.vorder.letter.LetterResult;

/** Says why a letter was not made; what concerns contact is said in the guardrail's own sentences. */
final class Refusals {

    private Refusals() {}

    /** The reasons, and behind them the next moment or that somebody has to act first. */
    static String sentence(LetterResult.Refused refused, Locale locale) {
        return refused.decision()
                .map(decision -> RefusalNote.sentences(decision, locale))
                .orElseGet(() -> I18NProvider.translate(locale, "letter.refused." + refused.reason()));
    }

    /** Whether contact is allowed now, and if not, why and from when. */
    static String state(ContactDecision decision, Locale locale) {
        return switch (decision) {
            case ContactDecision.Allowed allowed -> I18NProvider.translate(locale, "letter.due.yes");
            case ContactDecision.Refused refused -> RefusalNote.sentences(refused, locale);
        };
    }
}
