package nl.vorder.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vorder.agreement.AgreementRefusal.Limit;
import nl.vorder.agreement.ConcludeArrangement.Instalment;
import nl.vorder.security.UserId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads proposals with the names a list shows. */
@Component
class ProposalQueries {

    private static final String ALL = "SELECT * FROM agreement_proposal_listed ";
    private static final String BETWEEN_LIMITS = ";";
    private static final String BEFORE_VALUE = "=";

    private final JdbcClient database;

    ProposalQueries(JdbcClient database) {
        this.database = database;
    }

    Optional<Proposal> find(long id) {
        return planned(database.sql(ALL + "WHERE id = :id")
                        .param("id", id)
                        .query(ProposalQueries::read)
                        .list())
                .stream()
                .findFirst();
    }

    Optional<Long> byCall(String callKey) {
        return database.sql("SELECT id FROM agreement_proposal WHERE call_key = :key")
                .param("key", callKey)
                .query(Long.class)
                .optional();
    }

    /** The latest of a dossier that still says something: it waits, or was answered since. */
    Optional<Proposal> latest(DossierId dossierId, Instant answeredSince) {
        return planned(database.sql(ALL + """
                 WHERE dossier_id = :dossier
                   AND (state = 'WAITING' OR (state IN ('APPROVED', 'REFUSED') AND answered_at >= :since))
                 ORDER BY asked_at DESC, id DESC LIMIT 1
                """)
                        .param("dossier", dossierId.value())
                        .param("since", UtcColumn.of(answeredSince))
                        .query(ProposalQueries::read)
                        .list())
                .stream()
                .findFirst();
    }

    /** Those that wait, the oldest first, from after the cursor. */
    List<Proposal> waiting(Optional<ProposalCursor> after, int limit) {
        ProposalCursor from = after.orElse(new ProposalCursor(Instant.EPOCH, 0));
        return planned(database.sql(ALL + """
                 WHERE state = 'WAITING' AND (asked_at > :at OR (asked_at = :at AND id > :id))
                 ORDER BY asked_at, id LIMIT :limit
                """)
                .param("at", UtcColumn.of(from.askedAt()))
                .param("id", from.id())
                .param("limit", limit)
                .query(ProposalQueries::read)
                .list());
    }

    /** The limits as they are stored. */
    static String limits(List<AgreementRefusal> limits) {
        return String.join(
                BETWEEN_LIMITS,
                limits.stream()
                        .map(one -> one.limit().name() + BEFORE_VALUE + one.value())
                        .toList());
    }

    private static List<AgreementRefusal> limits(String stored) {
        return Arrays.stream(stored.split(BETWEEN_LIMITS, -1))
                .map(one -> one.split(BEFORE_VALUE, 2))
                .map(parts -> new AgreementRefusal(Limit.valueOf(parts[0]), parts[1]))
                .toList();
    }

    /** The same with their instalments, read at once. */
    private List<Proposal> planned(List<Proposal> proposals) {
        if (proposals.isEmpty()) {
            return proposals;
        }
        Map<Long, List<Instalment>> plans = new HashMap<>();
        database.sql(
                        "SELECT * FROM agreement_proposed_instalment WHERE proposal_id IN (:ids) ORDER BY proposal_id, number")
                .param("ids", proposals.stream().map(Proposal::id).toList())
                .query(row -> {
                    plans.computeIfAbsent(row.getLong("proposal_id"), id -> new ArrayList<>())
                            .add(new Instalment(
                                    Money.of(row.getBigDecimal("amount")), row.getObject("due_on", LocalDate.class)));
                });
        return proposals.stream()
                .map(one -> with(one, plans.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static Proposal with(Proposal one, List<Instalment> plan) {
        return new Proposal(
                one.id(),
                one.dossierId(),
                one.debtorId(),
                one.dossierNumber(),
                one.debtorName(),
                one.clientFirmName(),
                one.askedById(),
                one.askedBy(),
                one.askedAt(),
                plan,
                one.limits(),
                one.note(),
                one.state(),
                one.answeredBy(),
                one.answeredAt(),
                one.answer());
    }

    private static Proposal read(ResultSet row, int number) throws SQLException {
        return new Proposal(
                row.getLong("id"),
                new DossierId(row.getLong("dossier_id")),
                new DebtorId(row.getLong("debtor_id")),
                row.getString("dossier_number"),
                row.getString("debtor_name"),
                row.getString("client_firm_name"),
                new UserId(row.getLong("asked_by")),
                row.getString("asked_by_name"),
                UtcColumn.read(row, "asked_at"),
                List.of(),
                limits(row.getString("limits")),
                row.getString("note"),
                ProposalState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("answered_by_name")),
                UtcColumn.find(row, "answered_at"),
                row.getString("answer"));
    }
}
