package nl.vorder.call;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.UtcColumn;
import nl.vorder.shared.Zone;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of call-backs: made, moved, done, never removed. Until its moment nobody else calls about the dossier. */
@Component
class CallBacks {

    /** After so long a call-back that was not made is overdue. */
    static final Duration GRACE = Duration.ofMinutes(15);

    private static final String LISTED = "SELECT * FROM call_back_listed ";

    private final JdbcClient database;
    private final Holds holds;
    private final CallBackMoments moments;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    CallBacks(
            JdbcClient database,
            Holds holds,
            CallBackMoments moments,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.database = database;
        this.holds = holds;
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
                    "");
        }
    }

    /** A call-back nobody answered is not kept: it moves on by as long as the outcome asks, and is still owed. */
    private void tryAgainLater(RecordCall call, DossierDetails dossier) {
        Instant now = clock.instant();
        List<CallBack> due = of(dossier.id()).stream()
                .filter(callBack -> callBack.state() != CallBackState.DONE
                        && callBack.state() != CallBackState.MOVED
                        && !callBack.dueAt().isAfter(now))
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
        return plan(debtorId, callBack.dossierId(), callBack.owner(), to, callBack.remark());
    }

    void done(CallBack callBack) {
        settle(callBack.id(), "DONE");
        holds.liftKind(callBack.dossierId(), HoldKind.CALL_BACK);
        events.publishEvent(new CallBackChanged(callBack.dossierId()));
    }

    private void settle(long id, String state) {
        database.sql("UPDATE call_call_back SET state = :state, settled_at = :now WHERE id = :id AND state = 'OPEN'")
                .param("state", state)
                .param("now", UtcColumn.of(clock.instant()))
                .param("id", id)
                .update();
    }

    Optional<CallBack> find(long id) {
        return database.sql(LISTED + "WHERE id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    List<CallBack> of(DossierId dossierId) {
        return database.sql(LISTED + "WHERE dossier_id = :dossier ORDER BY due_at DESC, id DESC")
                .param("dossier", dossierId.value())
                .query((row, number) -> read(row))
                .list();
    }

    List<CallBack> openOf(UserId user, int limit) {
        return database.sql(LISTED + """
                WHERE state = 'OPEN' AND (user_id = :user OR user_id IS NULL) ORDER BY due_at, id LIMIT :limit
                """)
                .param("user", user.value())
                .param("limit", limit)
                .query((row, number) -> read(row))
                .list();
    }

    List<CallBack> open(int limit) {
        return database.sql(LISTED + "WHERE state = 'OPEN' ORDER BY due_at, id LIMIT :limit")
                .param("limit", limit)
                .query((row, number) -> read(row))
                .list();
    }

    private CallBack read(ResultSet row) throws SQLException {
        Instant dueAt = UtcColumn.read(row, "due_at");
        return new CallBack(
                row.getLong("id"),
                new DossierId(row.getLong("dossier_id")),
                row.getString("dossier_number"),
                row.getString("debtor_name"),
                Optional.ofNullable(row.getObject("user_id", Long.class)).map(UserId::new),
                Optional.ofNullable(row.getString("owner_name")),
                dueAt,
                state(row.getString("state"), dueAt, clock.instant()),
                row.getString("remark"));
    }

    /** An open call-back is planned, due, overdue or missed, by the clock. */
    static CallBackState state(String stored, Instant dueAt, Instant now) {
        if (!"OPEN".equals(stored)) {
            return CallBackState.valueOf(stored);
        }
        if (now.isBefore(dueAt)) {
            return CallBackState.PLANNED;
        }
        if (now.isBefore(dueAt.plus(GRACE))) {
            return CallBackState.DUE;
        }
        boolean sameDay = Zone.local(now).toLocalDate().equals(Zone.local(dueAt).toLocalDate());
        return sameDay ? CallBackState.OVERDUE : CallBackState.MISSED;
    }
}
