package nl.vorder.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.Money;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps files and their lines while they are looked over, and the layouts of the client firms. */
@Component
class IntakeStore {

    /** Stands between the values of a finding; no printable text has it. */
    private static final String SEPARATOR = "\u001f";

    private static final int LONGEST_VALUES = 400;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Clock clock;

    IntakeStore(JdbcClient database, JdbcTemplate batches, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.clock = clock;
    }

    long add(StageFile file, ImportOptions options, String hash, long uploadedBy) {
        long id = database.sql("SELECT NEXT VALUE FOR intake_file_seq")
                .query(Long.class)
                .single();
        String name = file.name();
        database.sql("""
                INSERT INTO intake_file
                    (id, client_firm_id, name, content_hash, uploaded_by, uploaded_at, as_of, shift_days, state)
                VALUES (:id, :firm, :name, :hash, :by, :now, :asOf, :shift, 'PREVIEWED')
                """)
                .param("id", id)
                .param("firm", file.clientFirm().value())
                .param("name", name.substring(0, Math.min(200, name.length())))
                .param("hash", hash)
                .param("by", uploadedBy)
                .param("now", now())
                .param("asOf", options.asOf())
                .param("shift", options.shiftDays())
                .update();
        return id;
    }

    void addRows(long file, List<IntakeRow> rows) {
        List<Object[]> values = new ArrayList<>(rows.size());
        for (IntakeRow row : rows) {
            Optional<InvoiceRow> invoice = row.invoice();
            values.add(new Object[] {
                file,
                row.line(),
                row.reference(),
                row.number(),
                invoice.map(some -> some.amount().amount()).orElse(null),
                invoice.map(InvoiceRow::invoicedOn).orElse(null),
                invoice.map(InvoiceRow::dueOn).orElse(null),
                invoice.flatMap(InvoiceRow::settledOn).orElse(null),
                invoice.map(InvoiceRow::disputed).orElse(false),
                invoice.map(some -> JSON.writeValueAsString(some.details())).orElse("{}"),
                row.verdict().name(),
                row.finding().reason().name(),
                values(row.finding())
            });
        }
        batches.batchUpdate("""
                INSERT INTO intake_row (file_id, line, customer, number, amount, invoiced_on, due_on, settled_on, disputed,
                    details, verdict, reason, reason_values) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, values, new int[] {
            Types.BIGINT,
            Types.INTEGER,
            Types.VARCHAR,
            Types.VARCHAR,
            Types.DECIMAL,
            Types.DATE,
            Types.DATE,
            Types.DATE,
            Types.BOOLEAN,
            Types.VARCHAR,
            Types.VARCHAR,
            Types.VARCHAR,
            Types.VARCHAR
        });
    }

    /** Gives every line whose number stands on an earlier one too its verdict, for the whole file at once. */
    void markDuplicates(long file) {
        database.sql("""
                UPDATE intake_row r
                JOIN (SELECT number, MIN(line) AS first_line FROM intake_row
                      WHERE file_id = :file AND number <> '' GROUP BY number HAVING COUNT(*) > 1) twice
                  ON twice.number = r.number AND r.line > twice.first_line
                SET r.verdict = 'ERROR', r.reason = :reason, r.reason_values = CONCAT(r.number, :separator, twice.first_line)
                WHERE r.file_id = :file
                """)
                .param("file", file)
                .param("reason", RowReason.DUPLICATE_NUMBER.name())
                .param("separator", SEPARATOR)
                .update();
    }

    void judge(long file, Collection<IntakeRow> rows) {
        batches.batchUpdate(
                "UPDATE intake_row SET verdict = ?, reason = ?, reason_values = ? WHERE file_id = ? AND line = ?",
                rows.stream()
                        .map(row -> new Object[] {
                            row.verdict().name(), row.finding().reason().name(), values(row.finding()), file, row.line()
                        })
                        .toList());
    }

    Optional<StagedFile> find(long id) {
        return query(id, "");
    }

    /** Keeps others from taking the file over until this transaction ends. */
    Optional<StagedFile> lock(long id) {
        return query(id, " FOR UPDATE");
    }

    void finish(long id, StagedFile.State state) {
        Map<Verdict, Integer> counts = counts(id);
        database.sql("""
                UPDATE intake_file SET state = :state, applied_at = :at, created_rows = :created, updated_rows = :updated,
                    skipped_rows = :skipped, wrong_rows = :wrong WHERE id = :id
                """)
                .param("state", state.name())
                .param("at", state == StagedFile.State.APPLIED ? now() : null, Types.TIMESTAMP)
                .param("created", counts.get(Verdict.CREATE))
                .param("updated", counts.get(Verdict.UPDATE))
                .param("skipped", counts.get(Verdict.SKIP))
                .param("wrong", counts.get(Verdict.ERROR))
                .param("id", id)
                .update();
    }

    void removeRows(long file) {
        database.sql("DELETE FROM intake_row WHERE file_id = :file")
                .param("file", file)
                .update();
    }

    /** The lines of the verdicts after the given line and so many more, in the order of the file. */
    List<IntakeRow> rows(long file, Collection<Verdict> verdicts, int afterLine, int skip, int limit) {
        return database.sql("""
                SELECT * FROM intake_row WHERE file_id = :file AND line > :after AND verdict IN (:verdicts)
                ORDER BY line LIMIT :limit OFFSET :skip
                """)
                .param("file", file)
                .param("after", afterLine)
                .param("verdicts", verdicts.stream().map(Verdict::name).toList())
                .param("limit", limit)
                .param("skip", skip)
                .query((row, number) -> row(row))
                .list();
    }

    Map<Verdict, Integer> counts(long file) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        database.sql("SELECT verdict, COUNT(*) FROM intake_row WHERE file_id = :file GROUP BY verdict")
                .param("file", file)
                .query((row, number) -> counts.put(Verdict.valueOf(row.getString(1)), row.getInt(2)))
                .list();
        return counts;
    }

    Optional<FileLayout> layout(ClientFirmId clientFirm) {
        return database.sql("SELECT content FROM intake_mapping WHERE client_firm_id = :firm")
                .param("firm", clientFirm.value())
                .query(String.class)
                .optional()
                .map(content -> JSON.readValue(content, FileLayout.class));
    }

    void remember(ClientFirmId clientFirm, FileLayout layout) {
        database.sql("""
                INSERT INTO intake_mapping (client_firm_id, content, saved_at) VALUES (:firm, :content, :now)
                ON DUPLICATE KEY UPDATE content = VALUES(content), saved_at = VALUES(saved_at)
                """)
                .param("firm", clientFirm.value())
                .param("content", JSON.writeValueAsString(layout))
                .param("now", now())
                .update();
    }

    private Optional<StagedFile> query(long id, String lock) {
        return database.sql("""
                SELECT id, client_firm_id, name, state, COALESCE(as_of, DATE(uploaded_at)) AS as_of, shift_days
                FROM intake_file WHERE id = :id
                """ + lock)
                .param("id", id)
                .query((row, number) -> new StagedFile(
                        row.getLong("id"),
                        new ClientFirmId(row.getLong("client_firm_id")),
                        row.getString("name"),
                        StagedFile.State.valueOf(row.getString("state")),
                        row.getObject("as_of", LocalDate.class),
                        row.getInt("shift_days"),
                        Map.of()))
                .optional()
                .map(this::counted);
    }

    private StagedFile counted(StagedFile file) {
        return new StagedFile(
                file.id(),
                file.clientFirm(),
                file.name(),
                file.state(),
                file.asOf(),
                file.shiftDays(),
                counts(file.id()));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String values(RowFinding finding) {
        String values = String.join(SEPARATOR, finding.values());
        return values.substring(0, Math.min(LONGEST_VALUES, values.length()));
    }

    private static IntakeRow row(ResultSet row) throws SQLException {
        String values = row.getString("reason_values");
        RowFinding finding = new RowFinding(
                RowReason.valueOf(row.getString("reason")),
                values.isEmpty() ? List.of() : Arrays.asList(values.split(SEPARATOR, -1)));
        return new IntakeRow(
                row.getInt("line"),
                row.getString("customer"),
                row.getString("number"),
                invoice(row),
                Verdict.valueOf(row.getString("verdict")),
                finding);
    }

    private static Optional<InvoiceRow> invoice(ResultSet row) throws SQLException {
        if (row.getBigDecimal("amount") == null) {
            return Optional.empty();
        }
        return Optional.of(new InvoiceRow(
                row.getString("customer"),
                row.getString("number"),
                Money.of(row.getBigDecimal("amount")),
                row.getObject("invoiced_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                Optional.ofNullable(row.getObject("settled_on", LocalDate.class)),
                row.getBoolean("disputed"),
                JSON.readValue(row.getString("details"), RowDetails.class)));
    }
}
