package nl.vorder.search;

import java.util.Optional;
import nl.vorder.shared.DossierId;

/**
 * A dossier that a search found.
 *
 * @param address postcode, house number and town, as far as known
 * @param contactPerson who was meant, when it is not the debtor's own name that fits
 */
public record FoundDossier(
        DossierId id,
        String number,
        String debtorName,
        String address,
        String clientFirmName,
        boolean open,
        Optional<String> contactPerson) {

    FoundDossier through(Optional<String> person) {
        return new FoundDossier(id, number, debtorName, address, clientFirmName, open, person);
    }
}
