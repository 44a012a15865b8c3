package nl.vorder.compliance.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.vorder.compliance.ContactDecision.Refused;
import nl.vorder.compliance.RefusalReason;
import nl.vorder.compliance.RefusalText;

/** Why a contact is not possible and from when it is; the one piece every screen shows a refusal with. */
public class RefusalNote extends Span {

    /** Shows a refusal with all its reasons. */
    public RefusalNote(Refused refused) {
        addClassNames("vd-bad", "vd-small", "compliance-refusal");
        setText(sentences(refused, getLocale()));
    }

    /** All reasons of a refusal and from when contact is possible again, as sentences. */
    public static String sentences(Refused refused, Locale locale) {
        return RefusalText.of(refused).stream()
                .map(text ->
                        I18NProvider.translate(locale, text.key(), text.values().toArray()))
                .collect(Collectors.joining(" "));
    }

    /** The sentence of one reason, for a list that groups by it. */
    public static String reason(RefusalReason reason, Locale locale) {
        return translate(reason.translationKey(), locale);
    }

    /** The sentences of several reasons. */
    public static String reasons(List<RefusalReason> reasons, Locale locale) {
        return reasons.stream().map(reason -> reason(reason, locale)).collect(Collectors.joining(" "));
    }

    private static String translate(String key, Locale locale) {
        return I18NProvider.translate(locale, key);
    }
}
