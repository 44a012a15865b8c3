package nl.vorder.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vorder.costs.rules.LetterWording;
import nl.vorder.dossier.SentLetter;

/**
 * Reads how a letter sent elsewhere words its term. What is not surely one of the known classes is unknown, and makes no costs due.
 *
 * @see LetterWording
 */
final class LetterWords {

    private static final List<String> DELIVERY = List.of("bezorg", "ontvang", "deliver", "receipt", "received");
    private static final List<String> DAY_AFTER = List.of("dagna", "dayafter");
    private static final List<String> LETTER_DAY =
            List.of("dagtekening", "heden", "verzend", "briefdatum", "today", "dateofletter", "letterdate", "sending");

    private LetterWords() {}

    /** The letter as the dossier judges it. */
    static SentLetter letter(RowLetter letter) {
        LetterWording wording = read(letter.wording());
        return letter.costsColumn()
                ? new SentLetter(letter.sentOn(), wording, letter.costs().isPresent(), letter.costs())
                : new SentLetter(letter.sentOn(), wording);
    }

    static LetterWording read(String text) {
        String bare = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        Optional<LetterWording> named = Arrays.stream(LetterWording.values())
                .filter(wording ->
                        bare.equals(wording.name().toLowerCase(Locale.ROOT).replace("_", "")))
                .findFirst();
        if (named.isPresent()) {
            return named.get();
        }
        if (has(bare, LETTER_DAY)) {
            return LetterWording.FOURTEEN_DAYS_FROM_LETTER;
        }
        if (has(bare, DELIVERY) && has(bare, List.of("14", "veertien", "fourteen")) && has(bare, DAY_AFTER)) {
            return LetterWording.FOURTEEN_DAYS_FROM_DAY_AFTER_DELIVERY;
        }
        return has(bare, DELIVERY) && has(bare, List.of("15", "vijftien", "fifteen"))
                ? LetterWording.FIFTEEN_DAYS_FROM_DELIVERY
                : LetterWording.UNKNOWN;
    }

    private static boolean has(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }
}
