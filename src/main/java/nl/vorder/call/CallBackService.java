package nl.vorder.call;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vorder.audit.Journal;
import nl.vorder.compliance.ContactDecision.Refused;
import nl.vorder.dossier.DossierDetails;
import nl.vorder.dossier.Dossiers;
import nl.vorder.security.CurrentUser;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Zone;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps appointments to call; none ever vanishes. */
@Service
@Transactional(readOnly = true)
public class CallBackService {

    private static final String STAFF = "hasAnyRole('AGENT', 'TEAM_LEAD')";
    private static final Duration STEP = Duration.ofMinutes(15);

    private final CallBacks callBacks;
    private final CallBackMoments moments;
    private final Dossiers dossiers;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final Clock clock;

    CallBackService(
            CallBacks callBacks,
            CallBackMoments moments,
            Dossiers dossiers,
            Journal journal,
            CurrentUser currentUser,
            Clock clock) {
        this.callBacks = callBacks;
        this.moments = moments;
        this.dossiers = dossiers;
        this.journal = journal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Open call-backs of the current user and those anyone may make, soonest first. */
    @PreAuthorize(STAFF)
    public List<CallBack> mineAndAnyones(int limit) {
        return callBacks.openOf(currentUser.id(), limit);
    }

    /** All open call-backs, soonest first. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public List<CallBack> all(int limit) {
        return callBacks.open(limit);
    }

    /** All call-backs of a dossier, done and moved ones too, newest first. */
    @PreAuthorize(STAFF)
    public List<CallBack> of(DossierId dossierId) {
        return callBacks.of(dossierId);
    }

    /** Agrees another moment: the old one stays as moved, a new one stands for it. */
    @Transactional
    @PreAuthorize(STAFF)
    public CallBackResult move(long id, Instant to) {
        CallBack callBack = open(id);
        DossierDetails dossier = dossiers.find(callBack.dossierId());
        Optional<Refused> refused = moments.refusalOfChoice(dossier, to);
        if (refused.isPresent()) {
            return new CallBackResult.NotAllowed(refused.get().nextAllowed());
        }
        long moved = callBacks.move(callBack, dossier.debtorId(), to);
        journal.write("call.call-back-moved", "dossier", dossier.id().value(), "id " + id + " to " + moved);
        return new CallBackResult.Planned(moved);
    }

    /** Marks a call-back as made. */
    @Transactional
    @PreAuthorize(STAFF)
    public void done(long id) {
        CallBack callBack = open(id);
        callBacks.done(callBack);
        journal.write("call.call-back-done", "dossier", callBack.dossierId().value(), "id " + id);
    }

    /** The moments of a day at which this debtor may be called, every fifteen minutes, none in the past. */
    @PreAuthorize(STAFF)
    public List<Instant> allowedMoments(DossierId dossierId, LocalDate day) {
        List<Instant> asked = new ArrayList<>();
        Instant end = day.plusDays(1).atStartOfDay(Zone.AMSTERDAM).toInstant();
        Instant moment = day.atStartOfDay(Zone.AMSTERDAM).toInstant();
        while (moment.isBefore(end)) {
            if (moment.isAfter(clock.instant())) {
                asked.add(moment);
            }
            moment = moment.plus(STEP);
        }
        return moments.allowed(dossiers.find(dossierId), asked);
    }

    private CallBack open(long id) {
        CallBack callBack = callBacks
                .find(id)
                .orElseThrow(() -> new DomainException("call.no-call-back", "There is no call-back " + id));
        if (callBack.state() == CallBackState.DONE || callBack.state() == CallBackState.MOVED) {
            throw new DomainException("call.call-back-settled", "Call-back " + id + " is " + callBack.state());
        }
        return callBack;
    }
}
