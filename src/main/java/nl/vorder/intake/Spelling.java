package nl.vorder.intake;

import java.text.Normalizer;
import java.util.Locale;

/** Makes numbers and references comparable the way the database compares them: without case, accents and outer spaces. */
final class Spelling {

    private Spelling() {}

    static String key(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
