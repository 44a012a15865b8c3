package nl.vorder.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.compliance.Channel;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.OpeningHours;
import nl.vorder.compliance.Wish;
import nl.vorder.compliance.rules.ForbiddenContacts.Asked;
import nl.vorder.compliance.rules.ForbiddenContacts.Leave;
import nl.vorder.compliance.rules.ForbiddenContacts.Life;
import nl.vorder.compliance.rules.ForbiddenContacts.Made;
import nl.vorder.compliance.rules.ForbiddenContacts.Stood;
import nl.vorder.compliance.rules.ForbiddenContacts.Wished;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the stored rows say about a person and one dossier, read with statements of its own. */
final class StoredLife {

    private static final Instant NEVER = Instant.MAX;

    private StoredLife() {}

    static Life of(JdbcClient database, Opened dossier) {
        long person = dossier.debtorId().value();
        long id = dossier.id().value();
        List<Wished> wishes = database.sql("SELECT * FROM compliance_wish WHERE debtor_id = ?")
                .param(person)
                .query((row, number) -> new Wished(wish(row), at(row, "recorded_at"), at(row, "ended_at")))
                .list();
        List<Asked> asked = database.sql("SELECT * FROM call_call_back WHERE dossier_id = ?")
                .param(id)
                .query((row, number) -> new Asked(at(row, "due_at"), at(row, "created_at"), at(row, "settled_at")))
                .list();
        boolean natural = database.sql("SELECT kind <> 'COMPANY' FROM debtor_debtor WHERE id = ?")
                .param(person)
                .query(Boolean.class)
                .single();
        return new Life(
                natural,
                made(database, person, id),
                holds(database, person, id),
                wishes,
                leaves(database, id),
                asked,
                broken(database, id));
    }

    private static List<Made> made(JdbcClient database, long person, long id) {
        return database.sql("SELECT * FROM compliance_contact WHERE debtor_id = ? ORDER BY at")
                .param(person)
                .query((row, number) -> new Made(
                        Channel.valueOf(row.getString("channel")),
                        row.getBoolean("conversation"),
                        row.getBoolean("inbound"),
                        false,
                        row.getLong("dossier_id") == id,
                        at(row, "at")))
                .list();
    }

    private static List<Stood> holds(JdbcClient database, long person, long id) {
        return database.sql(
                        "SELECT * FROM compliance_hold WHERE debtor_id = ? AND (dossier_id IS NULL OR dossier_id = ?)")
                .params(person, id)
                .query((row, number) -> new Stood(
                        HoldKind.valueOf(row.getString("kind")),
                        at(row, "starts_at"),
                        earlier(at(row, "lifted_at"), at(row, "ends_at"))))
                .list();
    }

    private static List<Leave> leaves(JdbcClient database, long id) {
        return database.sql("SELECT * FROM compliance_override WHERE dossier_id = ?")
                .param(id)
                .query((row, number) -> new Leave(
                        Channel.valueOf(row.getString("channel")),
                        Set.of(row.getString("reasons").split(",")),
                        at(row, "granted_at"),
                        at(row, "ends_at")))
                .list();
    }

    private static List<Instant> broken(JdbcClient database, long id) {
        return database.sql("SELECT decided_on FROM agreement_promise WHERE dossier_id = ? AND state = 'BROKEN'")
                .param(id)
                .query((row, number) -> row.getObject(1, java.time.LocalDate.class)
                        .atStartOfDay(ZoneId.of("Europe/Amsterdam"))
                        .toInstant())
                .list();
    }

    /** Our own calls that were stored and never counted. */
    static List<Long> callsWithoutContact(JdbcClient database, List<Opened> dossiers) {
        return database.sql("""
                SELECT c.id FROM call_call c
                 WHERE c.dossier_id IN (:ids) AND c.direction = 'OUTBOUND'
                   AND NOT EXISTS (SELECT 1 FROM compliance_contact k
                                    WHERE k.contact_key = c.call_key AND k.dossier_id = c.dossier_id AND k.at = c.started_at)
                """)
                .param("ids", dossiers.stream().map(one -> one.id().value()).toList())
                .query(Long.class)
                .list();
    }

    private static Wish wish(ResultSet row) throws SQLException {
        String channel = row.getString("channel");
        LocalTime from = row.getObject("from_time", LocalTime.class);
        return new Wish(
                Wish.Kind.valueOf(row.getString("kind")),
                channel.isEmpty() ? Optional.empty() : Optional.of(Channel.valueOf(channel)),
                row.getString("days")
                        .chars()
                        .mapToObj(digit -> java.time.DayOfWeek.of(digit - '0'))
                        .collect(Collectors.toSet()),
                from == null
                        ? Optional.empty()
                        : Optional.of(new OpeningHours(from, row.getObject("until_time", LocalTime.class))));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        LocalDateTime value = row.getObject(column, LocalDateTime.class);
        return value == null ? NEVER : value.toInstant(ZoneOffset.UTC);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
