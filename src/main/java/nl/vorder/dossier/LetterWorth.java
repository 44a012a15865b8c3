package nl.vorder.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.vorder.shared.ui.Formats;

/**
 * What a fourteen-day letter is worth in sentences, the same on every screen: valid and from when, or void and why.
 *
 * @param key of the text in the language files
 * @param values what stands in it
 * @param defect whether the sentence names something that is wrong with the letter of the sentence before
 */
public record LetterWorth(String key, List<String> values, boolean defect) {

    /** Keeps its own copy. */
    public LetterWorth {
        values = List.copyOf(values);
    }

    /** The sentences about one letter: the verdict first, then each defect. */
    public static List<LetterWorth> of(JudgedLetter letter) {
        List<LetterWorth> sentences = new ArrayList<>();
        List<String> sent = List.of(Formats.date(letter.sentOn()));
        sentences.add(letter.costsFrom()
                .map(from -> new LetterWorth(
                        "dossier.letter.valid." + letter.origin().name(),
                        List.of(sent.getFirst(), Formats.date(from)),
                        false))
                .orElseGet(() ->
                        new LetterWorth("dossier.letter.void." + letter.origin().name(), sent, false)));
        letter.defects().stream()
                .sorted()
                .map(defect -> new LetterWorth("dossier.letter.defect." + defect.name(), List.of(), true))
                .forEach(sentences::add);
        return sentences;
    }

    /** All sentences about letters, or the one that says there is none. */
    public static List<LetterWorth> of(List<JudgedLetter> letters) {
        return letters.isEmpty()
                ? List.of(new LetterWorth("dossier.letter.none", List.of(), false))
                : letters.stream().flatMap(letter -> of(letter).stream()).toList();
    }
}
