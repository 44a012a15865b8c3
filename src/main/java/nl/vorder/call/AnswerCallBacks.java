package nl.vorder.call;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.vorder.agreement.ProposalAnswered;
import nl.vorder.dossier.Dossiers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever proposed a plan told the debtor to call with the answer: once there is one, the call-back is theirs, unless a moment was
 * agreed for it.
 */
@Component
class AnswerCallBacks {

    /** A call-back lies ahead. */
    private static final Duration SOON = Duration.ofMinutes(1);

    private final CallBacks callBacks;
    private final CallBackLists lists;
    private final CallBackMoments moments;
    private final Dossiers dossiers;
    private final Clock clock;

    AnswerCallBacks(CallBacks callBacks, CallBackLists lists, CallBackMoments moments, Dossiers dossiers, Clock clock) {
        this.callBacks = callBacks;
        this.lists = lists;
        this.moments = moments;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    @EventListener
    void on(ProposalAnswered answered) {
        if (lists.of(answered.dossierId()).stream().noneMatch(CallBack::isOpen)) {
            callBacks.plan(
                    answered.debtorId(),
                    answered.dossierId(),
                    Optional.of(answered.askedBy()),
                    moments.firstAllowed(
                            dossiers.find(answered.dossierId()), clock.instant().plus(SOON)),
                    "");
        }
    }
}
