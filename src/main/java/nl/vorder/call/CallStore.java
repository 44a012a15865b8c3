package nl.vorder.call;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.vorder.dossier.Balance;
import nl.vorder.dossier.DossierDetails;
import nl.vorder.security.UserId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.UtcColumn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes calls, once and for good, and drafts. */
@Component
class CallStore {

    private static final String INSERT = """
            INSERT INTO call_call (id, call_key, dossier_id, debtor_id, client_firm_id, user_id, direction, phone, started_at,
                ended_at, saved_at, stage, identified, outcome, reason, note, quoted_principal, quoted_interest, quoted_costs,
                quoted_vat, promised_amount, promised_on, next_contact_at, script_version_id, fence, invoice_id)
            VALUES (:id, :key, :dossier, :debtor, :firm, :user, :direction, :phone, :started, :ended, :saved, :stage,
                :identified, :outcome, :reason, :note, :principal, :interest, :costs, :vat, :promised, :promisedOn, :next,
                :script, :fence, :invoice)
            """;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    CallStore(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** A call that was stored before under this key. */
    Optional<Stored> byKey(UUID callKey) {
        return database.sql("SELECT id, dossier_id, user_id FROM call_call WHERE call_key = :key")
                .param("key", callKey.toString())
                .query((row, number) -> new Stored(
                        row.getLong("id"),
                        new DossierId(row.getLong("dossier_id")),
                        new UserId(row.getLong("user_id"))))
                .optional();
    }

    record Stored(long id, DossierId dossierId, UserId userId) {}

    /** The call with the amounts that were open when it was held. */
    long insert(
            RecordCall call, DossierDetails dossier, Balance quoted, UserId user, Optional<Instant> next, Instant now) {
        long id = database.sql("SELECT NEXT VALUE FOR call_call_seq")
                .query(Long.class)
                .single();
        database.sql(INSERT)
                .param("id", id)
                .param("key", call.callKey().toString())
                .param("dossier", dossier.id().value())
                .param("debtor", dossier.debtorId().value())
                .param("firm", dossier.clientFirmId().value())
                .param("user", user.value())
                .param("direction", call.direction().name())
                .param("phone", call.phone())
                .param("started", UtcColumn.of(call.startedAt()))
                .param("ended", UtcColumn.of(call.endedAt()))
                .param("saved", UtcColumn.of(now))
                .param("stage", dossier.stage().name())
                .param("identified", call.identified())
                .param("outcome", call.outcome().name())
                .param("reason", call.reason().map(Enum::name).orElse(null), Types.VARCHAR)
                .param("note", call.note())
                .param("principal", quoted.principal().amount())
                .param("interest", quoted.interest().amount())
                .param("costs", quoted.costs().amount())
                .param("vat", quoted.vat().amount())
                .param("promised", promised(call).map(Money::amount).orElse(null), Types.DECIMAL)
                .param(
                        "promisedOn",
                        promised(call).flatMap(amount -> call.fields().on()).orElse(null),
                        Types.DATE)
                .param("next", UtcColumn.of(next), Types.TIMESTAMP)
                .param("script", call.scriptVersionId().orElse(null), Types.BIGINT)
                .param("fence", call.fence())
                .param("invoice", call.fields().invoiceId().orElse(null), Types.BIGINT)
                .update();
        insertPath(id, call.path());
        insertFurther(id, call.further());
        return id;
    }

    private void insertFurther(long callId, List<FurtherResult> further) {
        List<Object[]> rows = IntStream.range(0, further.size())
                .mapToObj(i -> new Object[] {
                    callId,
                    i + 2,
                    further.get(i).outcome().name(),
                    further.get(i).reason().map(Enum::name).orElse(null),
                    further.get(i).fields().amount().map(Money::amount).orElse(null),
                    further.get(i).fields().on().orElse(null),
                    further.get(i).fields().invoiceId().orElse(null)
                })
                .toList();
        if (!rows.isEmpty()) {
            batches.batchUpdate("""
                    INSERT INTO call_result (call_id, position, outcome, reason, amount, result_on, invoice_id)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """, rows);
        }
    }

    private void insertPath(long callId, List<PathStep> path) {
        List<Object[]> rows = IntStream.range(0, path.size())
                .mapToObj(i -> new Object[] {
                    callId,
                    i + 1,
                    path.get(i).node(),
                    path.get(i).answer().orElse(null),
                    UtcColumn.of(path.get(i).at())
                })
                .toList();
        if (!rows.isEmpty()) {
            batches.batchUpdate("""
                    INSERT INTO call_path_step (id, call_id, position, node, answer, at)
                    VALUES (NEXT VALUE FOR call_path_step_seq, ?, ?, ?, ?, ?)
                    """, rows);
        }
    }

    private static Optional<Money> promised(RecordCall call) {
        boolean promise = call.outcome() == Outcome.PROMISE || call.outcome() == Outcome.PART_PROMISE;
        return promise ? call.fields().amount() : Optional.empty();
    }

    void saveDraft(DossierId dossierId, UserId user, UUID callKey, String content, Instant now) {
        database.sql("""
                INSERT INTO call_draft (dossier_id, user_id, call_key, content, saved_at)
                VALUES (:dossier, :user, :key, :content, :now)
                ON DUPLICATE KEY UPDATE call_key = VALUES(call_key), content = VALUES(content), saved_at = VALUES(saved_at)
                """)
                .param("dossier", dossierId.value())
                .param("user", user.value())
                .param("key", callKey.toString())
                .param("content", content)
                .param("now", UtcColumn.of(now))
                .update();
    }

    Optional<CallDraft> draft(DossierId dossierId, UserId user) {
        return database.sql(
                        "SELECT call_key, content, saved_at FROM call_draft WHERE dossier_id = :dossier AND user_id = :user")
                .param("dossier", dossierId.value())
                .param("user", user.value())
                .query((row, number) -> new CallDraft(
                        UUID.fromString(row.getString("call_key")),
                        row.getString("content"),
                        UtcColumn.read(row, "saved_at")))
                .optional();
    }

    void deleteDraft(DossierId dossierId, UserId user) {
        database.sql("DELETE FROM call_draft WHERE dossier_id = :dossier AND user_id = :user")
                .param("dossier", dossierId.value())
                .param("user", user.value())
                .update();
    }
}
