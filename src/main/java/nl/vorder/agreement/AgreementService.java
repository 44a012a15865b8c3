package nl.vorder.agreement;

import nl.vorder.shared.DossierId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Keeps promises and payment arrangements within the mandate of the client firm. */
@Service
public class AgreementService {

    AgreementService() {}

    /** Takes a promise and stops calling until its check day. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public PromiseResult promise(MakePromise promise) {
        throw new UnsupportedOperationException();
    }

    /** Concludes an arrangement and stops calling while it is kept. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public ArrangementResult arrange(ConcludeArrangement arrangement) {
        throw new UnsupportedOperationException();
    }

    /** What was agreed in a dossier. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public AgreementHistory history(DossierId dossierId) {
        throw new UnsupportedOperationException();
    }
}
