package nl.vorder.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.vorder.debtor.DebtorRegister;
import nl.vorder.debtor.KnownCustomer;
import nl.vorder.debtor.SettledInvoice;
import nl.vorder.dossier.DossierStatus;
import nl.vorder.dossier.FourteenDayLetters;
import nl.vorder.dossier.InvoiceRegister;
import nl.vorder.dossier.RegisteredInvoice;
import nl.vorder.intake.rules.RowComparison;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import org.springframework.stereotype.Component;

/** Puts rows beside what is known of their numbers; the preview and the deed both ask here. */
@Component
class KnownInvoices {

    private final DebtorRegister debtors;
    private final InvoiceRegister invoices;
    private final FourteenDayLetters letters;

    KnownInvoices(DebtorRegister debtors, InvoiceRegister invoices, FourteenDayLetters letters) {
        this.debtors = debtors;
        this.invoices = invoices;
        this.letters = letters;
    }

    /**
     * The verdicts of rows that were understood, at most a thousand. Those that were not, and those that nobody knew of on the cut-off
     * day, stay as they are.
     */
    List<IntakeRow> judge(ClientFirmId clientFirm, List<IntakeRow> rows) {
        Map<String, KnownInvoice> known = known(
                clientFirm,
                rows.stream()
                        .filter(KnownInvoices::isComparable)
                        .map(IntakeRow::number)
                        .toList());
        return rows.stream()
                .map(row -> row.invoice()
                        .filter(invoice -> isComparable(row))
                        .map(invoice ->
                                judged(row, invoice, Optional.ofNullable(known.get(Spelling.key(row.number())))))
                        .orElse(row))
                .toList();
    }

    private static boolean isComparable(IntakeRow row) {
        return row.invoice().isPresent() && row.finding().reason() != RowReason.NOT_YET_KNOWN;
    }

    private static IntakeRow judged(IntakeRow row, InvoiceRow invoice, Optional<KnownInvoice> known) {
        RowFinding finding = RowComparison.compare(invoice, known);
        return new IntakeRow(
                row.line(),
                row.reference(),
                row.number(),
                row.invoice(),
                finding.reason().verdict(),
                finding);
    }

    private Map<String, KnownInvoice> known(ClientFirmId clientFirm, Collection<String> numbers) {
        List<SettledInvoice> settled = debtors.settled(clientFirm, numbers);
        List<RegisteredInvoice> claimed = invoices.find(clientFirm, numbers);
        Map<DebtorId, String> references = references(clientFirm, settled, claimed);
        Map<String, KnownInvoice> known = new HashMap<>();
        Map<String, SettledInvoice> history = new HashMap<>();
        for (SettledInvoice invoice : settled) {
            history.put(Spelling.key(invoice.number()), invoice);
            known.put(
                    Spelling.key(invoice.number()),
                    new KnownInvoice.Settled(
                            references.getOrDefault(invoice.debtor(), ""),
                            invoice.amount(),
                            invoice.invoicedOn(),
                            invoice.dueOn(),
                            invoice.settledOn(),
                            invoice.disputed()));
        }
        Map<DossierId, Set<LocalDate>> sent = letters.sentElsewhere(
                claimed.stream().map(RegisteredInvoice::dossierId).distinct().toList());
        for (RegisteredInvoice invoice : claimed) {
            String key = Spelling.key(invoice.number());
            known.put(
                    key,
                    new KnownInvoice.Claimed(
                            references.getOrDefault(invoice.debtorId(), ""),
                            invoice.amount(),
                            invoice.open(),
                            invoice.invoicedOn(),
                            invoice.dueOn(),
                            invoice.disputed(),
                            invoice.status() == DossierStatus.CLOSED,
                            Optional.ofNullable(history.get(key)).map(SettledInvoice::settledOn),
                            sent.getOrDefault(invoice.dossierId(), Set.of())));
        }
        return known;
    }

    private Map<DebtorId, String> references(
            ClientFirmId clientFirm, List<SettledInvoice> settled, List<RegisteredInvoice> claimed) {
        List<DebtorId> ids = new ArrayList<>(Stream.concat(
                        settled.stream().map(SettledInvoice::debtor),
                        claimed.stream().map(RegisteredInvoice::debtorId))
                .distinct()
                .toList());
        Map<DebtorId, String> references = new HashMap<>();
        for (KnownCustomer customer : debtors.customersOf(clientFirm, ids)) {
            references.putIfAbsent(customer.debtor(), customer.reference());
        }
        return references;
    }
}
