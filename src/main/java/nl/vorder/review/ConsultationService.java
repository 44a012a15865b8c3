package nl.vorder.review;

import java.util.List;
import java.util.Optional;
import nl.vorder.shared.DossierId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Carries questions from agents to team leads and the answers back. */
@Service
public class ConsultationService {

    ConsultationService() {}

    /** Asks the team lead; while a question waits, asking again returns that one. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public Consultation ask(DossierId dossierId, String question) {
        throw new UnsupportedOperationException();
    }

    /**
     * Answers a waiting question.
     *
     * @return the consultation as it stands; an answer that was given before stays
     */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public Consultation answer(long id, boolean agreed, String text) {
        throw new UnsupportedOperationException();
    }

    /** The questions that wait, oldest first. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public List<Consultation> waiting() {
        throw new UnsupportedOperationException();
    }

    /** The latest consultation about a dossier. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public Optional<Consultation> latest(DossierId dossierId) {
        throw new UnsupportedOperationException();
    }

    /** Whether the call has to wait for the team lead. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public ConsultationGate gate(DossierId dossierId) {
        throw new UnsupportedOperationException();
    }
}
