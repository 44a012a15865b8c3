package nl.vorder.call;

import nl.vorder.shared.DossierId;
import nl.vorder.shared.SheetPart;
import org.springframework.stereotype.Component;

/** What this module tells about a dossier in a sheet; the same as {@link CallService#recent}. The caller checks permission. */
@Component
public class CallSheet {

    /** The question about the latest calls, newest first. */
    public SheetPart<CallSummary> part(DossierId dossierId, int limit) {
        return CallQueries.part(dossierId, limit);
    }
}
