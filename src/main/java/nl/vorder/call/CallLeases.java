package nl.vorder.call;

import java.time.Instant;
import java.util.Optional;
import nl.vorder.security.UserId;
import nl.vorder.shared.DossierId;

/** Who may write about a dossier; the queue, which keeps the leases, answers. */
public interface CallLeases {

    /**
     * Whether the user's lease with this fence still stands; locks it until the end of the transaction, so that nobody
     * takes the dossier in between.
     */
    boolean lock(UserId user, DossierId dossierId, long fence);

    /** Prolongs the lease in the caller's transaction and says until when; empty if it is no longer the user's. */
    Optional<Instant> renew(UserId user, DossierId dossierId, long fence);

    /** Gives the dossier back after its call is stored; only after {@link #lock} said yes. */
    void giveBack(DossierId dossierId);

    /** The name of who holds the dossier now. */
    Optional<String> holder(DossierId dossierId);
}
