package nl.vorder;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a client firm, a debtor and a dossier with one invoice into the database, for tests about what happens to them. */
public final class DossierFixture {

    /** A dossier and whose it is. */
    public record Opened(DossierId id, DebtorId debtorId, ClientFirmId firmId, String phone) {}

    private final JdbcClient database;
    private String kind = "CONSUMER";
    private Stage stage = Stage.FIRST_OVERDUE;
    private String amount = "500.00";
    private LocalDate dueOn = TestClock.START.toLocalDate().minusDays(30);
    private String firmRevenue = "1000000.00";
    private String customerRevenue = "1000.00";
    private ClientFirmId firm = new ClientFirmId(0);

    private DossierFixture(JdbcClient database) {
        this.database = database;
    }

    /** A consumer's dossier, € 500, thirty days overdue. */
    public static DossierFixture aDossier(JdbcClient database) {
        return new DossierFixture(database);
    }

    /** Of a company. */
    public DossierFixture ofCompany() {
        kind = "COMPANY";
        return this;
    }

    /** In a stage. */
    public DossierFixture in(Stage stage) {
        this.stage = stage;
        return this;
    }

    /** About an amount. */
    public DossierFixture about(String amount) {
        this.amount = amount;
        return this;
    }

    /** Due on a day. */
    public DossierFixture dueOn(LocalDate day) {
        this.dueOn = day;
        return this;
    }

    /** Of a customer that means so much to the firm. */
    public DossierFixture revenue(String ofFirm, String ofCustomer) {
        firmRevenue = ofFirm;
        customerRevenue = ofCustomer;
        return this;
    }

    /** Stores it all. */
    public Opened open() {
        return open(1).getFirst();
    }

    /** Stores several of one firm, each with a debtor of its own. */
    public List<Opened> open(int count) {
        storeFirm();
        List<Opened> opened = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            opened.add(store());
        }
        return opened;
    }

    private void storeFirm() {
        long id = next("client_firm_seq");
        database.sql("INSERT INTO client_firm (id, name, yearly_revenue) VALUES (?, ?, ?)")
                .params(id, "Firma " + UUID.randomUUID(), new BigDecimal(firmRevenue))
                .update();
        firm = new ClientFirmId(id);
    }

    private Opened store() {
        long debtor = next("debtor_debtor_seq");
        String phone = "+316%08d".formatted(debtor);
        database.sql("INSERT INTO debtor_debtor (id, kind, name, created_at) VALUES (?, ?, ?, ?)")
                .params(debtor, kind, "Debiteur " + debtor, now())
                .update();
        database.sql("INSERT INTO debtor_contact_point (id, debtor_id, kind, address, source, verified_on) "
                        + "VALUES (NEXT VALUE FOR debtor_contact_point_seq, ?, 'PHONE', ?, 'test', '2026-11-01')")
                .params(debtor, phone)
                .update();
        database.sql("INSERT INTO debtor_customer (id, debtor_id, client_firm_id, reference, yearly_revenue) "
                        + "VALUES (NEXT VALUE FOR debtor_customer_seq, ?, ?, ?, ?)")
                .params(debtor, firm.value(), "K" + debtor, new BigDecimal(customerRevenue))
                .update();
        long dossier = storeDossier(debtor);
        return new Opened(new DossierId(dossier), new DebtorId(debtor), firm, phone);
    }

    private long storeDossier(long debtor) {
        long dossier = next("dossier_dossier_seq");
        database.sql("INSERT INTO dossier_dossier (id, number, client_firm_id, debtor_id, stage, status, opened_on, "
                        + "payment_reference, debtor_kind) VALUES (?, ?, ?, ?, ?, 'OPEN', ?, ?, ?)")
                .params(
                        dossier,
                        "T" + dossier,
                        firm.value(),
                        debtor,
                        stage.name(),
                        dueOn,
                        "%016d".formatted(dossier),
                        kind)
                .update();
        long invoice = next("dossier_invoice_seq");
        database.sql(
                        "INSERT INTO dossier_invoice (id, dossier_id, client_firm_id, number, invoiced_on, due_on, amount) "
                                + "VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        invoice,
                        dossier,
                        firm.value(),
                        "F" + invoice,
                        dueOn.minusDays(30),
                        dueOn,
                        new BigDecimal(amount))
                .update();
        database.sql(
                        "INSERT INTO dossier_ledger_entry (id, dossier_id, invoice_id, booking_id, kind, component, amount, "
                                + "booked_on, recorded_at) VALUES (NEXT VALUE FOR dossier_ledger_entry_seq, ?, ?, "
                                + "NEXT VALUE FOR dossier_booking_seq, 'PRINCIPAL', 'PRINCIPAL', ?, ?, ?)")
                .params(dossier, invoice, new BigDecimal(amount), dueOn, now())
                .update();
        return dossier;
    }

    private long next(String sequence) {
        return database.sql("SELECT NEXT VALUE FOR " + sequence)
                .query(Long.class)
                .single();
    }

    private static LocalDateTime now() {
        Instant start = TestClock.START.atZone(nl.vorder.shared.Zone.AMSTERDAM).toInstant();
        return LocalDateTime.ofInstant(start, ZoneOffset.UTC);
    }
}
