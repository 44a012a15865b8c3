package nl.vorder.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vorder.audit.Journal;
import nl.vorder.dossier.DossierWriter.NewDossier;
import nl.vorder.dossier.DossierWriter.StoredInvoice;
import nl.vorder.dossier.LetterJudgement.Demandable;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.PaymentReference;
import nl.vorder.shared.Stage;
import nl.vorder.shared.Zone;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens, moves and closes dossiers, for other modules and for jobs that run without a user: the caller checks permission.
 */
@Component
@Transactional
public class DossierRegister {

    private final DossierWriter writer;
    private final DossierLifecycle lifecycle;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DossierRegister(
            DossierWriter writer,
            DossierLifecycle lifecycle,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.writer = writer;
        this.lifecycle = lifecycle;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Opens one dossier. */
    public DossierId open(OpenDossier dossier) {
        return openAll(List.of(dossier)).getFirst();
    }

    /**
     * Opens dossiers in one go, with statements in batches: thousands take seconds.
     *
     * @return the ids, in the order of the requests
     */
    public List<DossierId> openAll(List<OpenDossier> dossiers) {
        if (dossiers.isEmpty()) {
            return List.of();
        }
        List<NewDossier> numbered = number(dossiers);
        writer.insertDossiers(numbered);
        store(numbered.stream()
                .flatMap(dossier -> dossier.open().invoices().stream()
                        .map(invoice -> new InvoiceOf(dossier.id(), dossier.open(), invoice)))
                .toList());
        List<DossierId> ids = numbered.stream().map(NewDossier::id).toList();
        ids.forEach(id -> journal.write("dossier.opened", "dossier", id.value(), ""));
        events.publishEvent(new DossierOpened(ids));
        return ids;
    }

    /** Moves the dossier to a stage; nothing happens if it is there already. */
    public void changeStage(DossierId id, Stage stage) {
        lifecycle.changeStage(id, stage);
    }

    /** Ends collection today; nothing happens if it has ended already. */
    public void close(DossierId id, ClosedReason reason) {
        lifecycle.close(id, reason, Zone.today(clock));
    }

    private List<NewDossier> number(List<OpenDossier> dossiers) {
        Map<Integer, Integer> counts = new HashMap<>();
        dossiers.forEach(dossier -> counts.merge(dossier.openedOn().getYear(), 1, Integer::sum));
        Map<Integer, Integer> next = new HashMap<>();
        counts.forEach((year, count) -> next.put(year, writer.numbers(year, count)));
        List<Long> ids = writer.ids("dossier_dossier_seq", dossiers.size());
        List<NewDossier> numbered = new ArrayList<>();
        for (int i = 0; i < dossiers.size(); i++) {
            OpenDossier dossier = dossiers.get(i);
            int year = dossier.openedOn().getYear();
            int number = next.merge(year, 1, Integer::sum) - 1;
            numbered.add(new NewDossier(
                    new DossierId(ids.get(i)),
                    "%d-%06d".formatted(year, number),
                    PaymentReference.of("%04d%011d".formatted(year, number)),
                    judged(dossier),
                    dossier));
        }
        return numbered;
    }

    private void store(List<InvoiceOf> invoices) {
        List<Long> ids = writer.ids("dossier_invoice_seq", invoices.size());
        List<Long> bookings = writer.ids("dossier_booking_seq", invoices.size());
        List<StoredInvoice> rows = new ArrayList<>();
        List<LedgerEntry> entries = new ArrayList<>();
        for (int i = 0; i < invoices.size(); i++) {
            InvoiceOf invoice = invoices.get(i);
            rows.add(new StoredInvoice(ids.get(i), invoice.id(), invoice.open().clientFirmId(), invoice.invoice()));
            LocalDate due = invoice.invoice().dueOn();
            LocalDate opened = invoice.open().openedOn();
            entries.add(new LedgerEntry(
                    invoice.id(),
                    ids.get(i),
                    bookings.get(i),
                    EntryKind.PRINCIPAL,
                    LedgerComponent.PRINCIPAL,
                    invoice.invoice().amount(),
                    due.isBefore(opened) ? due : opened,
                    "",
                    invoice.invoice().number(),
                    null,
                    null));
        }
        writer.insertInvoices(rows);
        writer.insertEntries(entries);
    }

    private static Optional<JudgedLetter> judged(OpenDossier dossier) {
        return dossier.letter()
                .map(letter -> LetterJudgement.of(
                        letter,
                        LetterOrigin.ELSEWHERE,
                        dossier.invoices().stream()
                                .map(invoice -> new Demandable(invoice.dueOn(), invoice.amount()))
                                .toList(),
                        !dossier.terms().vatReclaimable()));
    }

    private record InvoiceOf(DossierId id, OpenDossier open, NewInvoice invoice) {}
}
