package nl.vorder.reporting;

import nl.vorder.shared.ClientFirmId;

/**
 * A client firm to pick.
 *
 * @param id identifies it
 * @param name its name
 */
public record ClientFirmChoice(ClientFirmId id, String name) {}
