package nl.vorder.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vorder.costs.InterestRates;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.SheetPart;
import nl.vorder.shared.Sheets;
import nl.vorder.shared.Zone;
import org.springframework.stereotype.Component;

/**
 * What this module tells about a dossier in a sheet: the dossier, what is owed today and whether calling is barred. The same functions
 * as in {@link Balances} and {@link Limitations} work it out. The caller checks permission.
 */
@Component
public class DossierSheet {

    private final InterestRates rates;
    private final Limitations limitations;
    private final Clock clock;

    DossierSheet(InterestRates rates, Limitations limitations, Clock clock) {
        this.rates = rates;
        this.limitations = limitations;
        this.clock = clock;
    }

    /** The questions about one dossier. */
    public record Parts(
            SheetPart<?> row,
            SheetPart<?> invoices,
            SheetPart<?> entries,
            SheetPart<?> letters,
            SheetPart<LocalDate> interruptions) {

        /** All of them. */
        public List<SheetPart<?>> all() {
            return List.of(row, invoices, entries, letters, interruptions);
        }
    }

    /** What is known of a dossier today. */
    public record Known(DossierDetails dossier, Balance balance, DossierLimitation limitation) {}

    /** The questions to ask. */
    public Parts parts(DossierId id) {
        String of = " WHERE dossier_id = ?";
        long value = id.value();
        return new Parts(
                SheetPart.of("""
                        id, number, client_firm_id, debtor_id, stage, status, closed_reason, opened_on, closed_on,
                        payment_reference, costs_from, letter_sent_on, interest_through, interest_stopped_on, debtor_kind,
                        vat_reclaimable, contractual_interest, claim_kind, contractual_costs, contractual_costs_minimum,
                        instalments
                        """, "dossier_dossier WHERE id = ?", DossierQueries::row, value),
                SheetPart.of(
                        "id, dossier_id, number, description, invoiced_on, due_on, amount, disputed",
                        "dossier_invoice" + of + " ORDER BY due_on, id LIMIT 100000",
                        LedgerQueries::invoice,
                        value),
                SheetPart.of(
                        """
                        dossier_id, invoice_id, booking_id, kind, component, amount, booked_on, channel, remark, reverses,
                        designated_invoice_id
                        """, "dossier_ledger_entry" + of + " ORDER BY id LIMIT 100000", LedgerQueries::entry, value),
                SheetPart.of(
                        "sent_on, wording, origin, announced_costs, costs_from, defects",
                        "dossier_letter" + of + " ORDER BY sent_on, id LIMIT 1000",
                        (row, number) -> LedgerQueries.letter(row),
                        value),
                SheetPart.of(
                        "interrupted_on",
                        "dossier_interruption" + of,
                        (row, number) -> row.getObject("interrupted_on", LocalDate.class),
                        value));
    }

    /**
     * Reads the answers.
     *
     * @throws nl.vorder.shared.DomainException {@code dossier.not-found} if there is no such dossier
     */
    @SuppressWarnings("unchecked")
    public Known read(DossierId id, Parts parts, Sheets.Answers answers) {
        DossierRow row =
                answers.first((SheetPart<DossierRow>) parts.row()).orElseThrow(() -> DossierQueries.unknown(id));
        List<InvoiceRow> invoices = answers.all((SheetPart<InvoiceRow>) parts.invoices());
        List<LedgerEntry> entries = answers.all((SheetPart<LedgerEntry>) parts.entries());
        Account account = new Account(
                row, invoices, entries, answers.all((SheetPart<JudgedLetter>) parts.letters()), rates.tables());
        return new Known(
                Dossiers.details(
                        row,
                        invoices.stream().map(invoice -> line(invoice, entries)).toList()),
                account.on(Zone.today(clock)),
                limitations.count(account, answers.all(parts.interruptions())));
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

    /** The question about all dossiers of a debtor, over all client firms. */
    public SheetPart<DossierSummary> ofDebtor(DebtorId debtor) {
        return new SheetPart<>(
                List.of("d.id", "d.number", "d.client_firm_id", "d.stage", "d.status", "d.opened_on", """
                        (SELECT COALESCE(SUM(e.amount), 0.00) FROM dossier_ledger_entry e
                          WHERE e.dossier_id = d.id AND e.component = 'PRINCIPAL') AS open
                        """.strip()),
                "dossier_dossier d WHERE d.debtor_id = ? ORDER BY d.opened_on, d.id LIMIT 1000",
                List.of(debtor.value()),
                DossierQueries::summary);
    }
}
