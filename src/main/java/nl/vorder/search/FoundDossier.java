package nl.vorder.search;

import nl.vorder.shared.DossierId;

/**
 * A dossier that a search found.
 *
 * @param address postcode, house number and town, as far as known
 */
public record FoundDossier(
        DossierId id, String number, String debtorName, String address, String clientFirmName, boolean open) {}
