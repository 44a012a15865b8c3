package nl.vorder.client;

import nl.vorder.shared.ClientFirmId;

/** A client firm as it stands in a list to choose from. */
public record ClientFirmReference(ClientFirmId id, String name) {}
