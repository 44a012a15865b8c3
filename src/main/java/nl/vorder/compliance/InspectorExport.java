package nl.vorder.compliance;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.vorder.audit.Journal;
import nl.vorder.compliance.rules.ContactPolicies;
import nl.vorder.compliance.rules.Moment;
import nl.vorder.security.CurrentUser;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.Zone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands the inspector everything about contact in one archive: contacts, decisions, holds (complaints among them), overrides, wishes
 * and limits, as CSV with local times, and as a printed overview with names and in words. Texts cannot act as formulas in a spreadsheet. The export itself stands in the journal.
 */
@Service
@Transactional(readOnly = true)
public class InspectorExport {

    private static final String ABOUT = "from,until,debtor,rule_version\r\n";

    private final JdbcClient database;
    private final Journal journal;
    private final InspectionPdf pdf;
    private final CurrentUser currentUser;

    InspectorExport(JdbcClient database, Journal journal, InspectionPdf pdf, CurrentUser currentUser) {
        this.database = database;
        this.journal = journal;
        this.pdf = pdf;
        this.currentUser = currentUser;
    }

    /**
     * What is asked for.
     *
     * @param from the first day
     * @param until the last day
     * @param debtorId one person only; empty: everybody
     */
    public record Range(LocalDate from, LocalDate until, Optional<DebtorId> debtorId) {

        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if the last day is before the first
         */
        public Range {
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("The last day is not before the first");
            }
        }

        /** The first moment inside. */
        Instant start() {
            return Moment.startOf(from);
        }

        /** The first moment after it. */
        Instant end() {
            return Moment.startOf(until.plusDays(1));
        }
    }

    /** One file of the archive; its statement knows {@code :from}, {@code :until} and {@code :debtor}. */
    private record Part(String file, String sql) {}

    private static final List<Part> PARTS = List.of(
            new Part("contacts.csv", """
                    SELECT id, debtor_id, dossier_id, channel, conversation, inbound, at, user_id, contact_key FROM compliance_contact
                     WHERE at >= :from AND at < :until AND (:debtor IS NULL OR debtor_id = :debtor) ORDER BY at, id
                    """),
            new Part("decisions.csv", """
                    SELECT id, at, user_id, debtor_id, dossier_id, channel, action, allowed, reasons, next_allowed, rule_version
                      FROM compliance_decision
                     WHERE at >= :from AND at < :until AND (:debtor IS NULL OR debtor_id = :debtor) ORDER BY at, id
                    """),
            new Part("holds.csv", """
                    SELECT id, debtor_id, dossier_id, kind, remark, starts_at, ends_at, placed_by, lifted_at, lifted_by
                      FROM compliance_hold
                     WHERE starts_at < :until AND COALESCE(lifted_at, ends_at, :until) >= :from
                       AND (:debtor IS NULL OR debtor_id = :debtor) ORDER BY starts_at, id
                    """),
            new Part("overrides.csv", """
                    SELECT id, debtor_id, dossier_id, channel, reasons, remark, granted_by, granted_at, ends_at
                      FROM compliance_override
                     WHERE granted_at >= :from AND granted_at < :until AND (:debtor IS NULL OR debtor_id = :debtor)
                     ORDER BY granted_at, id
                    """),
            new Part("complaints.csv", """
                    SELECT id, debtor_id, dossier_id, remark, starts_at, placed_by, lifted_at, lifted_by
                      FROM compliance_hold
                     WHERE kind = 'COMPLAINT' AND starts_at < :until AND COALESCE(lifted_at, ends_at, :until) >= :from
                       AND (:debtor IS NULL OR debtor_id = :debtor) ORDER BY starts_at, id
                    """),
            new Part("help-calls.csv", """
                    SELECT id, debtor_id, dossier_id, started_by, started_at, acknowledged_by, acknowledged_at
                      FROM compliance_help_call
                     WHERE started_at >= :from AND started_at < :until AND (:debtor IS NULL OR debtor_id = :debtor)
                     ORDER BY started_at, id
                    """),
            new Part("help-numbers.csv", """
                    SELECT id, debtor_id, dossier_id, referral_id, given_by, given_at, sent_at FROM compliance_referral_given
                     WHERE given_at >= :from AND given_at < :until AND (:debtor IS NULL OR debtor_id = :debtor)
                     ORDER BY given_at, id
                    """),
            new Part("wishes.csv", """
                    SELECT id, debtor_id, kind, channel, days, from_time, until_time, recorded_by, recorded_at, ended_by, ended_at
                      FROM compliance_wish
                     WHERE recorded_at < :until AND COALESCE(ended_at, :until) >= :from
                       AND (:debtor IS NULL OR debtor_id = :debtor) ORDER BY recorded_at, id
                    """),
            new Part("representatives.csv", """
                    SELECT id, debtor_id, kind, name, phone, mandate, recorded_by, recorded_at, ended_at
                      FROM compliance_representative
                     WHERE recorded_at < :until AND COALESCE(ended_at, :until) >= :from
                       AND (:debtor IS NULL OR debtor_id = :debtor) ORDER BY recorded_at, id
                    """),
            new Part("releases.csv", """
                    SELECT id, debtor_id, dossier_id, remark, released_by, released_at, withdrawn_by, withdrawn_at
                      FROM compliance_release
                     WHERE released_at < :until AND COALESCE(withdrawn_at, :until) >= :from
                       AND (:debtor IS NULL OR debtor_id = :debtor) ORDER BY released_at, id
                    """),
            new Part("limits.csv", """
                    SELECT * FROM compliance_setting
                     WHERE recorded_at < :until AND :from IS NOT NULL AND COALESCE(:debtor, 0) >= 0 ORDER BY id
                    """));

    /** Writes the archive; the stream stays open. */
    @Transactional
    @PreAuthorize("hasAnyRole('TEAM_LEAD', 'ADMINISTRATOR')")
    public void write(Range range, OutputStream target) {
        String person = range.debtorId().map(DebtorId::toString).orElse("");
        try {
            ZipOutputStream archive = new ZipOutputStream(target, StandardCharsets.UTF_8);
            Writer text = new OutputStreamWriter(archive, StandardCharsets.UTF_8);
            archive.putNextEntry(new ZipEntry("about.csv"));
            text.write(ABOUT + range.from() + "," + range.until() + "," + person + "," + ContactPolicies.RULE_VERSION
                    + "\r\n");
            text.flush();
            archive.closeEntry();
            for (Part part : PARTS) {
                archive.putNextEntry(new ZipEntry(part.file()));
                write(part, range, text);
                text.flush();
                archive.closeEntry();
            }
            archive.putNextEntry(new ZipEntry("overview.pdf"));
            archive.write(pdf.print(range, currentUser.get().locale()));
            archive.closeEntry();
            archive.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("The export cannot be written", e);
        }
        journal.write(
                "compliance.exported",
                "debtor",
                range.debtorId().map(DebtorId::value).orElse(0L),
                range.from() + " to " + range.until());
    }

    private void write(Part part, Range range, Writer text) {
        CsvWriter csv = CsvWriter.builder().build(text);
        boolean[] headed = {false};
        database.sql(part.sql())
                .param("from", Utc.column(range.start()))
                .param("until", Utc.column(range.end()))
                .param("debtor", range.debtorId().map(DebtorId::value).orElse(null))
                .query(row -> {
                    if (!headed[0]) {
                        csv.writeRecord(heads(row.getMetaData()));
                        headed[0] = true;
                    }
                    csv.writeRecord(values(row));
                });
        flush(csv);
    }

    private static void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The export cannot be written", e);
        }
    }

    private static List<String> heads(ResultSetMetaData columns) throws SQLException {
        List<String> heads = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            heads.add(columns.getColumnLabel(i));
        }
        return heads;
    }

    private static List<String> values(ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            boolean instant = row.getMetaData().getColumnTypeName(i).startsWith("DATETIME");
            values.add(
                    instant
                            ? Optional.ofNullable(row.getObject(i, LocalDateTime.class))
                                    .map(time -> Zone.local(Utc.instant(time)).toString())
                                    .orElse("")
                            : safe(Optional.ofNullable(row.getString(i)).orElse("")));
        }
        return values;
    }

    /** A spreadsheet takes text that begins like this for a formula (ASVS V1.2.10); an apostrophe keeps it text. */
    static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
