package nl.vorder.letter;

import nl.vorder.shared.DossierId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Tells which letters went out in a dossier. */
@Service
public class LetterHistory {

    LetterHistory() {}

    /** The letters of a dossier. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public LettersSent of(DossierId dossierId) {
        throw new UnsupportedOperationException();
    }
}
