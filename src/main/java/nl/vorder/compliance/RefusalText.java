package nl.vorder.compliance;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.vorder.compliance.ContactDecision.Refused;
import nl.vorder.shared.Zone;

/**
 * One sentence of a refusal, the same on every screen: why not, or from when.
 *
 * @param key of the text in the language files
 * @param values what stands in it, written the same way in both languages: {@code 24-11-2026 08:30}
 */
public record RefusalText(String key, List<String> values) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");

    /** Keeps its own copy. */
    public RefusalText {
        values = List.copyOf(values);
    }

    /** All sentences of a refusal: each reason, the hardest first, and then from when it is possible or who has to act. */
    public static List<RefusalText> of(Refused refused) {
        List<RefusalText> texts = new ArrayList<>();
        refused.reasons().forEach(reason -> texts.add(new RefusalText(reason.translationKey(), List.of())));
        texts.add(refused.nextAllowed()
                .map(RefusalText::from)
                .orElseGet(() -> new RefusalText("compliance.next-allowed.waiting", List.of())));
        return texts;
    }

    /** From when the contact is possible. */
    static RefusalText from(Instant next) {
        return new RefusalText("compliance.next-allowed", List.of(shown(next)));
    }

    /** A moment as the sentences write it. A first allowed moment inside a minute is shown as the next one, never too early. */
    public static String shown(Instant moment) {
        boolean whole = moment.getEpochSecond() % 60 == 0 && moment.getNano() == 0;
        return MOMENT.format(Zone.local(whole ? moment : moment.plusSeconds(60)));
    }
}
