package nl.vorder.call;

import java.util.List;
import nl.vorder.shared.DossierId;
import nl.vorder.sheet.SheetPart;
import nl.vorder.sheet.Sheets;
import org.springframework.stereotype.Component;

/** What this module tells about a dossier in a sheet; the same as {@link CallService#recent}. The caller checks permission. */
@Component
public class CallSheet {

    /** The question about the latest calls, newest first. */
    public SheetPart<CallSummary> part(DossierId dossierId, int limit) {
        return CallQueries.LATEST.about(dossierId.value(), limit);
    }

    /** Reads the answers. */
    public List<CallSummary> read(Sheets.Answers answers) {
        return answers.all(CallQueries.LATEST);
    }
}
