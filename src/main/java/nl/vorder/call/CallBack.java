package nl.vorder.call;

import java.time.Instant;
import java.util.Optional;
import nl.vorder.security.UserId;
import nl.vorder.shared.DossierId;

/**
 * An appointment to call.
 *
 * @param owner who keeps it; empty: anyone may make it
 * @param remark what it is about
 * @param settledAt when it was made or moved; empty while it is open
 */
public record CallBack(
        long id,
        About about,
        Optional<Owner> owner,
        Instant dueAt,
        CallBackState state,
        String remark,
        Optional<Instant> settledAt) {

    /**
     * Whom it is about.
     *
     * @param phone the number to call, in E.164; may be empty
     * @param open whether the dossier is still open
     */
    public record About(
            DossierId dossierId,
            String dossierNumber,
            String debtorName,
            String clientFirmName,
            String phone,
            boolean open) {}

    /**
     * The colleague who keeps it.
     *
     * @param active whether the colleague still works here; if not, anyone may make the call
     */
    public record Owner(UserId id, String name, boolean active) {}

    /** The dossier it is about. */
    public DossierId dossierId() {
        return about.dossierId();
    }

    /** Whether it is still to be made. */
    public boolean isOpen() {
        return state != CallBackState.DONE && state != CallBackState.MOVED;
    }

    /** Its place in the list. */
    public CallBackCursor cursor() {
        return new CallBackCursor(dueAt, id);
    }
}
