package nl.vorder.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.vorder.audit.Journal;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Stage;
import nl.vorder.shared.Zone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds, adds and corrects the invoices of dossiers by their numbers, inside the caller's transaction; the caller checks permission.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class InvoiceRegister {

    private final JdbcClient database;
    private final DossierQueries queries;
    private final DossierWriter writer;
    private final Journal journal;
    private final Ledger ledger;
    private final Clock clock;

    InvoiceRegister(
            JdbcClient database,
            DossierQueries queries,
            DossierWriter writer,
            Journal journal,
            Ledger ledger,
            Clock clock) {
        this.database = database;
        this.queries = queries;
        this.writer = writer;
        this.journal = journal;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The client firm's invoices with these numbers, at most a thousand; letter case does not matter. */
    public List<RegisteredInvoice> find(ClientFirmId clientFirm, Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                SELECT i.id, i.dossier_id, d.debtor_id, d.status, i.number, i.invoiced_on, i.due_on, i.disputed,
                       i.amount + (SELECT COALESCE(SUM(e.amount), 0.00) FROM dossier_ledger_entry e
                        WHERE e.dossier_id = i.dossier_id AND e.invoice_id = i.id AND e.kind = 'CREDIT_NOTE') AS amount,
                       (SELECT COALESCE(SUM(e.amount), 0.00) FROM dossier_ledger_entry e
                        WHERE e.dossier_id = i.dossier_id AND e.invoice_id = i.id AND e.component = 'PRINCIPAL') AS open
                FROM dossier_invoice i JOIN dossier_dossier d ON d.id = i.dossier_id
                WHERE i.client_firm_id = :firm AND i.number IN (:numbers)
                """)
                .param("firm", clientFirm.value())
                .param("numbers", numbers)
                .query(InvoiceRegister::invoice)
                .list();
    }

    /** The open dossiers of these debtors at the client firm, the oldest first. */
    public List<OpenDossierOf> openDossiers(ClientFirmId clientFirm, Collection<DebtorId> debtors) {
        if (debtors.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                SELECT id, debtor_id FROM dossier_dossier
                WHERE client_firm_id = :firm AND debtor_id IN (:debtors) AND status = 'OPEN' ORDER BY id
                """)
                .param("firm", clientFirm.value())
                .param("debtors", debtors.stream().map(DebtorId::value).toList())
                .query((row, number) ->
                        new OpenDossierOf(new DebtorId(row.getLong("debtor_id")), new DossierId(row.getLong("id"))))
                .list();
    }

    /** How far collection of the dossier is. */
    public Stage stage(DossierId dossier) {
        return queries.row(dossier).stage();
    }

    /** Adds invoices to a dossier that is open; each raises what is owed. */
    public void add(DossierId dossier, List<NewInvoice> invoices) {
        DossierRow row = queries.lock(dossier);
        List<Long> ids = writer.ids("dossier_invoice_seq", invoices.size());
        List<Long> bookings = writer.ids("dossier_booking_seq", invoices.size());
        List<DossierWriter.StoredInvoice> stored = new ArrayList<>();
        List<LedgerEntry> entries = new ArrayList<>();
        for (int i = 0; i < invoices.size(); i++) {
            NewInvoice invoice = invoices.get(i);
            stored.add(new DossierWriter.StoredInvoice(ids.get(i), dossier, row.clientFirmId(), invoice));
            LocalDate booked = invoice.dueOn().isBefore(row.openedOn()) ? invoice.dueOn() : row.openedOn();
            entries.add(principal(dossier, ids.get(i), bookings.get(i), invoice.amount(), booked, invoice.number()));
            journal.write("dossier.invoice-added", "dossier", dossier.value(), "invoice " + ids.get(i));
        }
        writer.insertInvoices(stored);
        writer.insertEntries(entries);
    }

    /**
     * Corrects the dates and the amount of an invoice. What it was is kept by the journal; a higher amount is an entry of its own in
     * the ledger, a lower one a credit note of today.
     */
    public void correct(RegisteredInvoice invoice, LocalDate invoicedOn, LocalDate dueOn, Money amount) {
        queries.lock(invoice.dossierId());
        Money raised = amount.minus(invoice.amount()).max(Money.ZERO);
        Money lowered = invoice.amount().minus(amount).max(Money.ZERO);
        database.sql("""
                UPDATE dossier_invoice SET invoiced_on = :invoiced, due_on = :due, amount = amount + :raised WHERE id = :id
                """)
                .param("invoiced", invoicedOn)
                .param("due", dueOn)
                .param("raised", raised.amount())
                .param("id", invoice.id())
                .update();
        if (raised.isPositive()) {
            long booking = writer.ids("dossier_booking_seq", 1).getFirst();
            writer.insertEntries(
                    List.of(principal(invoice.dossierId(), invoice.id(), booking, raised, dueOn, invoice.number())));
        }
        journal.write(
                "dossier.invoice-corrected",
                "dossier",
                invoice.dossierId().value(),
                "invoice %d was %s, %s, %s"
                        .formatted(invoice.id(), invoice.amount(), invoice.invoicedOn(), invoice.dueOn()));
        if (lowered.isPositive()) {
            ledger.creditNote(invoice.dossierId(), invoice.id(), lowered, Zone.today(clock), invoice.number());
        }
    }

    /** Marks an invoice as contested. */
    public void markDisputed(RegisteredInvoice invoice) {
        markDisputed(invoice.dossierId(), invoice.id());
    }

    /** Marks an invoice of the dossier as contested. */
    public void markDisputed(DossierId dossier, long invoice) {
        database.sql("UPDATE dossier_invoice SET disputed = TRUE WHERE id = :id AND dossier_id = :dossier")
                .param("id", invoice)
                .param("dossier", dossier.value())
                .update();
        journal.write("dossier.invoice-disputed", "dossier", dossier.value(), "invoice " + invoice);
    }

    private static LedgerEntry principal(
            DossierId dossier, long invoice, long booking, Money amount, LocalDate bookedOn, String number) {
        return new LedgerEntry(
                dossier,
                invoice,
                booking,
                EntryKind.PRINCIPAL,
                LedgerComponent.PRINCIPAL,
                amount,
                bookedOn,
                "",
                number,
                null,
                null);
    }

    private static RegisteredInvoice invoice(ResultSet row, int number) throws SQLException {
        return new RegisteredInvoice(
                row.getLong("id"),
                new DossierId(row.getLong("dossier_id")),
                new DebtorId(row.getLong("debtor_id")),
                DossierStatus.valueOf(row.getString("status")),
                row.getString("number"),
                row.getObject("invoiced_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                Money.of(row.getBigDecimal("amount")),
                Money.of(row.getBigDecimal("open")),
                row.getBoolean("disputed"));
    }

    /** A debtor's open dossier. */
    public record OpenDossierOf(DebtorId debtorId, DossierId dossierId) {}
}
