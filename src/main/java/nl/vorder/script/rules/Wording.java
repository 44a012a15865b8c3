package nl.vorder.script.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one may speak on the phone: plain, open, and without pressure.
 *
 * @see "Besluit kwaliteit incassodienstverlening art. 4.1: no threats, no undue pressure, language level B1"
 */
public final class Wording {

    /** The longest sentence in words that is still easy to follow. */
    public static final int LONGEST_SENTENCE = 20;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Pressure with what cannot or will not be done, and words that belittle. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(deurwaarders?|(loon|bank)?beslag\\w*|bkr|politie|zwarte lijst|laatste kans|aangifte|dagvaard\\w*"
                    + "|rechtszaak|rechtbank|wanbetalers?|aan de deur|bij u langs|op uw werk|boetes?|strafbaar|gevangenis"
                    + "|faillissement aanvragen|afsluiten van|u bent verplicht|u moet nu|werkgever inlichten"
                    + "|bailiffs?|seiz\\w+|police|blacklist\\w*|last chance|summons|lawsuit|court|defaulters?"
                    + "|at your door|visit you|penalt\\w+|criminal|prison|jail|your employer|credit register|you must pay now)\\b",
            FLAGS);

    /** A next step may be named as advice to the client firm only. */
    private static final Pattern LEGAL_STEP = Pattern.compile("\\b(gerechtelijke?|juridische?|legal)\\b", FLAGS);

    private static final Pattern ADVICE = Pattern.compile("\\b(adviseren|advies|advise|advice)\\b", FLAGS);

    private static final Pattern OPEN_WORD =
            Pattern.compile("\\b(wat|wie|waar\\w*|wanneer|hoe\\w*|welke?|what|who|where|when|how|which)\\b", FLAGS);

    private static final Pattern MARKUP =
            Pattern.compile("[<>]|&\\w+;|&#|\\$\\{|javascript:|[\\p{Cntrl}&&[^\\n]]", Pattern.CASE_INSENSITIVE);

    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+");

    private Wording() {}

    /** The first phrase of the text that is not said. */
    public static Optional<String> forbidden(String text) {
        Matcher found = FORBIDDEN.matcher(text);
        if (found.find()) {
            return Optional.of(found.group().toLowerCase(Locale.ROOT));
        }
        return sentences(text).stream()
                .filter(sentence -> LEGAL_STEP.matcher(sentence).find()
                        && !ADVICE.matcher(sentence).find())
                .findFirst();
    }

    /** Whether one of the questions in the text is open. */
    public static boolean asksOpenly(String text) {
        return sentences(text).stream()
                .anyMatch(sentence ->
                        sentence.endsWith("?") && OPEN_WORD.matcher(sentence).find());
    }

    /** Whether the text carries markup, a placeholder of another language, or control characters. */
    public static boolean hasMarkup(String text) {
        return MARKUP.matcher(text).find();
    }

    /** The first sentence with more than {@value #LONGEST_SENTENCE} words. */
    public static Optional<String> tooLong(String text) {
        return sentences(text).stream()
                .filter(sentence -> sentence.split("\\s+", -1).length > LONGEST_SENTENCE)
                .findFirst();
    }

    private static List<String> sentences(String text) {
        return Arrays.stream(END.split(text.strip())).map(String::strip).toList();
    }
}
