package nl.vorder.compliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.vorder.audit.Journal;
import nl.vorder.security.CurrentUser;
import nl.vorder.security.LoggedInUser;
import nl.vorder.security.Role;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Zone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what stops contact. For other modules, also in work without a user; who may do what on a screen is checked at {@link
 * #lift}.
 *
 * <p>Nothing is removed: a hold ends by itself at its end or is lifted, and stays readable. {@link HoldPlaced} and {@link HoldLifted}
 * are announced in the same transaction; a hold that ends by itself announces nothing, because every decision looks at the clock.
 */
@Component
@Transactional(readOnly = true)
public class Holds {

    private static final String COLUMNS = "id, debtor_id, dossier_id, kind, remark, starts_at, ends_at";

    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Holds(
            JdbcClient database,
            CurrentUser currentUser,
            Clock clock,
            Journal journal,
            ApplicationEventPublisher events) {
        this.database = database;
        this.currentUser = currentUser;
        this.clock = clock;
        this.journal = journal;
        this.events = events;
    }

    /**
     * Stops contact from its start on.
     *
     * @return the id of the hold, for {@link #lift}
     */
    @Transactional
    public long place(PlaceHold hold) {
        long id = database.sql("SELECT NEXT VALUE FOR compliance_hold_seq")
                .query(Long.class)
                .single();
        database.sql("""
                INSERT INTO compliance_hold
                    (id, debtor_id, dossier_id, kind, remark, starts_at, ends_at, placed_by)
                VALUES (:id, :debtor, :dossier, :kind, :remark, :starts, :ends, :by)
                """)
                .param("id", id)
                .param("debtor", hold.debtorId().value())
                .param("dossier", hold.dossierId().map(DossierId::value).orElse(null), Types.BIGINT)
                .param("kind", hold.kind().name())
                .param("remark", hold.remark())
                .param("starts", Utc.column(hold.startsAt()))
                .param("ends", Utc.column(end(hold)), Types.TIMESTAMP)
                .param("by", userId(), Types.BIGINT)
                .update();
        journal.write(
                "compliance.hold-placed",
                "debtor",
                hold.debtorId().value(),
                hold.kind()
                        + hold.dossierId().map(dossier -> " dossier " + dossier).orElse(""));
        events.publishEvent(new HoldPlaced(id, hold.debtorId(), hold.dossierId(), hold.kind()));
        return id;
    }

    /**
     * Ends a hold now; lifting one that is over does nothing.
     *
     * @throws DomainException if there is no such hold, or the logged-in user may not lift this kind
     */
    @Transactional
    public void lift(long holdId) {
        Hold hold = database.sql("SELECT " + COLUMNS + " FROM compliance_hold WHERE id = :id")
                .param("id", holdId)
                .query(Holds::read)
                .optional()
                .orElseThrow(() -> new DomainException("compliance.no-hold", "There is no hold " + holdId));
        if (currentUser.find().map(user -> !mayLift(user, hold.kind())).orElse(false)) {
            throw new DomainException("compliance.may-not-lift", "User may not lift hold " + holdId);
        }
        lift(hold);
    }

    /** Ends all holds of this kind on this dossier; for the module that placed them. */
    @Transactional
    public void liftKind(DossierId dossierId, HoldKind kind) {
        database.sql("SELECT " + COLUMNS + """
                 FROM compliance_hold
                WHERE dossier_id = :dossier AND lifted_at IS NULL AND (ends_at IS NULL OR ends_at > :now)
                  AND kind = :kind
                """)
                .param("dossier", dossierId.value())
                .param("now", Utc.column(clock.instant()))
                .param("kind", kind.name())
                .query(Holds::read)
                .list()
                .forEach(this::lift);
    }

    /** What stops contact about this dossier now: its own holds and those on the person. */
    public List<Hold> current(DebtorId debtorId, DossierId dossierId) {
        return database.sql("SELECT " + COLUMNS + """
                 FROM compliance_hold
                WHERE debtor_id = :debtor AND (dossier_id IS NULL OR dossier_id = :dossier)
                  AND lifted_at IS NULL AND starts_at <= :now AND (ends_at IS NULL OR ends_at > :now)
                ORDER BY starts_at, id
                """)
                .param("debtor", debtorId.value())
                .param("dossier", dossierId.value())
                .param("now", Utc.column(clock.instant()))
                .query(Holds::read)
                .list();
    }

    /** The holds of these kinds that stand now, of all people; for the module that lets something follow from them. */
    public List<Hold> running(Collection<HoldKind> kinds) {
        return database.sql("SELECT " + COLUMNS + """
                 FROM compliance_hold
                WHERE kind IN (:kinds) AND lifted_at IS NULL AND starts_at <= :now AND (ends_at IS NULL OR ends_at > :now)
                ORDER BY starts_at, id
                """)
                .param("kinds", kinds.stream().map(Enum::name).toList())
                .param("now", Utc.column(clock.instant()))
                .query(Holds::read)
                .list();
    }

    /** Whether somebody with this role may lift holds of this kind by hand. */
    public static boolean mayLift(LoggedInUser user, HoldKind kind) {
        return user.role() == Role.TEAM_LEAD
                || user.role() == Role.ADMINISTRATOR
                || (user.role() == Role.AGENT && kind.liftedBy() == Role.AGENT);
    }

    private void lift(Hold hold) {
        int lifted = database.sql("""
                UPDATE compliance_hold SET lifted_at = :now, lifted_by = :by WHERE id = :id AND lifted_at IS NULL
                """)
                .param("now", Utc.column(clock.instant()))
                .param("by", userId(), Types.BIGINT)
                .param("id", hold.id())
                .update();
        if (lifted == 1) {
            journal.write("compliance.hold-lifted", "debtor", hold.debtorId().value(), hold.kind() + " " + hold.id());
            events.publishEvent(new HoldLifted(hold.id(), hold.debtorId(), hold.dossierId(), hold.kind()));
        }
    }

    private @Nullable Long userId() {
        return currentUser.find().map(user -> user.id().value()).orElse(null);
    }

    private static Optional<Instant> end(PlaceHold hold) {
        return hold.endsAt()
                .or(() -> hold.kind()
                        .defaultLength()
                        .map(length -> Zone.local(hold.startsAt())
                                .plus(length)
                                .atZone(Zone.AMSTERDAM)
                                .toInstant()));
    }

    private static Hold read(ResultSet row, int number) throws SQLException {
        return new Hold(
                row.getLong("id"),
                new DebtorId(row.getLong("debtor_id")),
                Optional.ofNullable(row.getObject("dossier_id", Long.class)).map(DossierId::new),
                HoldKind.valueOf(row.getString("kind")),
                row.getString("remark"),
                Utc.instant(row, "starts_at"),
                Utc.find(row, "ends_at"));
    }
}
