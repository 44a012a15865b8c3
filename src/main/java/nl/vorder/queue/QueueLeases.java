package nl.vorder.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vorder.call.CallLeases;
import nl.vorder.compliance.ContactDecision.Refused;
import nl.vorder.security.UserId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The statements about leases, each on one row found by a unique index; the caller owns the transaction. */
@Component
class QueueLeases implements CallLeases {

    /** How long a lease lasts without a sign of life. */
    static final Duration LENGTH = Duration.ofMinutes(10);

    private static final String FIRST_OF_LANE = "(SELECT rank_key, id, " + Candidate.COLUMNS + """
            , NEXT VALUE FOR queue_fence_seq AS next_fence
              FROM queue_entry WHERE lane = ? AND state = 'READY' ORDER BY rank_key, id LIMIT 1 FOR UPDATE SKIP LOCKED)
            """;

    private final JdbcClient database;
    private final Clock clock;

    QueueLeases(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Locks the first ready row of each lane that nobody else is looking at and gives the most urgent; the index stands in the order of
     * the sort, so one row a lane is read and none is sorted. The others are free again with the end of the transaction.
     */
    Optional<Candidate> lockFirst(List<Long> lanes) {
        return database
                .sql(firstOf(lanes.size()))
                .params(lanes)
                .query((row, number) -> new Head(
                        row.getLong("rank_key"), row.getLong("id"), Candidate.read(row, row.getLong("next_fence"))))
                .list()
                .stream()
                .min(Comparator.comparingLong(Head::rankKey).thenComparingLong(Head::id))
                .map(Head::candidate);
    }

    /** The statement for so many lanes. */
    static String firstOf(int lanes) {
        return Collections.nCopies(lanes, FIRST_OF_LANE).stream().collect(Collectors.joining(" UNION ALL "));
    }

    private record Head(long rankKey, long id, Candidate candidate) {}

    /** Locks the row of one dossier; a dossier without one (closed, or nothing to call about) gets one for as long as it is leased. */
    Optional<Candidate> lock(DossierId dossierId) {
        Optional<Candidate> found = find(dossierId);
        if (found.isPresent()) {
            return found;
        }
        database.sql("""
                INSERT IGNORE INTO queue_entry (id, dossier_id, debtor_id, client_firm_id, state, rank_key, reason, ready_at,
                    debtor_kind, lane, home_lane)
                SELECT NEXT VALUE FOR queue_entry_seq, dossier_id, debtor_id, client_firm_id, 'LATER', :last, 'FOLLOW_UP', :never,
                       debtor_kind, 0, 0
                  FROM queue_facts WHERE dossier_id = :dossier
                """)
                .param("last", Long.MAX_VALUE)
                .param("never", UtcColumn.of(EntryWrite.UNKNOWN))
                .param("dossier", dossierId.value())
                .update();
        return find(dossierId);
    }

    private Optional<Candidate> find(DossierId dossierId) {
        return database.sql("SELECT " + Candidate.COLUMNS + """
                , NEXT VALUE FOR queue_fence_seq AS next_fence FROM queue_entry WHERE dossier_id = :dossier FOR UPDATE
                """)
                .param("dossier", dossierId.value())
                .query((row, number) -> Candidate.read(row, row.getLong("next_fence")))
                .optional();
    }

    /** Leases a locked row. The unique key on the holder refuses a second dossier. */
    Lease lease(Candidate candidate, UserId user, Instant now) {
        Instant until = now.plus(LENGTH);
        database.sql("""
                UPDATE queue_entry SET state = 'LEASED', leased_to = :user, leased_until = :until, fence = :fence, held_by = ''
                 WHERE dossier_id = :dossier
                """)
                .param("user", user.value())
                .param("until", UtcColumn.of(until))
                .param("fence", candidate.nextFence())
                .param("dossier", candidate.dossierId().value())
                .update();
        return candidate.claimed(until);
    }

    /** Puts a locked row off that the guardrail refused. */
    void postpone(Candidate candidate, Refused refused) {
        database.sql("""
                UPDATE queue_entry SET state = 'LATER', ready_at = :ready, held_by = :heldBy WHERE dossier_id = :dossier
                """)
                .param("ready", UtcColumn.of(EntryWrite.readyAt(refused)))
                .param("heldBy", EntryWrite.heldBy(refused))
                .param("dossier", candidate.dossierId().value())
                .update();
    }

    /** What the user holds, whether or not its time has run out. */
    Optional<Lease> held(UserId user) {
        return database.sql("SELECT " + Candidate.COLUMNS + " FROM queue_entry WHERE leased_to = :user")
                .param("user", user.value())
                .query((row, number) -> Candidate.read(row, 0))
                .optional()
                .map(row -> row.held(row.leasedUntil().orElse(clock.instant())));
    }

    /** Who else has the dossier; somebody without a name if they let go just now. */
    ClaimedDossier.HeldByColleague colleague(DossierId dossierId) {
        return database.sql("""
                SELECT holder_name, leased_until FROM queue_row WHERE dossier_id = :dossier AND leased_to IS NOT NULL
                """)
                .param("dossier", dossierId.value())
                .query((row, number) -> new ClaimedDossier.HeldByColleague(
                        Optional.ofNullable(row.getString("holder_name")).orElse(""),
                        UtcColumn.read(row, "leased_until")))
                .optional()
                .orElseGet(() -> new ClaimedDossier.HeldByColleague("", clock.instant()));
    }

    /** Prolongs a lease; false if it is no longer the user's. */
    boolean renew(UserId user, DossierId dossierId, long fence, Instant until) {
        return database.sql("""
                UPDATE queue_entry SET leased_until = :until
                 WHERE dossier_id = :dossier AND leased_to = :user AND fence = :fence
                """)
                        .param("until", UtcColumn.of(until))
                        .param("dossier", dossierId.value())
                        .param("user", user.value())
                        .param("fence", fence)
                        .update()
                == 1;
    }

    /** Ends a lease and its fence; false if it is no longer the user's. */
    boolean release(UserId user, DossierId dossierId, long fence) {
        return database.sql("""
                UPDATE queue_entry
                   SET state = 'READY', leased_to = NULL, leased_until = NULL, fence = NEXT VALUE FOR queue_fence_seq
                 WHERE dossier_id = :dossier AND leased_to = :user AND fence = :fence
                """)
                        .param("dossier", dossierId.value())
                        .param("user", user.value())
                        .param("fence", fence)
                        .update()
                == 1;
    }

    /** Leaves a row alone until a moment, if nothing else holds it. */
    void rest(DossierId dossierId, Instant until) {
        database.sql("""
                UPDATE queue_entry SET state = 'LATER', ready_at = :until, held_by = :heldBy
                 WHERE dossier_id = :dossier AND state = 'READY'
                """)
                .param("until", UtcColumn.of(until))
                .param("heldBy", EntryWrite.SKIPPED)
                .param("dossier", dossierId.value())
                .update();
    }

    boolean holds(UserId user, DossierId dossierId, long fence) {
        return database.sql("""
                SELECT COUNT(*) FROM queue_entry WHERE dossier_id = :dossier AND leased_to = :user AND fence = :fence
                """)
                        .param("dossier", dossierId.value())
                        .param("user", user.value())
                        .param("fence", fence)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /**
     * {@inheritDoc}
     *
     * <p>A lease that ran out and that nobody has claimed since still fits: the fence is the same. So a long call is never lost.
     */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean lock(UserId user, DossierId dossierId, long fence) {
        return find(dossierId)
                .filter(row -> row.fence() == fence)
                .filter(row -> row.isHeldBy(user) || row.leasedTo().isEmpty())
                .isPresent();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Instant> renew(UserId user, DossierId dossierId, long fence) {
        Instant until = clock.instant().plus(LENGTH);
        return renew(user, dossierId, fence, until) ? Optional.of(until) : Optional.empty();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(DossierId dossierId) {
        database.sql("""
                UPDATE queue_entry
                   SET state = 'READY', leased_to = NULL, leased_until = NULL, fence = NEXT VALUE FOR queue_fence_seq
                 WHERE dossier_id = :dossier
                """).param("dossier", dossierId.value()).update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> holder(DossierId dossierId) {
        return database.sql("SELECT leased_to FROM queue_entry WHERE dossier_id = :dossier AND leased_to IS NOT NULL")
                .param("dossier", dossierId.value())
                .query(Long.class)
                .optional()
                .map(user -> colleague(dossierId).holder());
    }
}
