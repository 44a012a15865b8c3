package nl.vorder.agreement;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vorder.dossier.Balance;
import nl.vorder.dossier.Balances;
import nl.vorder.shared.DatabaseRetry;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Zone;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Carries plans outside the mandate to the team leads and their answers back. */
@Service
@Transactional(readOnly = true)
public class ProposalService {

    /** How long an answer may be. */
    public static final int LONGEST_ANSWER = 400;

    private final ProposalQueries queries;
    private final ProposalDecisions decisions;
    private final Balances balances;
    private final DatabaseRetry retry;
    private final Clock clock;

    ProposalService(
            ProposalQueries queries, ProposalDecisions decisions, Balances balances, DatabaseRetry retry, Clock clock) {
        this.queries = queries;
        this.decisions = decisions;
        this.balances = balances;
        this.retry = retry;
        this.clock = clock;
    }

    /** The proposals that wait, the oldest first, from after the cursor. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public List<WaitingProposal> waiting(Optional<ProposalCursor> after, int limit) {
        List<Proposal> page = queries.waiting(after, limit);
        Map<DossierId, Balance> open =
                balances.onAll(page.stream().map(Proposal::dossierId).distinct().toList(), Zone.today(clock));
        return page.stream()
                .map(one -> new WaitingProposal(
                        one,
                        Optional.ofNullable(open.get(one.dossierId()))
                                .map(Balance::total)
                                .orElse(Money.ZERO)))
                .toList();
    }

    /**
     * Answers a proposal that waits. Once approved, a plan up to its limits may be agreed for two weeks; whoever asked calls the debtor
     * either way. Of two answers the first stays.
     *
     * @param answer what the agent should know; needed for a refusal, at most {@value #LONGEST_ANSWER} characters are kept
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public ProposalAnswer answer(long id, boolean approved, String answer) {
        String words = answer.strip();
        if (!approved && words.isEmpty()) {
            return new ProposalAnswer.ReasonMissing();
        }
        String kept = words.length() <= LONGEST_ANSWER ? words : words.substring(0, LONGEST_ANSWER);
        return retry.run(() -> decisions.answer(id, approved, kept));
    }

    /** The latest proposal of a dossier, while it waits or was answered not long ago. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public Optional<Proposal> latest(DossierId dossierId) {
        return queries.latest(dossierId, clock.instant().minus(Proposals.APPROVAL_COUNTS));
    }
}
