package nl.vorder.compliance;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Somebody a debtor can be referred to for help.
 *
 * @param version of the row, so that two people do not overwrite each other
 * @param audienceDutch for whom and for what, in Dutch
 * @param audienceEnglish the same in English
 * @param phone as people dial it; may be empty
 * @param urgent whether it may save a life: shown first and always
 * @param lastVerified the last day somebody checked that number and address are right
 */
public record Referral(
        long id,
        int version,
        String name,
        String audienceDutch,
        String audienceEnglish,
        String phone,
        String website,
        boolean urgent,
        LocalDate lastVerified) {

    /** For whom and for what, in the reader's language. */
    public String audience(Locale locale) {
        return "en".equals(locale.getLanguage()) ? audienceEnglish : audienceDutch;
    }
}
