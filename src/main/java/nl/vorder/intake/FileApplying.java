package nl.vorder.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.vorder.debtor.DebtorRegister;
import nl.vorder.debtor.KnownCustomer;
import nl.vorder.debtor.SettledInvoice;
import nl.vorder.dossier.InvoiceRegister;
import nl.vorder.dossier.RegisteredInvoice;
import nl.vorder.shared.ClientFirmId;
import org.springframework.stereotype.Component;

/**
 * Takes the lines of a file over, a thousand at a time. Each line is compared again with the same code as for the preview, so that
 * what happened in between counts.
 */
@Component
class FileApplying {

    private static final int BATCH = 1000;
    private static final Set<Verdict> TO_DO = Set.of(Verdict.CREATE, Verdict.UPDATE);

    private final IntakeStore store;
    private final KnownInvoices known;
    private final Customers customers;
    private final Claims claims;
    private final DebtorRegister debtors;
    private final InvoiceRegister invoices;

    FileApplying(
            IntakeStore store,
            KnownInvoices known,
            Customers customers,
            Claims claims,
            DebtorRegister debtors,
            InvoiceRegister invoices) {
        this.store = store;
        this.known = known;
        this.customers = customers;
        this.claims = claims;
        this.debtors = debtors;
        this.invoices = invoices;
    }

    void apply(StagedFile file) {
        List<IntakeRow> batch = store.rows(file.id(), TO_DO, 0, 0, BATCH);
        while (!batch.isEmpty()) {
            List<IntakeRow> judged = known.judge(file.clientFirm(), batch);
            store.judge(file.id(), changed(batch, judged));
            apply(file.clientFirm(), judged);
            batch = store.rows(file.id(), TO_DO, batch.getLast().line(), 0, BATCH);
        }
    }

    private static List<IntakeRow> changed(List<IntakeRow> before, List<IntakeRow> after) {
        return IntStream.range(0, after.size())
                .filter(i -> !after.get(i).equals(before.get(i)))
                .mapToObj(after::get)
                .toList();
    }

    private void apply(ClientFirmId clientFirm, List<IntakeRow> rows) {
        Map<RowReason, List<InvoiceRow>> byReason = new HashMap<>();
        List<InvoiceRow> all = new ArrayList<>();
        for (IntakeRow row : rows) {
            row.invoice().filter(invoice -> TO_DO.contains(row.verdict())).ifPresent(invoice -> {
                byReason.computeIfAbsent(row.finding().reason(), reason -> new ArrayList<>())
                        .add(invoice);
                all.add(invoice);
            });
        }
        Map<String, KnownCustomer> debtorsOf = customers.of(clientFirm, all);
        List<InvoiceRow> history =
                of(byReason, RowReason.NEW_HISTORY, RowReason.CHANGED_HISTORY, RowReason.NOW_SETTLED);
        debtors.settleAll(
                history.stream().map(row -> settled(clientFirm, row, debtorsOf)).toList());
        claims.take(clientFirm, of(byReason, RowReason.NEW_CLAIM, RowReason.NEW_DISPUTED_CLAIM), debtorsOf);
        List<InvoiceRow> known = of(
                byReason, RowReason.CHANGED_CLAIM, RowReason.NOW_DISPUTED, RowReason.NOW_SETTLED, RowReason.NEW_LETTER);
        update(clientFirm, known);
    }

    private void update(ClientFirmId clientFirm, List<InvoiceRow> rows) {
        Map<String, RegisteredInvoice> registered = new HashMap<>();
        for (RegisteredInvoice invoice :
                invoices.find(clientFirm, rows.stream().map(InvoiceRow::number).toList())) {
            registered.put(Spelling.key(invoice.number()), invoice);
        }
        for (InvoiceRow row : rows) {
            update(row, registered(registered, row));
        }
        // Last: a letter is judged against the invoices as they are after the corrections.
        for (InvoiceRow row : rows) {
            claims.letter(row, registered(registered, row));
        }
    }

    private static RegisteredInvoice registered(Map<String, RegisteredInvoice> registered, InvoiceRow row) {
        return Optional.ofNullable(registered.get(Spelling.key(row.number()))).orElseThrow();
    }

    private void update(InvoiceRow row, RegisteredInvoice invoice) {
        if (row.settledOn().isPresent()) {
            claims.settle(row, invoice);
            return;
        }
        claims.correct(row, invoice);
        if (row.disputed() && !invoice.disputed()) {
            invoices.markDisputed(invoice);
            claims.hold(invoice.debtorId(), invoice.dossierId(), List.of(row));
        }
    }

    private static List<InvoiceRow> of(Map<RowReason, List<InvoiceRow>> rows, RowReason... reasons) {
        List<InvoiceRow> some = new ArrayList<>();
        for (RowReason reason : reasons) {
            some.addAll(rows.getOrDefault(reason, List.of()));
        }
        return some;
    }

    private static SettledInvoice settled(
            ClientFirmId clientFirm, InvoiceRow row, Map<String, KnownCustomer> customers) {
        return new SettledInvoice(
                Customers.customer(customers, row).debtor(),
                clientFirm,
                row.number(),
                row.amount(),
                row.invoicedOn(),
                row.dueOn(),
                row.settledOn().orElseThrow(),
                row.disputed());
    }
}
