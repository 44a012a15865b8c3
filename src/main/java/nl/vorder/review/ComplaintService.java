package nl.vorder.review;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.vorder.shared.DatabaseRetry;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings complaints to the team leads and keeps what became of them. */
@Service
@Transactional(readOnly = true)
public class ComplaintService {

    /** How long an answer may be. */
    public static final int LONGEST_ANSWER = 1_000;

    /** So long an answer is shown with its dossier. */
    private static final Duration SHOWN = Duration.ofDays(30);

    private final ComplaintQueries queries;
    private final ComplaintDecisions decisions;
    private final DatabaseRetry retry;
    private final Clock clock;

    ComplaintService(ComplaintQueries queries, ComplaintDecisions decisions, DatabaseRetry retry, Clock clock) {
        this.queries = queries;
        this.decisions = decisions;
        this.retry = retry;
        this.clock = clock;
    }

    /** The complaints that wait for an answer, the oldest first, from after the cursor. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public List<Complaint> waiting(Optional<ComplaintCursor> after, int limit) {
        return queries.waiting(after, limit);
    }

    /** Keeps that the debtor was told in writing that the complaint has come in. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public ComplaintResult confirm(long id) {
        return retry.run(() -> decisions.confirm(id));
    }

    /**
     * Keeps what the debtor was answered and lifts the stop. Of two answers the first stays.
     *
     * @param answer at most {@value #LONGEST_ANSWER} characters are kept
     * @throws IllegalArgumentException if the verdict is one that nobody gives
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public ComplaintResult answer(long id, ComplaintVerdict verdict, String answer) {
        if (verdict == ComplaintVerdict.LIFTED) {
            throw new IllegalArgumentException("Nobody answers a complaint with " + verdict);
        }
        String words = answer.strip();
        if (words.isEmpty()) {
            return new ComplaintResult.AnswerMissing();
        }
        String kept = words.length() <= LONGEST_ANSWER ? words : words.substring(0, LONGEST_ANSWER);
        return retry.run(() -> decisions.answer(id, verdict, kept));
    }

    /** The complaint about a dossier, or of its debtor, that was answered last, if that was not long ago. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public Optional<Complaint> lastAnswered(DebtorId debtorId, DossierId dossierId) {
        return queries.lastAnswered(debtorId, dossierId, clock.instant().minus(SHOWN));
    }
}
