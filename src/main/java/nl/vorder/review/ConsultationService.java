package nl.vorder.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.vorder.security.CurrentUser;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.DossierId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries questions from agents to team leads and the answers back. */
@Service
@Transactional(readOnly = true)
public class ConsultationService {

    private static final String STAFF = "hasAnyRole('AGENT', 'TEAM_LEAD')";
    private static final int LONGEST = 400;

    private final ConsultationRepository consultations;
    private final ConsultationQueries queries;
    private final CustomerShares shares;
    private final ConsultationNews news;
    private final CurrentUser currentUser;
    private final Clock clock;

    ConsultationService(
            ConsultationRepository consultations,
            ConsultationQueries queries,
            CustomerShares shares,
            ConsultationNews news,
            CurrentUser currentUser,
            Clock clock) {
        this.consultations = consultations;
        this.queries = queries;
        this.shares = shares;
        this.news = news;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Asks the team lead; while a question waits, asking again returns that one. */
    @Transactional
    @PreAuthorize(STAFF)
    public Consultation ask(DossierId dossierId, String question) {
        queries.lockDossier(dossierId);
        Optional<Consultation> waiting =
                queries.latest(dossierId).filter(latest -> latest.state() == ConsultationState.WAITING);
        if (waiting.isPresent()) {
            return waiting.get();
        }
        ConsultationEntry entry = consultations.saveAndFlush(
                new ConsultationEntry(dossierId, currentUser.id(), clock.instant(), shortened(question)));
        news.asked(entry);
        return found(entry.id());
    }

    /**
     * Answers a waiting question.
     *
     * @return the consultation as it stands; an answer that was given before stays
     */
    @Transactional
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public Consultation answer(long id, boolean agreed, String text) {
        ConsultationEntry entry = consultations
                .findById(id)
                .orElseThrow(() -> new DomainException("review.no-consultation", "There is no consultation " + id));
        String answer = shortened(text);
        if (entry.answer(agreed, answer, currentUser.id(), clock.instant())) {
            consultations.flush();
            news.answered(entry, agreed, answer);
        }
        return found(id);
    }

    /** The questions that wait, oldest first. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public List<Consultation> waiting() {
        return queries.waiting();
    }

    /** The questions that were answered, newest first. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public List<Consultation> answered(int limit) {
        return queries.answered(limit);
    }

    /** The latest consultation about a dossier. */
    @PreAuthorize(STAFF)
    public Optional<Consultation> latest(DossierId dossierId) {
        return queries.latest(dossierId);
    }

    /** How much the debtor means to the client firm as a customer. */
    @PreAuthorize(STAFF)
    public CustomerShare share(DossierId dossierId) {
        return shares.of(dossierId);
    }

    /** Whether the call has to wait for the team lead. */
    @PreAuthorize(STAFF)
    public ConsultationGate gate(DossierId dossierId) {
        return ConsultationGates.gate(shares.of(dossierId), () -> queries.latest(dossierId), clock.instant());
    }

    private Consultation found(long id) {
        return queries.find(id)
                .orElseThrow(() -> new DomainException("review.no-consultation", "There is no consultation " + id));
    }

    private static String shortened(String text) {
        String stripped = text.strip();
        return stripped.length() <= LONGEST ? stripped : stripped.substring(0, LONGEST);
    }
}
