package nl.vorder.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vorder.costs.InterestRates;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Zone;
import nl.vorder.sheet.SheetPart;
import nl.vorder.sheet.SheetQuestion;
import nl.vorder.sheet.Sheets;
import org.springframework.stereotype.Component;

/**
 * What this module tells about a dossier in a sheet: the dossier, what is owed today and whether calling is barred. The same functions
 * as in {@link Balances} and {@link Limitations} work it out. The caller checks permission.
 */
@Component
public class DossierSheet {

    private static final String OF_DOSSIER = " WHERE dossier_id = ?";

    private static final SheetQuestion<DossierRow> ROW =
            SheetQuestion.of("""
            id, number, client_firm_id, debtor_id, stage, status, closed_reason, opened_on, closed_on,
            payment_reference, costs_from, letter_sent_on, interest_through, interest_stopped_on, debtor_kind,
            vat_reclaimable, contractual_interest, claim_kind, contractual_costs, contractual_costs_minimum,
            instalments
            """, "dossier_dossier WHERE id = ?", DossierQueries::row);

    private static final SheetQuestion<InvoiceRow> INVOICES = SheetQuestion.of(
                    "id, dossier_id, number, description, invoiced_on, due_on, amount, disputed",
                    "dossier_invoice" + OF_DOSSIER,
                    LedgerQueries::invoice)
            .inOrder(Comparator.comparing(InvoiceRow::dueOn).thenComparingLong(InvoiceRow::id));

    private static final SheetQuestion<LedgerEntry> ENTRIES = SheetQuestion.of(
            """
            dossier_id, invoice_id, booking_id, kind, component, amount, booked_on, channel, remark, reverses,
            designated_invoice_id
            """, "dossier_ledger_entry" + OF_DOSSIER + " ORDER BY id LIMIT 100000", LedgerQueries::entry);

    private static final SheetQuestion<JudgedLetter> LETTERS = SheetQuestion.of(
            "sent_on, wording, origin, announced_costs, costs_from, defects",
            "dossier_letter" + OF_DOSSIER + " ORDER BY sent_on, id LIMIT 1000",
            (row, number) -> LedgerQueries.letter(row));

    private static final SheetQuestion<LocalDate> INTERRUPTIONS = SheetQuestion.of(
            "interrupted_on",
            "dossier_interruption" + OF_DOSSIER,
            (row, number) -> row.getObject("interrupted_on", LocalDate.class));

    private static final SheetQuestion<DossierSummary> OTHERS = SheetQuestion.of(
                    List.of("d.id", "d.number", "d.client_firm_id", "d.stage", "d.status", "d.opened_on", """
                    (SELECT COALESCE(SUM(e.amount), 0.00) FROM dossier_ledger_entry e
                      WHERE e.dossier_id = d.id AND e.component = 'PRINCIPAL') AS open
                    """.strip()),
                    "dossier_dossier d WHERE d.debtor_id = ? AND d.id <> ?",
                    DossierQueries::summary)
            .inOrder(Comparator.comparing(DossierSummary::openedOn)
                    .thenComparingLong(dossier -> dossier.id().value()));

    private final InterestRates rates;
    private final Clock clock;

    DossierSheet(InterestRates rates, Clock clock) {
        this.rates = rates;
        this.clock = clock;
    }

    /** What is known of a dossier today. */
    public record Known(
            DossierDetails dossier, Balance balance, DossierLimitation limitation, List<DossierSummary> others) {}

    /** The questions about one dossier, and about the other dossiers of its debtor over all client firms. */
    public List<SheetPart<?>> parts(DossierId id, DebtorId debtor) {
        return List.of(
                ROW.about(id.value()),
                INVOICES.about(id.value()),
                ENTRIES.about(id.value()),
                LETTERS.about(id.value()),
                INTERRUPTIONS.about(id.value()),
                OTHERS.about(debtor.value(), id.value()));
    }

    /**
     * Reads the answers.
     *
     * @throws nl.vorder.shared.DomainException {@code dossier.not-found} if there is no such dossier
     */
    public Known read(DossierId id, Sheets.Answers answers) {
        DossierRow row = answers.first(ROW).orElseThrow(() -> DossierQueries.unknown(id));
        List<InvoiceRow> invoices = answers.all(INVOICES);
        List<LedgerEntry> entries = answers.all(ENTRIES);
        LocalDate today = Zone.today(clock);
        Account account = new Account(row, invoices, entries, answers.all(LETTERS), rates.tables());
        return new Known(
                Dossiers.details(
                        row,
                        invoices.stream().map(invoice -> line(invoice, entries)).toList()),
                account.on(today),
                Limitations.count(account, answers.all(INTERRUPTIONS), today),
                answers.all(OTHERS));
    }

    private static InvoiceLine line(InvoiceRow invoice, List<LedgerEntry> entries) {
        Money open = entries.stream()
                .filter(entry -> entry.component() == LedgerComponent.PRINCIPAL)
                .filter(entry -> Optional.of(invoice.id()).equals(Optional.ofNullable(entry.invoiceId())))
                .map(LedgerEntry::amount)
                .reduce(Money.ZERO, Money::plus);
        return new InvoiceLine(
                invoice.id(),
                invoice.number(),
                invoice.description(),
                invoice.invoicedOn(),
                invoice.dueOn(),
                invoice.amount(),
                open,
                invoice.disputed());
    }
}
