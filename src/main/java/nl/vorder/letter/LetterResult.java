package nl.vorder.letter;

import java.util.Optional;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.shared.DossierId;

/** What came of asking for a letter. */
public sealed interface LetterResult {

    /** The dossier it is about. */
    DossierId dossierId();

    /**
     * The letter was made and recorded.
     *
     * @param letterId for {@link LetterService#print}
     */
    record Made(DossierId dossierId, long letterId, LetterKind kind) implements LetterResult {}

    /**
     * The letter was not made.
     *
     * @param decision what the guardrail says, if it was the one that refused
     */
    record Refused(DossierId dossierId, LetterRefusal reason, Optional<ContactDecision.Refused> decision)
            implements LetterResult {

        static Refused because(DossierId dossierId, LetterRefusal reason) {
            return new Refused(dossierId, reason, Optional.empty());
        }
    }
}
