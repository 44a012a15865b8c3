package nl.vorder.search.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a Dutch name, folded so that spellings that sound alike become one: Meijer, Meyer and Meier are the same word.
 *
 * <p>Prefixes such as "van der" carry no meaning of their own: {@code van den Berg}, {@code v.d. Berg} and {@code Berg} give the same
 * word; {@code Vandenberg}, written in one, gives a second one.
 *
 * @see "Decision record 0090"
 */
public final class NameWords {

    /** The longest word that is kept. */
    public static final int LONGEST = 40;

    private static final Set<String> PREFIXES = Set.of(
            "van", "de", "der", "den", "het", "t", "ter", "ten", "te", "op", "in", "aan", "bij", "vd", "v", "d", "von",
            "la", "le", "du", "da", "dos", "el", "al", "en");

    private static final Set<String> LEGAL_FORMS = Set.of("bv", "nv", "vof", "cv", "mts");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DOTTED = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");
    private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern DOUBLES = Pattern.compile("([a-z])\\1+");
    private static final int SHORTEST = 2;

    private NameWords() {}

    /** The words under which somebody of this name is found. */
    public static Set<String> ofName(String name) {
        Set<String> words = new LinkedHashSet<>();
        StringBuilder joined = new StringBuilder();
        for (String part : parts(name)) {
            if (PREFIXES.contains(part)) {
                joined.append(part);
                continue;
            }
            add(part, words);
            if (!joined.isEmpty()) {
                add(joined + part, words);
                joined.setLength(0);
            }
        }
        if (words.isEmpty()) {
            parts(name).forEach(part -> add(part, words));
        }
        return words;
    }

    /** The words somebody looks for; prefixes and single letters do not count unless there is nothing else. */
    public static List<String> sought(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String part : parts(text)) {
            if (!PREFIXES.contains(part)) {
                add(part, words);
            }
        }
        if (words.isEmpty()) {
            parts(text).forEach(part -> add(part, words));
        }
        return new ArrayList<>(words);
    }

    /** How many of the sought words are in the name: as they stand, the last one unfinished, or with slips of the pen. */
    public static long fitting(List<String> sought, String name) {
        Set<String> words = ofName(name);
        String last = sought.getLast();
        return sought.stream()
                .filter(one -> words.stream()
                        .anyMatch(word -> Spelling.near(one, word) || (one.equals(last) && word.startsWith(one))))
                .count();
    }

    private static void add(String part, Set<String> words) {
        String word = fold(part);
        if (word.length() >= SHORTEST) {
            words.add(word);
        }
    }

    private static List<String> parts(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("Ø", "o")
                .replace("ł", "l")
                .replace("Ł", "l")
                .replace("ĳ", "ij")
                .replace("'", "")
                .replace("’", "");
        String joined = DOTTED.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        return GAPS.splitAsStream(joined)
                .filter(part -> !part.isEmpty() && !LEGAL_FORMS.contains(part))
                .toList();
    }

    /** One word without the differences nobody hears on the phone. */
    static String fold(String word) {
        String folded = word.replace("ij", "y")
                .replace("ei", "y")
                .replace("ey", "y")
                .replace("ay", "y")
                .replace("ph", "f")
                .replace("th", "t")
                .replace("dt", "t")
                .replace("sch", "sg")
                .replace("ch", "g")
                .replace("gh", "g")
                .replace("ck", "k")
                .replace("c", "k")
                .replace("qu", "k")
                .replace("x", "ks")
                .replace("z", "s")
                .replace("ie", "i")
                .replace("auw", "ou")
                .replace("ouw", "ou")
                .replace("au", "ou");
        String single = DOUBLES.matcher(folded).replaceAll("$1");
        return single.length() > LONGEST ? single.substring(0, LONGEST) : single;
    }
}
