package nl.vorder.script.editing;

import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.shared.ClientFirmId;

/**
 * A version to be used from a day on.
 *
 * @param clientFirmId for this firm only; empty: for all
 * @param teamId for this team only; empty: for all
 * @param share for which part of the dossiers, 1 to 100 per cent
 * @param from the first day, today or later
 * @param until the last day; empty: until somebody ends it
 */
public record ActivateVersion(
        long versionId,
        Optional<ClientFirmId> clientFirmId,
        Optional<Long> teamId,
        int share,
        LocalDate from,
        Optional<LocalDate> until) {}
