package nl.vorder.compliance;

import nl.vorder.shared.DossierId;

/** A team lead comes to help; announced in the same transaction. */
public record HelpAcknowledged(long helpCallId, DossierId dossierId) {}
