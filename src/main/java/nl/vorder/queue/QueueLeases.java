package nl.vorder.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vorder.call.CallLeases;
import nl.vorder.compliance.ContactDecision.Refused;
import nl.vorder.security.UserId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.UtcColumn;
import nl.vorder.sheet.LaidOut;
import nl.vorder.sheet.LaidOutSheets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The statements about leases, each on one row found by a unique index; the caller owns the transaction. */
@Component
class QueueLeases implements CallLeases {

    /** How long a lease lasts without a sign of life. */
    static final Duration LENGTH = Duration.ofMinutes(10);

    private static final String FIRST = "(SELECT lane, rank_key, id, " + Candidate.COLUMNS + """
            , NEXT VALUE FOR queue_fence_seq AS next_fence,
                (SELECT s.content FROM sheet_current s
                  WHERE s.dossier_id = queue_entry.dossier_id AND s.debtor_id = queue_entry.debtor_id) AS laid_out
              FROM queue_entry FORCE INDEX (queue_entry_next)
             WHERE lane = ? AND state = 'READY' %s ORDER BY rank_key, id LIMIT 1 FOR UPDATE SKIP LOCKED)
            """;

    /** By two equal columns: behind an empty lane nothing of the next one is locked. */
    private static final String FIRST_OF_LANE = FIRST.formatted("");

    private static final String FIRST_OF_LANE_FROM = FIRST.formatted("AND rank_key >= ?");

    private final JdbcClient database;
    private final LaneHeads heads;
    private final LaidOutSheets sheets;
    private final Clock clock;

    QueueLeases(JdbcClient database, LaneHeads heads, LaidOutSheets sheets, Clock clock) {
        this.database = database;
        this.heads = heads;
        this.sheets = sheets;
        this.clock = clock;
    }

    /**
     * Locks the first ready row of each lane that nobody else is looking at and gives the most urgent; the index stands in the order of
     * the sort, so one row a lane is read and none is sorted. The others are free again with the end of the transaction.
     */
    Optional<First> lockFirst(List<Long> lanes) {
        LaneHeads.Look look = heads.look();
        Optional<Head> first = first(lanes, look);
        if (first.isEmpty() && !look.isWhole()) {
            heads.forget();
            first = first(lanes, heads.look());
        }
        return first.map(head -> new First(head.candidate(), head.laidOut().flatMap(sheets::read)));
    }

    /**
     * The most urgent row.
     *
     * @param laidOut what lies ready about its dossier, if it does
     */
    record First(Candidate candidate, Optional<LaidOut> laidOut) {}

    private Optional<Head> first(List<Long> lanes, LaneHeads.Look look) {
        List<Long> whole = new ArrayList<>();
        List<Long> shortened = new ArrayList<>();
        for (long lane : lanes) {
            look.from(lane).ifPresentOrElse(rankKey -> shortened.addAll(List.of(lane, rankKey)), () -> whole.add(lane));
        }
        Optional<Head> first = database
                .sql(firstOf(whole.size(), shortened.size() / 2))
                .params(whole)
                .params(shortened)
                .query((row, number) -> Head.read(row))
                .list()
                .stream()
                .min(Comparator.comparingLong(Head::rankKey).thenComparingLong(Head::id));
        first.ifPresent(head -> look.took(head.lane(), head.rankKey()));
        return first;
    }

    /** The statement for so many lanes from their beginning and so many from a rank on. */
    static String firstOf(int whole, int shortened) {
        return Stream.concat(
                        Collections.nCopies(whole, FIRST_OF_LANE).stream(),
                        Collections.nCopies(shortened, FIRST_OF_LANE_FROM).stream())
                .collect(Collectors.joining(" UNION ALL "));
    }

    private record Head(long lane, long rankKey, long id, Candidate candidate, Optional<String> laidOut) {

        static Head read(ResultSet row) throws SQLException {
            return new Head(
                    row.getLong("lane"),
                    row.getLong("rank_key"),
                    row.getLong("id"),
                    Candidate.read(row, row.getLong("next_fence")),
                    Optional.ofNullable(row.getString("laid_out")));
        }
    }

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
        heads.readied();
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
        heads.readied();
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
