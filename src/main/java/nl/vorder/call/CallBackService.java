package nl.vorder.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vorder.audit.Journal;
import nl.vorder.compliance.ContactDecision.Refused;
import nl.vorder.dossier.DossierDetails;
import nl.vorder.dossier.Dossiers;
import nl.vorder.security.CurrentUser;
import nl.vorder.security.Role;
import nl.vorder.security.UserId;
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
    private static final String LEAD = "hasRole('TEAM_LEAD')";

    private final CallBacks callBacks;
    private final CallBackLists lists;
    private final CallBackMoments moments;
    private final Dossiers dossiers;
    private final Journal journal;
    private final CurrentUser currentUser;

    CallBackService(
            CallBacks callBacks,
            CallBackLists lists,
            CallBackMoments moments,
            Dossiers dossiers,
            Journal journal,
            CurrentUser currentUser) {
        this.callBacks = callBacks;
        this.lists = lists;
        this.moments = moments;
        this.dossiers = dossiers;
        this.journal = journal;
        this.currentUser = currentUser;
    }

    /** Open call-backs of the current user and those anyone may make, soonest first. */
    @PreAuthorize(STAFF)
    public List<CallBack> mineAndAnyones(int limit) {
        return lists.page(
                CallBackList.TO_DO, new CallBackLists.Reader(currentUser.id(), false), Optional.empty(), limit);
    }

    /** A page of a list: agents see their own and those anyone may make, team leads see all. */
    @PreAuthorize(STAFF)
    public List<CallBack> list(CallBackList list, Optional<CallBackCursor> after, int limit) {
        return lists.page(list, reader(), after, limit);
    }

    /** How many open call-backs each list of the current user has. */
    @PreAuthorize(STAFF)
    public Map<CallBackList, Integer> counts() {
        return lists.counts(reader());
    }

    /** All call-backs of a dossier, done and moved ones too, newest first. */
    @PreAuthorize(STAFF)
    public List<CallBack> of(DossierId dossierId) {
        return lists.of(dossierId);
    }

    /** A call-back as it is now. */
    @PreAuthorize(STAFF)
    public Optional<CallBack> find(long id) {
        return lists.find(id);
    }

    /** Everybody a call-back can be given to. */
    @PreAuthorize(LEAD)
    public List<AgentReference> agents() {
        return lists.agents();
    }

    /** The current user makes the call; not if a colleague keeps it who is here. */
    @Transactional
    @PreAuthorize(STAFF)
    public CallBackTaken take(long id) {
        CallBack callBack = open(id);
        Optional<CallBack.Owner> owner = callBack.owner().filter(CallBack.Owner::active);
        if (owner.filter(one -> one.id().equals(currentUser.id())).isPresent()) {
            return new CallBackTaken.Taken();
        }
        if (owner.isEmpty() && callBacks.give(callBack, Optional.of(currentUser.id()))) {
            written("call.call-back-taken", callBack);
            return new CallBackTaken.Taken();
        }
        return new CallBackTaken.Kept(open(id).owner().map(CallBack.Owner::name).orElse(""));
    }

    /** Anyone may make the call from now on; agents let go of their own, team leads of anybody's. */
    @Transactional
    @PreAuthorize(STAFF)
    public void letGo(long id) {
        CallBack callBack = open(id);
        boolean own = callBack.owner()
                .filter(owner -> owner.id().equals(currentUser.id()))
                .isPresent();
        if (own || currentUser.get().role() == Role.TEAM_LEAD) {
            callBacks.give(callBack, Optional.empty());
            written("call.call-back-let-go", callBack);
        }
    }

    /** Gives the call-back to an agent. */
    @Transactional
    @PreAuthorize(LEAD)
    public void give(long id, UserId agent) {
        CallBack callBack = open(id);
        callBacks.give(callBack, Optional.of(agent));
        written("call.call-back-given", callBack);
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
        written("call.call-back-done", callBack);
    }

    /** The moments of a day at which this debtor may be called, every fifteen minutes, none in the past. */
    @PreAuthorize(STAFF)
    public List<Instant> allowedMoments(DossierId dossierId, LocalDate day) {
        return moments.ofDay(dossiers.find(dossierId), day);
    }

    /** The first moment on or after the day at which this debtor may be called. */
    @PreAuthorize(STAFF)
    public Instant firstAllowed(DossierId dossierId, LocalDate day) {
        return moments.firstAllowed(
                dossiers.find(dossierId), day.atStartOfDay(Zone.AMSTERDAM).toInstant());
    }

    private CallBackLists.Reader reader() {
        return new CallBackLists.Reader(currentUser.id(), currentUser.get().role() == Role.TEAM_LEAD);
    }

    private void written(String action, CallBack callBack) {
        journal.write(action, "dossier", callBack.dossierId().value(), "id " + callBack.id());
    }

    private CallBack open(long id) {
        CallBack callBack = lists.find(id)
                .orElseThrow(() -> new DomainException("call.no-call-back", "There is no call-back " + id));
        if (!callBack.isOpen()) {
            throw new DomainException("call.call-back-settled", "Call-back " + id + " is " + callBack.state());
        }
        return callBack;
    }
}
