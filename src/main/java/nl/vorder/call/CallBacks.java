package nl.vorder.call;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vorder.call.rules.NextContact;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.Holds;
import nl.vorder.compliance.PlaceHold;
import nl.vorder.dossier.DossierDetails;
import nl.vorder.security.CurrentUser;
import nl.vorder.security.UserId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.UtcColumn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of call-backs: made, moved, done, never removed. Until its moment nobody else calls about the dossier. */
@Component
class CallBacks {

    /** After so long a call-back that was not made is overdue. */
    static final Duration GRACE = Duration.ofMinutes(15);

    private static final int LONGEST_REMARK = 200;

    private final JdbcClient database;
    private final Holds holds;
    private final CallBackLists lists;
    private final CallBackMoments moments;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    CallBacks(
            JdbcClient database,
            Holds holds,
            CallBackLists lists,
            CallBackMoments moments,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.database = database;
        this.holds = holds;
        this.lists = lists;
        this.moments = moments;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Open call-backs of the dossier are done once the person was spoken; the call may leave a new one. */
    void settle(RecordCall call, DossierDetails dossier) {
        if (call.outcome().isConversation()) {
            database.sql("""
                    UPDATE call_call_back SET state = 'DONE', settled_at = :now
                     WHERE dossier_id = :dossier AND state = 'OPEN'
                    """)
                    .param("now", UtcColumn.of(clock.instant()))
                    .param("dossier", dossier.id().value())
                    .update();
            holds.liftKind(dossier.id(), HoldKind.CALL_BACK);
        } else {
            tryAgainLater(call, dossier);
        }
    }

    /** Writes down the call-back that was agreed, if one was. */
    void agree(RecordCall call, DossierDetails dossier) {
        if (call.outcome() == Outcome.CALL_BACK) {
            Optional<UserId> owner = call.fields().callBackMine() ? Optional.of(currentUser.id()) : Optional.empty();
            plan(
                    dossier.debtorId(),
                    dossier.id(),
                    owner,
                    call.fields().callBackAt().orElseThrow(),
                    shortened(call.note()));
        }
    }

    /** A call-back nobody answered is not kept: it moves on by as long as the outcome asks, and is still owed. */
    private void tryAgainLater(RecordCall call, DossierDetails dossier) {
        Instant now = clock.instant();
        List<CallBack> due = lists.of(dossier.id()).stream()
                .filter(callBack -> callBack.isOpen() && !callBack.dueAt().isAfter(now))
                .toList();
        Optional<Instant> next =
                NextContact.after(call.outcome(), call.endedAt()).filter(at -> at.isAfter(now));
        for (CallBack callBack : due) {
            next.map(at -> moments.firstAllowed(dossier, at)).ifPresent(at -> move(callBack, dossier.debtorId(), at));
        }
    }

    long plan(DebtorId debtorId, DossierId dossierId, Optional<UserId> owner, Instant dueAt, String remark) {
        long id = database.sql("SELECT NEXT VALUE FOR call_call_back_seq")
                .query(Long.class)
                .single();
        database.sql("""
                INSERT INTO call_call_back (id, dossier_id, debtor_id, user_id, due_at, state, remark, created_at)
                VALUES (:id, :dossier, :debtor, :user, :due, 'OPEN', :remark, :now)
                """)
                .param("id", id)
                .param("dossier", dossierId.value())
                .param("debtor", debtorId.value())
                .param("user", owner.map(UserId::value).orElse(null), Types.BIGINT)
                .param("due", UtcColumn.of(dueAt))
                .param("remark", remark)
                .param("now", UtcColumn.of(clock.instant()))
                .update();
        holds.liftKind(dossierId, HoldKind.CALL_BACK);
        holds.place(new PlaceHold(
                debtorId, Optional.of(dossierId), HoldKind.CALL_BACK, "", clock.instant(), Optional.of(dueAt)));
        events.publishEvent(new CallBackChanged(dossierId));
        return id;
    }

    /** The old row stays as moved, a new one stands for it. */
    long move(CallBack callBack, DebtorId debtorId, Instant to) {
        settle(callBack.id(), "MOVED");
        return plan(debtorId, callBack.dossierId(), callBack.owner().map(CallBack.Owner::id), to, callBack.remark());
    }

    void done(CallBack callBack) {
        settle(callBack.id(), "DONE");
        holds.liftKind(callBack.dossierId(), HoldKind.CALL_BACK);
        events.publishEvent(new CallBackChanged(callBack.dossierId()));
    }

    /**
     * Gives the call-back to somebody, or to anyone.
     *
     * @return whether it was still open and with the owner the caller saw; otherwise nothing changed
     */
    boolean give(CallBack callBack, Optional<UserId> to) {
        int given = database.sql("""
                        UPDATE call_call_back SET user_id = :to WHERE id = :id AND state = 'OPEN' AND user_id <=> :from
                        """)
                .param("to", to.map(UserId::value).orElse(null), Types.BIGINT)
                .param("id", callBack.id())
                .param("from", callBack.owner().map(owner -> owner.id().value()).orElse(null), Types.BIGINT)
                .update();
        if (given == 1) {
            events.publishEvent(new CallBackChanged(callBack.dossierId()));
        }
        return given == 1;
    }

    /** Whoever comes second finds it settled: one appointment never becomes two. */
    private void settle(long id, String state) {
        int settled = database.sql(
                        "UPDATE call_call_back SET state = :state, settled_at = :now WHERE id = :id AND state = 'OPEN'")
                .param("state", state)
                .param("now", UtcColumn.of(clock.instant()))
                .param("id", id)
                .update();
        if (settled == 0) {
            throw new DomainException("call.call-back-settled", "Call-back " + id + " was settled meanwhile");
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_REMARK ? text : text.substring(0, LONGEST_REMARK - 1) + "…";
    }
}
