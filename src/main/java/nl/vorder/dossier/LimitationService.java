package nl.vorder.dossier;

import java.time.LocalDate;
import nl.vorder.shared.DossierId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the people of the agency until when a dossier can be enforced, and records what interrupts the term. */
@Service
@Transactional(readOnly = true)
public class LimitationService {

    private final Limitations limitations;

    LimitationService(Limitations limitations) {
        this.limitations = limitations;
    }

    /** The limitation of one dossier, today. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD', 'ADMINISTRATOR')")
    public DossierLimitation of(DossierId id) {
        return limitations.of(id);
    }

    /** Records an interruption; see {@link Limitations#interrupt}. */
    @Transactional
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD', 'ADMINISTRATOR')")
    public void interrupt(DossierId id, InterruptionKind kind, LocalDate day, String remark) {
        limitations.interrupt(id, kind, day, remark);
    }
}
