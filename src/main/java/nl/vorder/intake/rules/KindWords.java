package nl.vorder.intake.rules;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vorder.shared.DebtorKind;

/** The words client firms use for the kind of a debtor. */
final class KindWords {

    private static final Map<String, DebtorKind> WORDS = Map.ofEntries(
            Map.entry("", DebtorKind.COMPANY),
            Map.entry("consumer", DebtorKind.CONSUMER),
            Map.entry("consument", DebtorKind.CONSUMER),
            Map.entry("particulier", DebtorKind.CONSUMER),
            Map.entry("private", DebtorKind.CONSUMER),
            Map.entry("p", DebtorKind.CONSUMER),
            Map.entry("b2c", DebtorKind.CONSUMER),
            Map.entry("sole trader", DebtorKind.SOLE_TRADER),
            Map.entry("sole_trader", DebtorKind.SOLE_TRADER),
            Map.entry("eenmanszaak", DebtorKind.SOLE_TRADER),
            Map.entry("zzp", DebtorKind.SOLE_TRADER),
            Map.entry("company", DebtorKind.COMPANY),
            Map.entry("business", DebtorKind.COMPANY),
            Map.entry("bedrijf", DebtorKind.COMPANY),
            Map.entry("zakelijk", DebtorKind.COMPANY),
            Map.entry("rechtspersoon", DebtorKind.COMPANY),
            Map.entry("z", DebtorKind.COMPANY),
            Map.entry("b2b", DebtorKind.COMPANY));

    private KindWords() {}

    /** The kind behind the word; nothing said means a company, as the file comes from its accounts receivable. */
    static Optional<DebtorKind> read(String word) {
        return Optional.ofNullable(WORDS.get(word.toLowerCase(Locale.ROOT)));
    }

    static boolean knows(String word) {
        return !word.isEmpty() && read(word).isPresent();
    }
}
