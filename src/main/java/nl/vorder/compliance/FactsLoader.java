package nl.vorder.compliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.vorder.compliance.rules.GrantedOverride;
import nl.vorder.compliance.rules.Moment;
import nl.vorder.compliance.rules.PastContact;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DossierId;
import nl.vorder.sheet.SheetRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads everything that counts for one or many questions with a single statement. */
@Component
class FactsLoader {

    /** Reaches back over the longest quiet days and the seven days of the caps. */
    private static final Duration LOOK_BACK = Duration.ofDays(ContactSettings.MAX_QUIET_DAYS + 2L);

    /** Ids are whole numbers and stand in the text itself: lists of thousands would make the placeholders the main cost. */
    private static final String SQL = """
            SELECT 'SETTING', 0, 0, '', '', COALESCE(MAX(id), 0), NULL, NULL FROM compliance_setting
            UNION ALL
            SELECT 'SUBJECT', debtor_id, dossier_id, kind, number_lost, client_firm_id, date_of_birth, NULL
              FROM compliance_subject WHERE dossier_id IN ({dossiers})
            UNION ALL
            SELECT 'HOLD', debtor_id, COALESCE(dossier_id, 0), kind, '', id, starts_at,
                   LEAST(COALESCE(lifted_at, ends_at), COALESCE(ends_at, lifted_at))
              FROM compliance_hold
             WHERE debtor_id IN ({debtors}) AND (lifted_at IS NULL OR lifted_at > '{from}')
               AND (ends_at IS NULL OR ends_at > '{from}')
            UNION ALL
            SELECT 'CONTACT', debtor_id, dossier_id, channel, '', conversation * 2 + inbound, at, NULL
              FROM compliance_contact WHERE debtor_id IN ({debtors}) AND at > '{since}'
            UNION ALL
            SELECT 'WISH', debtor_id, 0, kind,
                   CONCAT(channel, ';', days, ';', COALESCE(from_time, ''), ';', COALESCE(until_time, '')), 0, NULL, NULL
              FROM compliance_wish WHERE debtor_id IN ({debtors}) AND (ended_at IS NULL OR ended_at > '{from}')
            UNION ALL
            SELECT 'OVERRIDE', debtor_id, dossier_id, channel, reasons, 0, granted_at, ends_at
              FROM compliance_override WHERE debtor_id IN ({debtors}) AND ends_at > '{from}'
            UNION ALL
            SELECT 'CUSTOMER', debtor_id, client_firm_id, '', important, id, NULL, NULL
              FROM compliance_customer WHERE debtor_id IN ({debtors})
            UNION ALL
            SELECT 'CONSULTATION', 0, dossier_id, '', '', id, asked_at, agreed_at
              FROM compliance_consultation WHERE dossier_id IN ({dossiers})
            UNION ALL
            SELECT 'CALL_BACK', 0, dossier_id, '', '', 0, due_at, NULL
              FROM compliance_expected_call WHERE dossier_id IN ({dossiers})
            UNION ALL
            SELECT 'BROKEN', 0, dossier_id, '', '', 0, decided_on, NULL
              FROM compliance_broken_promise WHERE dossier_id IN ({dossiers})
            UNION ALL
            SELECT 'BROKEN', 0, dossier_id, '', '', 0, decided_on, NULL
              FROM compliance_broken_arrangement WHERE dossier_id IN ({dossiers})
            UNION ALL
            SELECT 'REPRESENTED', debtor_id, 0, '', '', 0, NULL, NULL
              FROM compliance_representative WHERE debtor_id IN ({debtors}) AND ended_at IS NULL
            UNION ALL
            SELECT 'RELEASED', debtor_id, dossier_id, '', '', 0, NULL, NULL
              FROM compliance_release WHERE dossier_id IN ({dossiers}) AND withdrawn_at IS NULL
            """;

    private static final Pattern PLACE = Pattern.compile("'?\\{(\\w+)}'?");

    /** For one question the text is always the same, so that the database keeps it prepared. */
    private static final String ONE = PLACE.matcher(SQL).replaceAll("?");

    private static final List<String> PLACES =
            PLACE.matcher(SQL).results().map(found -> found.group(1)).toList();

    /** How far back it reaches is part of what the rows are. */
    private static final String FORM = SheetRows.formOf(ONE + LOOK_BACK);

    private final JdbcClient database;

    FactsLoader(JdbcClient database) {
        this.database = database;
    }

    /** Reads what counts for these questions; there is at least one. */
    StoredFacts load(Collection<ContactQuestion> questions) {
        Instant earliest = questions.stream()
                .map(ContactQuestion::at)
                .min(Instant::compareTo)
                .orElseThrow();
        List<Long> debtors = ids(questions, question -> question.debtorId().value());
        List<Long> dossiers = ids(questions, question -> question.dossierId().value());
        LocalDateTime from = Utc.column(earliest);
        LocalDateTime since = Utc.column(earliest.minus(LOOK_BACK));
        StoredFacts facts = new StoredFacts();
        JdbcClient.StatementSpec statement = debtors.size() == 1 && dossiers.size() == 1
                ? one(Map.of(
                        "debtors", debtors.getFirst(), "dossiers", dossiers.getFirst(), "from", from, "since", since))
                : many(debtors, dossiers, from, since);
        statement.query(row -> {
            add(facts, row);
        });
        facts.sortContacts();
        return facts;
    }

    /** Reads what will count for a dossier and its debtor from now on, to be kept. */
    SheetRows ahead(DebtorId debtor, DossierId dossier, Instant now) {
        return new SheetRows(
                FORM,
                one(Map.of(
                                "debtors", debtor.value(),
                                "dossiers", dossier.value(),
                                "from", Utc.column(now),
                                "since", Utc.column(now.minus(LOOK_BACK))))
                        .query((row, number) -> SheetRows.texts(row))
                        .list());
    }

    /** What counts, from rows that were kept; empty if they are not of this version. */
    static Optional<StoredFacts> read(SheetRows kept) {
        if (!kept.form().equals(FORM)) {
            return Optional.empty();
        }
        StoredFacts facts = new StoredFacts();
        kept.forEach(row -> add(facts, row));
        facts.sortContacts();
        return Optional.of(facts);
    }

    private JdbcClient.StatementSpec one(Map<String, Object> values) {
        return database.sql(ONE).params(PLACES.stream().map(values::get).toList());
    }

    private JdbcClient.StatementSpec many(
            List<Long> debtors, List<Long> dossiers, LocalDateTime from, LocalDateTime since) {
        return database.sql(SQL.replace("{debtors}", joined(debtors))
                .replace("{dossiers}", joined(dossiers))
                .replace("{from}", from.toString())
                .replace("{since}", since.toString()));
    }

    private static List<Long> ids(Collection<ContactQuestion> questions, ToLongFunction<ContactQuestion> id) {
        return questions.stream().mapToLong(id).distinct().boxed().toList();
    }

    private static String joined(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static void add(StoredFacts facts, ResultSet row) throws SQLException {
        long debtor = row.getLong(2);
        long dossier = row.getLong(3);
        switch (row.getString(1)) {
            case "SETTING" -> facts.settingsVersion(row.getLong(6));
            case "SUBJECT" -> facts.subject(dossier, subject(row, debtor));
            case "HOLD" -> facts.hold(hold(row, debtor, dossier));
            case "CONTACT" -> facts.contact(debtor, contact(row));
            case "WISH" -> facts.wish(debtor, wish(row.getString(4), row.getString(5)));
            case "OVERRIDE" -> facts.override(dossier, override(row));
            case "CUSTOMER" -> facts.customer(debtor, dossier, row.getLong(6), isSet(row));
            case "CONSULTATION" -> facts.consultation(dossier, consultation(row));
            case "CALL_BACK" -> facts.callBack(dossier, start(row));
            case "BROKEN" ->
                facts.broken(
                        dossier,
                        Moment.startOf(row.getObject(7, LocalDateTime.class).toLocalDate()));
            case "REPRESENTED" -> facts.represented(debtor);
            case "RELEASED" -> facts.released(dossier);
            default -> throw new IllegalStateException("Unknown row " + row.getString(1));
        }
    }

    private static StoredFacts.Subject subject(ResultSet row, long debtor) throws SQLException {
        return new StoredFacts.Subject(
                debtor,
                row.getLong(6),
                DebtorKind.valueOf(row.getString(4)).isNaturalPerson(),
                Optional.ofNullable(row.getObject(7, LocalDateTime.class)).map(LocalDateTime::toLocalDate),
                isSet(row));
    }

    private static Hold hold(ResultSet row, long debtor, long dossier) throws SQLException {
        return new Hold(
                row.getLong(6),
                new DebtorId(debtor),
                dossier == 0 ? Optional.empty() : Optional.of(new DossierId(dossier)),
                HoldKind.valueOf(row.getString(4)),
                "",
                start(row),
                Optional.ofNullable(row.getObject(8, LocalDateTime.class)).map(Utc::instant));
    }

    private static PastContact contact(ResultSet row) throws SQLException {
        int flags = row.getInt(6);
        return new PastContact(Channel.valueOf(row.getString(4)), flags >= 2, flags % 2 == 1, start(row));
    }

    private static GrantedOverride override(ResultSet row) throws SQLException {
        Set<RefusalReason> reasons = Arrays.stream(row.getString(5).split(","))
                .map(RefusalReason::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new GrantedOverride(
                Channel.valueOf(row.getString(4)),
                reasons,
                start(row),
                Utc.instant(row.getObject(8, LocalDateTime.class)));
    }

    private static StoredFacts.Consultation consultation(ResultSet row) throws SQLException {
        return new StoredFacts.Consultation(
                row.getLong(6),
                start(row),
                Optional.ofNullable(row.getObject(8, LocalDateTime.class)).map(Utc::instant));
    }

    private static boolean isSet(ResultSet row) throws SQLException {
        return "1".equals(row.getString(5));
    }

    private static Instant start(ResultSet row) throws SQLException {
        return Utc.instant(row.getObject(7, LocalDateTime.class));
    }

    /** Reads a wish from {@code channel;days;from;until}. */
    static Wish wish(String kind, String detail) {
        List<String> parts = List.of(detail.split(";", -1));
        Optional<Channel> channel =
                parts.get(0).isEmpty() ? Optional.empty() : Optional.of(Channel.valueOf(parts.get(0)));
        Set<DayOfWeek> days = parts.get(1)
                .chars()
                .mapToObj(digit -> DayOfWeek.of(digit - '0'))
                .collect(Collectors.toSet());
        Optional<OpeningHours> hours = parts.get(2).isEmpty()
                ? Optional.empty()
                : Optional.of(new OpeningHours(LocalTime.parse(parts.get(2)), LocalTime.parse(parts.get(3))));
        return new Wish(Wish.Kind.valueOf(kind), channel, days, hours);
    }
}
