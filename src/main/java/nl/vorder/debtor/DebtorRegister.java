package nl.vorder.debtor;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.vorder.debtor.NewDebtor.NewContactPoint;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.Money;
import nl.vorder.shared.Zone;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in debtors and their payment history by the thousand, inside the caller's transaction; the caller checks permission.
 *
 * <p>Each question takes at most {@value #MOST} values at once.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DebtorRegister {

    /** So many values fit into one question. */
    public static final int MOST = 1000;

    private static final int BLOCK = 50;

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Clock clock;

    DebtorRegister(JdbcClient database, JdbcTemplate batches, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.clock = clock;
    }

    /** The debtors behind these customer numbers, as far as they are known; letter case does not matter. */
    public List<KnownCustomer> customers(ClientFirmId clientFirm, Collection<String> references) {
        if (references.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                SELECT c.reference, c.debtor_id, d.kind FROM debtor_customer c JOIN debtor_debtor d ON d.id = c.debtor_id
                WHERE c.client_firm_id = :firm AND c.reference IN (:references)
                """)
                .param("firm", clientFirm.value())
                .param("references", references)
                .query((row, number) -> new KnownCustomer(
                        row.getString("reference"),
                        new DebtorId(row.getLong("debtor_id")),
                        DebtorKind.valueOf(row.getString("kind"))))
                .list();
    }

    /** The customer numbers of these debtors at the client firm. */
    public List<KnownCustomer> customersOf(ClientFirmId clientFirm, Collection<DebtorId> debtors) {
        if (debtors.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                SELECT c.reference, c.debtor_id, d.kind FROM debtor_customer c JOIN debtor_debtor d ON d.id = c.debtor_id
                WHERE c.client_firm_id = :firm AND c.debtor_id IN (:debtors) ORDER BY c.id
                """)
                .param("firm", clientFirm.value())
                .param("debtors", debtors.stream().map(DebtorId::value).toList())
                .query((row, number) -> new KnownCustomer(
                        row.getString("reference"),
                        new DebtorId(row.getLong("debtor_id")),
                        DebtorKind.valueOf(row.getString("kind"))))
                .list();
    }

    /**
     * Adds debtors who are new to their client firm.
     *
     * @param source where the numbers and addresses come from, at most 40 characters
     * @return their ids in the order given
     */
    public List<DebtorId> addAll(List<NewDebtor> debtors, String source) {
        List<DebtorId> ids = ids("debtor_debtor_seq", debtors.size()).stream()
                .map(DebtorId::new)
                .toList();
        List<FoundContactPoint> points = new ArrayList<>();
        for (int i = 0; i < debtors.size(); i++) {
            DebtorId id = ids.get(i);
            debtors.get(i).contactPoints().forEach(point -> points.add(new FoundContactPoint(id, point)));
        }
        insertDebtors(ids, debtors);
        insertCustomers(ids, debtors);
        addContactPoints(points, source);
        return ids;
    }

    /** Adds numbers and addresses, telephones in E.164; those that stand there already, usable or not, stay as they are. */
    public void addContactPoints(List<FoundContactPoint> points, String source) {
        Set<FoundContactPoint> unknown = new LinkedHashSet<>(points);
        unknown.removeAll(knownPoints(points));
        List<Long> ids = ids("debtor_contact_point_seq", unknown.size());
        LocalDate today = Zone.today(clock);
        List<Object[]> rows = new ArrayList<>();
        for (FoundContactPoint found : unknown) {
            rows.add(new Object[] {
                ids.get(rows.size()),
                found.debtor().value(),
                found.point().kind().name(),
                found.point().address(),
                source,
                today
            });
        }
        batches.batchUpdate("""
                INSERT INTO debtor_contact_point (id, debtor_id, kind, address, usable, source, verified_on)
                VALUES (?, ?, ?, ?, TRUE, ?, ?)
                """, rows);
    }

    private List<FoundContactPoint> knownPoints(List<FoundContactPoint> points) {
        if (points.isEmpty()) {
            return List.of();
        }
        return database.sql("SELECT debtor_id, kind, address FROM debtor_contact_point WHERE debtor_id IN (:debtors)")
                .param(
                        "debtors",
                        points.stream()
                                .map(point -> point.debtor().value())
                                .distinct()
                                .toList())
                .query((row, number) -> new FoundContactPoint(
                        new DebtorId(row.getLong("debtor_id")),
                        new NewContactPoint(ContactPointKind.valueOf(row.getString("kind")), row.getString("address"))))
                .list();
    }

    /** The invoices with these numbers in the client firm's payment history; letter case does not matter. */
    public List<SettledInvoice> settled(ClientFirmId clientFirm, Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                SELECT debtor_id, number, amount, invoiced_on, due_on, settled_on, disputed FROM debtor_settled_invoice
                WHERE client_firm_id = :firm AND number IN (:numbers)
                """)
                .param("firm", clientFirm.value())
                .param("numbers", numbers)
                .query((row, number) -> new SettledInvoice(
                        new DebtorId(row.getLong("debtor_id")),
                        clientFirm,
                        row.getString("number"),
                        Money.of(row.getBigDecimal("amount")),
                        row.getObject("invoiced_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("settled_on", LocalDate.class),
                        row.getBoolean("disputed")))
                .list();
    }

    /** Adds invoices to the payment history; one that stands there under its number gets the new dates and amount. */
    public void settleAll(List<SettledInvoice> invoices) {
        List<Long> ids = ids("debtor_settled_invoice_seq", invoices.size());
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < invoices.size(); i++) {
            SettledInvoice invoice = invoices.get(i);
            rows.add(new Object[] {
                ids.get(i), invoice.debtor().value(), invoice.clientFirm().value(), invoice.number(),
                invoice.amount().amount(), invoice.invoicedOn(), invoice.dueOn(), invoice.settledOn(),
                invoice.disputed()
            });
        }
        batches.batchUpdate("""
                INSERT INTO debtor_settled_invoice
                    (id, debtor_id, client_firm_id, number, amount, invoiced_on, due_on, settled_on, disputed)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE amount = VALUES(amount), invoiced_on = VALUES(invoiced_on),
                    due_on = VALUES(due_on), settled_on = VALUES(settled_on), disputed = VALUES(disputed)
                """, rows);
    }

    private void insertDebtors(List<DebtorId> ids, List<NewDebtor> debtors) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < debtors.size(); i++) {
            NewDebtor debtor = debtors.get(i);
            NewDebtor.PostalAddress address = debtor.address();
            rows.add(new Object[] {
                ids.get(i).value(),
                debtor.kind().name(),
                debtor.name(),
                address.street(),
                address.houseNumber(),
                address.postcode(),
                address.city(),
                address.country(),
                debtor.language(),
                now
            });
        }
        batches.batchUpdate("""
                INSERT INTO debtor_debtor
                    (id, kind, name, street, house_number, postcode, city, country, language, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private void insertCustomers(List<DebtorId> ids, List<NewDebtor> debtors) {
        List<Long> customerIds = ids("debtor_customer_seq", debtors.size());
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < debtors.size(); i++) {
            NewDebtor debtor = debtors.get(i);
            rows.add(new Object[] {
                customerIds.get(i),
                ids.get(i).value(),
                debtor.clientFirm().value(),
                debtor.reference(),
                debtor.yearlyRevenue().map(Money::amount).orElse(null)
            });
        }
        batches.batchUpdate("""
                INSERT INTO debtor_customer (id, debtor_id, client_firm_id, reference, yearly_revenue) VALUES (?, ?, ?, ?, ?)
                """, rows);
    }

    /** Takes ids from a sequence that steps by fifty. */
    private List<Long> ids(String sequence, int count) {
        List<Long> ids = new ArrayList<>(count);
        while (ids.size() < count) {
            long first = database.sql("SELECT NEXT VALUE FOR " + sequence)
                    .query(Long.class)
                    .single();
            for (int i = 0; i < BLOCK && ids.size() < count; i++) {
                ids.add(first + i);
            }
        }
        return ids;
    }

    /** A number or address found in a file, and whose it is. */
    public record FoundContactPoint(DebtorId debtor, NewContactPoint point) {}
}
