package nl.vorder.debtor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.vorder.debtor.rules.Payment;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads debtors into records. */
@Component
class DebtorQueries {

    private final JdbcClient database;

    DebtorQueries(JdbcClient database) {
        this.database = database;
    }

    Optional<DebtorDetails> find(DebtorId id) {
        return database.sql("""
                SELECT id, kind, name, date_of_birth, street, house_number, postcode, city, country, iban_tail, language
                FROM debtor_debtor WHERE id = :id
                """)
                .param("id", id.value())
                .query((row, number) -> details(row, persons(id), points(id)))
                .optional();
    }

    List<ContactPerson> persons(DebtorId id) {
        return database.sql("""
                SELECT id, name, role, pays, preferred_from, preferred_until, source, verified_on
                FROM debtor_contact_person WHERE debtor_id = :id ORDER BY pays DESC, verified_on DESC, id
                """)
                .param("id", id.value())
                .query(DebtorQueries::person)
                .list();
    }

    static ContactPerson person(ResultSet row, int number) throws SQLException {
        return new ContactPerson(
                row.getLong("id"),
                row.getString("name"),
                row.getString("role"),
                row.getBoolean("pays"),
                Optional.ofNullable(row.getObject("preferred_from", LocalTime.class)),
                Optional.ofNullable(row.getObject("preferred_until", LocalTime.class)),
                row.getString("source"),
                row.getObject("verified_on", LocalDate.class));
    }

    List<ContactPoint> points(DebtorId id) {
        return database.sql("""
                SELECT id, kind, address, usable, source, verified_on
                FROM debtor_contact_point WHERE debtor_id = :id ORDER BY usable DESC, kind DESC, verified_on DESC, id
                """)
                .param("id", id.value())
                .query((row, number) -> point(row))
                .list();
    }

    Optional<ContactPoint> point(DebtorId id, ContactPointKind kind, String address) {
        return database.sql("""
                SELECT id, kind, address, usable, source, verified_on
                FROM debtor_contact_point WHERE debtor_id = :id AND kind = :kind AND address = :address
                ORDER BY usable, id LIMIT 1
                """)
                .param("id", id.value())
                .param("kind", kind.name())
                .param("address", address)
                .query((row, number) -> point(row))
                .optional();
    }

    Optional<Customer> customer(DebtorId debtor, ClientFirmId clientFirm) {
        return database.sql("""
                SELECT reference, yearly_revenue FROM debtor_customer
                WHERE debtor_id = :debtor AND client_firm_id = :firm ORDER BY id LIMIT 1
                """)
                .param("debtor", debtor.value())
                .param("firm", clientFirm.value())
                .query(DebtorQueries::customer)
                .optional();
    }

    static Customer customer(ResultSet row, int number) throws SQLException {
        return new Customer(
                row.getString("reference"),
                Optional.ofNullable(row.getBigDecimal("yearly_revenue")).map(Money::of));
    }

    Optional<CreditReport> newestReport(DebtorId id) {
        return database.sql("""
                SELECT grade, source, reported_on FROM debtor_credit_report
                WHERE debtor_id = :id ORDER BY reported_on DESC, id DESC LIMIT 1
                """)
                .param("id", id.value())
                .query(DebtorQueries::report)
                .optional();
    }

    static CreditReport report(ResultSet row, int number) throws SQLException {
        return new CreditReport(
                row.getString("grade"), row.getString("source"), row.getObject("reported_on", LocalDate.class));
    }

    /** The last day on which an invoice of this debtor was settled, up to and including the given one. */
    Optional<LocalDate> lastSettled(DebtorId id, LocalDate until) {
        return database.sql("""
                SELECT settled_on FROM debtor_settled_invoice
                WHERE debtor_id = :id AND settled_on <= :until ORDER BY settled_on DESC LIMIT 1
                """)
                .param("id", id.value())
                .param("until", until)
                .query((row, number) -> row.getObject("settled_on", LocalDate.class))
                .optional();
    }

    /** The payments after the first day, up to and including the last. */
    List<Payment> payments(DebtorId id, LocalDate after, LocalDate until) {
        return database.sql("""
                SELECT due_on, settled_on FROM debtor_settled_invoice
                WHERE debtor_id = :id AND settled_on > :after AND settled_on <= :until ORDER BY settled_on, id
                """)
                .param("id", id.value())
                .param("after", after)
                .param("until", until)
                .query(DebtorQueries::payment)
                .list();
    }

    static Payment payment(ResultSet row, int number) throws SQLException {
        return new Payment(row.getObject("due_on", LocalDate.class), row.getObject("settled_on", LocalDate.class));
    }

    /** By the start of the name or postcode, or by a whole telephone number, address or customer number. */
    List<DebtorRow> search(String start, String exact, int limit) {
        return database.sql("""
                SELECT id, kind, name, postcode, house_number, city FROM debtor_debtor WHERE id IN (
                    SELECT id FROM debtor_debtor WHERE name LIKE :start ESCAPE '!'
                    UNION SELECT id FROM debtor_debtor WHERE postcode LIKE :start ESCAPE '!'
                    UNION SELECT debtor_id FROM debtor_contact_point WHERE address = :exact
                    UNION SELECT debtor_id FROM debtor_customer WHERE reference = :exact)
                ORDER BY name, id LIMIT :limit
                """)
                .param("start", start)
                .param("exact", exact)
                .param("limit", limit)
                .query((row, number) -> new DebtorRow(
                        new DebtorId(row.getLong("id")),
                        DebtorKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("postcode"),
                        row.getString("house_number"),
                        row.getString("city")))
                .list();
    }

    static ContactPoint point(ResultSet row) throws SQLException {
        return new ContactPoint(
                row.getLong("id"),
                ContactPointKind.valueOf(row.getString("kind")),
                row.getString("address"),
                row.getBoolean("usable"),
                row.getString("source"),
                row.getObject("verified_on", LocalDate.class));
    }

    static DebtorDetails details(ResultSet row, List<ContactPerson> persons, List<ContactPoint> points)
            throws SQLException {
        return new DebtorDetails(
                new DebtorId(row.getLong("id")),
                DebtorKind.valueOf(row.getString("kind")),
                row.getString("name"),
                Optional.ofNullable(row.getObject("date_of_birth", LocalDate.class)),
                row.getString("street"),
                row.getString("house_number"),
                row.getString("postcode"),
                row.getString("city"),
                row.getString("country"),
                Optional.ofNullable(row.getString("iban_tail")),
                row.getString("language"),
                persons,
                points);
    }
}
