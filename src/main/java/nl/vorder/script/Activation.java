package nl.vorder.script;

import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.shared.ClientFirmId;

/**
 * For whom a version of a script is in use.
 *
 * @param id the later, the higher
 * @param versionId the version
 * @param clientFirmId only for this firm; empty: for every firm
 * @param teamId only for agents of this team; empty: for every team
 * @param share for which part of the dossiers, 1 to 100 per cent
 * @param from the first day
 * @param until the last day; empty: until it is ended
 */
public record Activation(
        long id,
        long versionId,
        Optional<ClientFirmId> clientFirmId,
        Optional<Long> teamId,
        int share,
        LocalDate from,
        Optional<LocalDate> until) {

    /** Whether it runs on this day. */
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
