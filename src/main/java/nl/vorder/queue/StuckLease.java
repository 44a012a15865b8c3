package nl.vorder.queue;

import java.time.Instant;
import nl.vorder.security.UserId;
import nl.vorder.shared.DossierId;

/** A dossier whose holder has shown no sign of life for most of the lease; a team lead may take it over. */
public record StuckLease(
        DossierId dossierId, String number, String debtorName, UserId holderId, String holder, Instant until) {}
