package nl.vorder.client;

import nl.vorder.shared.ClientFirmId;

/** A client firm as a line of the list. */
public record ClientFirmRow(ClientFirmId id, String name, String trade, String product, String contactName) {

    /** Takes the columns as the database gives them. */
    public ClientFirmRow(Long id, String name, String trade, String product, String contactName) {
        this(new ClientFirmId(id), name, trade, product, contactName);
    }
}
