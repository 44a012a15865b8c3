package nl.vorder.compliance;

import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.shared.ClientFirmId;

/**
 * New limits on contact.
 *
 * @param clientFirmId for the dossiers of this firm, stricter than the agency's; empty: the agency's own
 * @param validFrom the first day they hold
 * @param remark why
 */
public record ChangeSettings(
        Optional<ClientFirmId> clientFirmId, LocalDate validFrom, ContactSettings settings, String remark) {}
