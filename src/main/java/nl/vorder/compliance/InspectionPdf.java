package nl.vorder.compliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vorder.compliance.InspectorExport.Range;
import nl.vorder.document.PdfDocument;
import nl.vorder.document.PdfPart;
import nl.vorder.document.ReportTemplates;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Prints for people what the files of the inspector's archive hold for machines: every line with names and in words. */
@Component
class InspectionPdf {

    /** A longer section ends with a line that points to its file. */
    static final int LONGEST_SECTION = 3_000;

    private static final String WHOM = """
             JOIN compliance_named_dossier d ON d.dossier_id = {dossier}
             LEFT JOIN compliance_named_user u ON u.id = {user}
            """;

    private final JdbcClient database;
    private final ReportTemplates templates;
    private final Translations translations;
    private final Clock clock;
    private final String agency;

    InspectionPdf(
            JdbcClient database,
            ReportTemplates templates,
            Translations translations,
            Clock clock,
            @Value("${vorder.agency.name}") String agency) {
        this.database = database;
        this.templates = templates;
        this.translations = translations;
        this.clock = clock;
        this.agency = agency;
    }

    /** Reads one line of a section; six cells. */
    @FunctionalInterface
    private interface Cells {

        List<String> of(ResultSet row, Texts texts) throws SQLException;
    }

    /** The texts of the reader's language. */
    private record Texts(Translations translations, Locale locale) {

        String of(String key, Object... values) {
            return translations.getTranslation(key, locale, values);
        }

        String of(RefusalText text) {
            return of(text.key(), text.values().toArray());
        }

        String reasons(String names) {
            return names.isBlank()
                    ? ""
                    : Arrays.stream(names.split(","))
                            .map(name -> of(RefusalReason.valueOf(name).translationKey()))
                            .collect(Collectors.joining(" "));
        }
    }

    /** The overview of a period or a person. */
    byte[] print(Range range, Locale locale) {
        Texts texts = new Texts(translations, locale);
        List<InspectionLine> lines = new ArrayList<>();
        lines.addAll(contacts(range, texts));
        lines.addAll(decisions(range, texts));
        lines.addAll(holds(range, texts, "holds", "h.kind <> 'COMPLAINT'"));
        lines.addAll(holds(range, texts, "complaints", "h.kind = 'COMPLAINT'"));
        lines.addAll(overrides(range, texts));
        lines.addAll(releases(range, texts));
        lines.addAll(helpCalls(range, texts));
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("BRAND", agency);
        String period = Formats.date(range.from()) + " – " + Formats.date(range.until());
        parameters.put("RIGHT", texts.of("compliance.inspection.period", period));
        parameters.put("FOOTER", texts.of("compliance.inspection.footer"));
        for (int i = 1; i <= 6; i++) {
            parameters.put("HEAD" + i, texts.of("compliance.inspection.head." + i));
        }
        return templates.pdf(new PdfDocument(
                texts.of("compliance.inspection.title"),
                agency,
                period,
                locale,
                clock.instant(),
                List.of(new PdfPart("inspection", parameters, lines))));
    }

    private List<InspectionLine> contacts(Range range, Texts texts) {
        return section(
                range,
                texts,
                "contacts",
                """
                SELECT c.at, d.number, d.debtor_name, c.channel, c.inbound, c.conversation, u.display_name
                  FROM compliance_contact c
                """,
                "c.dossier_id",
                "c.user_id",
                "c.at >= :from AND c.at < :until",
                "c.at, c.id",
                (row, words) -> List.of(
                        moment(row, "at"),
                        whom(row),
                        words.of("compliance.channel." + row.getString("channel")),
                        words.of(
                                row.getBoolean("inbound")
                                        ? "compliance.inspection.inbound"
                                        : row.getBoolean("conversation")
                                                ? "compliance.inspection.conversation"
                                                : "compliance.inspection.attempt"),
                        who(row),
                        ""));
    }

    private List<InspectionLine> decisions(Range range, Texts texts) {
        return section(
                range,
                texts,
                "decisions",
                """
                SELECT x.at, d.number, d.debtor_name, x.channel, x.allowed, x.reasons, x.next_allowed, u.display_name
                  FROM compliance_decision x
                """,
                "x.dossier_id",
                "x.user_id",
                "x.at >= :from AND x.at < :until",
                "x.at, x.id",
                (row, words) -> List.of(
                        moment(row, "at"),
                        whom(row),
                        words.of("compliance.channel." + row.getString("channel")),
                        row.getBoolean("allowed")
                                ? words.of("compliance.contact.allowed")
                                : words.reasons(row.getString("reasons")),
                        who(row),
                        Utc.find(row, "next_allowed")
                                .map(next -> words.of(RefusalText.from(next)))
                                .orElse("")));
    }

    private List<InspectionLine> holds(Range range, Texts texts, String section, String which) {
        return section(
                range,
                texts,
                section,
                """
                SELECT h.starts_at, d.number, d.debtor_name, h.kind, h.remark, h.lifted_at, h.ends_at, u.display_name
                  FROM compliance_hold h
                """,
                """
                (SELECT MIN(o.dossier_id) FROM compliance_named_dossier o
                  WHERE o.debtor_id = h.debtor_id AND (h.dossier_id IS NULL OR o.dossier_id = h.dossier_id))
                """,
                "h.placed_by",
                """
                h.starts_at < :until AND COALESCE(h.lifted_at, h.ends_at, :until) >= :from AND
                """ + which,
                "h.starts_at, h.id",
                (row, words) -> List.of(
                        moment(row, "starts_at"),
                        whom(row),
                        words.reasons(row.getString("kind")),
                        row.getString("remark"),
                        who(row),
                        Utc.find(row, "lifted_at")
                                .map(at -> words.of("compliance.inspection.lifted", Formats.dateTime(at)))
                                .orElse(until(row, words))));
    }

    private List<InspectionLine> overrides(Range range, Texts texts) {
        return section(
                range,
                texts,
                "overrides",
                """
                SELECT o.granted_at, d.number, d.debtor_name, o.channel, o.reasons, o.remark, u.display_name
                  FROM compliance_override o
                """,
                "o.dossier_id",
                "o.granted_by",
                "o.granted_at >= :from AND o.granted_at < :until",
                "o.granted_at, o.id",
                (row, words) -> List.of(
                        moment(row, "granted_at"),
                        whom(row),
                        words.of("compliance.channel." + row.getString("channel")),
                        words.reasons(row.getString("reasons")),
                        who(row),
                        row.getString("remark")));
    }

    private List<InspectionLine> releases(Range range, Texts texts) {
        return section(
                range,
                texts,
                "releases",
                """
                SELECT r.released_at, d.number, d.debtor_name, r.remark, r.withdrawn_at, u.display_name
                  FROM compliance_release r
                """,
                "r.dossier_id",
                "r.released_by",
                "r.released_at < :until AND COALESCE(r.withdrawn_at, :until) >= :from",
                "r.released_at, r.id",
                (row, words) -> List.of(
                        moment(row, "released_at"),
                        whom(row),
                        words.reasons(RefusalReason.BARRED.name()),
                        row.getString("remark"),
                        who(row),
                        Utc.find(row, "withdrawn_at")
                                .map(at -> words.of("compliance.inspection.withdrawn", Formats.dateTime(at)))
                                .orElse("")));
    }

    private List<InspectionLine> helpCalls(Range range, Texts texts) {
        return section(
                range,
                texts,
                "help-calls",
                """
                SELECT p.started_at, d.number, d.debtor_name, p.acknowledged_at, u.display_name FROM compliance_help_call p
                """,
                "p.dossier_id",
                "p.started_by",
                "p.started_at >= :from AND p.started_at < :until",
                "p.started_at, p.id",
                (row, words) -> List.of(
                        moment(row, "started_at"),
                        whom(row),
                        "113",
                        Utc.find(row, "acknowledged_at")
                                .map(at -> words.of("compliance.inspection.came", Formats.dateTime(at)))
                                .orElse(""),
                        who(row),
                        ""));
    }

    @SuppressWarnings("checkstyle:ParameterNumber")
    private List<InspectionLine> section(
            Range range,
            Texts texts,
            String name,
            String select,
            String dossier,
            String user,
            String condition,
            String order,
            Cells cells) {
        String heading = texts.of("compliance.inspection.section." + name);
        String sql = select + WHOM.replace("{dossier}", dossier).replace("{user}", user) + " WHERE " + condition
                + " AND (:debtor IS NULL OR d.debtor_id = :debtor) ORDER BY " + order + " LIMIT "
                + (LONGEST_SECTION + 1);
        List<InspectionLine> lines = new ArrayList<>(database.sql(sql)
                .param("from", Utc.column(range.start()))
                .param("until", Utc.column(range.end()))
                .param("debtor", range.debtorId().map(DebtorId::value).orElse(null))
                .query((row, number) -> line(heading, cells.of(row, texts)))
                .list());
        if (lines.isEmpty()) {
            lines.add(line(heading, List.of("–", "", "", "", "", "")));
        }
        if (lines.size() > LONGEST_SECTION) {
            lines.set(
                    LONGEST_SECTION,
                    line(heading, List.of("…", texts.of("compliance.inspection.more"), "", "", "", "")));
        }
        return lines;
    }

    private static InspectionLine line(String heading, List<String> cells) {
        return new InspectionLine(
                heading, cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5));
    }

    private static String moment(ResultSet row, String column) throws SQLException {
        return Formats.dateTime(Utc.instant(row, column));
    }

    private static String whom(ResultSet row) throws SQLException {
        return row.getString("number") + " · " + row.getString("debtor_name");
    }

    private static String who(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("display_name")).orElse("");
    }

    private static String until(ResultSet row, Texts texts) throws SQLException {
        return Utc.find(row, "ends_at")
                .map(at -> texts.of("compliance.holds.until", Formats.dateTime(at)))
                .orElseGet(() -> texts.of("compliance.holds.open-end"));
    }
}
