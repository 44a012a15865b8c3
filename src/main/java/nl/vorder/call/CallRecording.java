package nl.vorder.call;

import java.util.List;
import java.util.Optional;

/** The answer to recording a call. */
public sealed interface CallRecording {

    /**
     * The call is stored for good.
     *
     * @param already whether it had been stored before under the same key
     */
    record Recorded(long id, boolean already) implements CallRecording {}

    /**
     * The dossier is no longer the agent's; nothing was stored, the draft is kept.
     *
     * @param holder who has it now, if anybody
     */
    record StaleLease(Optional<String> holder) implements CallRecording {}

    /** Something is missing or not allowed; nothing was stored. */
    record Refused(List<FieldRefusal> refusals) implements CallRecording {}
}
