package nl.vorder.compliance.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vorder.compliance.Hold;
import nl.vorder.compliance.Wish;

/**
 * All that is stored about a person and a dossier and counts for contact.
 *
 * @param naturalPerson whether the conduct rules for natural persons apply by law
 * @param dateOfBirth if known
 * @param numberLost whether a phone number turned out to be wrong and no other is left
 * @param importance whether the debtor is an important customer of the client firm
 * @param holds those on the person and on this dossier that are not lifted, also if they start later
 * @param contacts with the person over all dossiers, newest first
 * @param callBackDue when the debtor asked to be called about this dossier
 * @param agreementBroken since when the last broken promise or arrangement of this dossier is known to be broken
 * @param wishes the person's own
 * @param overrides for this dossier
 * @param represented whether somebody is recorded who acts for the person
 * @param released whether a team lead released this claim although it is barred
 */
public record Circumstances(
        boolean naturalPerson,
        Optional<LocalDate> dateOfBirth,
        boolean numberLost,
        Optional<Importance> importance,
        List<Hold> holds,
        List<PastContact> contacts,
        Optional<Instant> callBackDue,
        Optional<Instant> agreementBroken,
        List<Wish> wishes,
        List<GrantedOverride> overrides,
        boolean represented,
        boolean released) {

    /** Nothing is known but what the debtor is. */
    public static Circumstances none(boolean naturalPerson) {
        return new Circumstances(
                naturalPerson,
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                false,
                false);
    }
}
