package nl.vorder.script;

import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DossierId;

/**
 * What a call is about, as far as it decides which version of a script is used and whose words are merged in.
 *
 * @param dossierId decides on which side of a share the call falls
 * @param clientFirmId decides whose words are used
 */
public record CallSubject(DossierId dossierId, ClientFirmId clientFirmId) {}
