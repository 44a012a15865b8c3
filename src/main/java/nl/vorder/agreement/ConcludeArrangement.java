package nl.vorder.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;

/**
 * Asks to conclude a payment arrangement.
 *
 * @param callKey the call it was made in; the same call concludes one arrangement, however often it is asked
 * @param instalments in the order of their days
 */
public record ConcludeArrangement(DossierId dossierId, Optional<UUID> callKey, List<Instalment> instalments) {

    /** Keeps its own copy of the instalments. */
    public ConcludeArrangement {
        instalments = List.copyOf(instalments);
    }

    /** One part of the plan. */
    public record Instalment(Money amount, LocalDate dueOn) {}
}
