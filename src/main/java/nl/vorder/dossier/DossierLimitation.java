package nl.vorder.dossier;

import java.time.LocalDate;
import nl.vorder.costs.rules.LimitationState;
import nl.vorder.shared.DossierId;

/**
 * Until when a dossier's oldest open invoice can be enforced.
 *
 * @param dossierId the dossier
 * @param dueOn the day the oldest open invoice became due
 * @param lastDay the last day on which it is not barred
 * @param state how near that is today
 * @param blocksCalls whether the debtor may not be called: a barred claim on a consumer
 */
public record DossierLimitation(
        DossierId dossierId, LocalDate dueOn, LocalDate lastDay, LimitationState state, boolean blocksCalls) {}
