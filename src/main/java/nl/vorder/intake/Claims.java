package nl.vorder.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vorder.client.ClientFirmDetails;
import nl.vorder.client.ClientFirmDirectory;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.Holds;
import nl.vorder.compliance.PlaceHold;
import nl.vorder.debtor.KnownCustomer;
import nl.vorder.dossier.DossierRegister;
import nl.vorder.dossier.DossierStatus;
import nl.vorder.dossier.DossierTerms;
import nl.vorder.dossier.FourteenDayLetters;
import nl.vorder.dossier.InvoiceRegister;
import nl.vorder.dossier.InvoiceRegister.OpenDossierOf;
import nl.vorder.dossier.Ledger;
import nl.vorder.dossier.LetterOrigin;
import nl.vorder.dossier.NewInvoice;
import nl.vorder.dossier.OpenDossier;
import nl.vorder.dossier.PaymentChannel;
import nl.vorder.dossier.ReceivePayment;
import nl.vorder.dossier.RegisteredInvoice;
import nl.vorder.dossier.SentLetter;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Stage;
import nl.vorder.shared.Zone;
import org.springframework.stereotype.Component;

/** Takes claims on: one open dossier per debtor and client firm, with a hold when an invoice is contested. */
@Component
class Claims {

    private static final int LONGEST_REMARK = 400;

    private final DossierRegister dossiers;
    private final InvoiceRegister invoices;
    private final ClientFirmDirectory clientFirms;
    private final Ledger ledger;
    private final Holds holds;
    private final FourteenDayLetters letters;
    private final Clock clock;

    Claims(
            DossierRegister dossiers,
            InvoiceRegister invoices,
            ClientFirmDirectory clientFirms,
            Ledger ledger,
            Holds holds,
            FourteenDayLetters letters,
            Clock clock) {
        this.dossiers = dossiers;
        this.invoices = invoices;
        this.clientFirms = clientFirms;
        this.ledger = ledger;
        this.holds = holds;
        this.letters = letters;
        this.clock = clock;
    }

    /** Puts each row into its debtor's open dossier, or into a new one. */
    void take(ClientFirmId clientFirm, List<InvoiceRow> rows, Map<String, KnownCustomer> customers) {
        Map<DebtorId, List<InvoiceRow>> byDebtor = new LinkedHashMap<>();
        Map<DebtorId, KnownCustomer> debtors = new HashMap<>();
        for (InvoiceRow row : rows) {
            KnownCustomer customer = Customers.customer(customers, row);
            byDebtor.computeIfAbsent(customer.debtor(), debtor -> new ArrayList<>())
                    .add(row);
            debtors.put(customer.debtor(), customer);
        }
        Map<DebtorId, DossierId> open = new HashMap<>();
        for (OpenDossierOf found : invoices.openDossiers(clientFirm, byDebtor.keySet())) {
            open.putIfAbsent(found.debtorId(), found.dossierId());
        }
        open.forEach((debtor, dossier) -> add(dossier, byDebtor.getOrDefault(debtor, List.of())));
        List<KnownCustomer> without = byDebtor.keySet().stream()
                .filter(debtor -> !open.containsKey(debtor))
                .map(debtor -> Optional.ofNullable(debtors.get(debtor)).orElseThrow())
                .toList();
        open.forEach((debtor, dossier) -> letters(byDebtor.getOrDefault(debtor, List.of()))
                .forEach(letter -> letters.record(dossier, letter, LetterOrigin.ELSEWHERE)));
        open.putAll(open(clientFirm, without, byDebtor));
        open.forEach((debtor, dossier) -> hold(debtor, dossier, byDebtor.getOrDefault(debtor, List.of())));
    }

    /** Stops contact about the dossier because of these rows, as far as they are contested and no such hold is there. */
    void hold(DebtorId debtor, DossierId dossier, List<InvoiceRow> rows) {
        String numbers = rows.stream()
                .filter(InvoiceRow::disputed)
                .map(InvoiceRow::number)
                .collect(Collectors.joining(", "));
        boolean held = holds.current(debtor, dossier).stream().anyMatch(hold -> hold.kind() == HoldKind.DISPUTE);
        if (!numbers.isEmpty() && !held) {
            holds.place(new PlaceHold(
                    debtor,
                    Optional.of(dossier),
                    HoldKind.DISPUTE,
                    numbers.substring(0, Math.min(LONGEST_REMARK, numbers.length())),
                    clock.instant(),
                    Optional.empty()));
        }
    }

    /** Books in the dossier that the client firm was paid; a closed dossier stays as it is. */
    void settle(InvoiceRow row, RegisteredInvoice invoice) {
        if (invoice.status() == DossierStatus.OPEN && invoice.open().isPositive()) {
            ledger.receive(new ReceivePayment(
                    invoice.dossierId(),
                    invoice.open(),
                    row.settledOn().orElseThrow(),
                    PaymentChannel.DIRECT,
                    invoice.number(),
                    Optional.of(invoice.id())));
        }
    }

    /** Keeps the letter the row tells of; one that is known already, and one about a closed dossier, changes nothing. */
    void letter(InvoiceRow row, RegisteredInvoice invoice) {
        if (invoice.status() == DossierStatus.OPEN && row.settledOn().isEmpty()) {
            row.details()
                    .letter()
                    .map(LetterWords::letter)
                    .ifPresent(letter -> letters.record(invoice.dossierId(), letter, LetterOrigin.ELSEWHERE));
        }
    }

    /** Gives an invoice the amount and dates of the row, if they differ. */
    void correct(InvoiceRow row, RegisteredInvoice invoice) {
        boolean same = row.amount().equals(invoice.amount())
                && row.invoicedOn().equals(invoice.invoicedOn())
                && row.dueOn().equals(invoice.dueOn());
        if (!same) {
            invoices.correct(invoice, row.invoicedOn(), row.dueOn(), row.amount());
        }
    }

    private void add(DossierId dossier, List<InvoiceRow> rows) {
        invoices.add(dossier, rows.stream().map(Claims::invoice).toList());
        if (stage(rows) == Stage.FIRST_OVERDUE && invoices.stage(dossier) == Stage.COURTESY) {
            dossiers.changeStage(dossier, Stage.FIRST_OVERDUE);
        }
    }

    private Map<DebtorId, DossierId> open(
            ClientFirmId clientFirm, List<KnownCustomer> customers, Map<DebtorId, List<InvoiceRow>> byDebtor) {
        ClientFirmDetails firm = clientFirms.find(clientFirm);
        List<OpenDossier> requests = customers.stream()
                .map(customer -> request(firm, customer, byDebtor.getOrDefault(customer.debtor(), List.of())))
                .toList();
        List<DossierId> ids = dossiers.openAll(requests);
        Map<DebtorId, DossierId> opened = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            opened.put(requests.get(i).debtorId(), ids.get(i));
            for (SentLetter later : later(requests.get(i), byDebtor)) {
                letters.record(ids.get(i), later, LetterOrigin.ELSEWHERE);
            }
        }
        return opened;
    }

    private OpenDossier request(ClientFirmDetails firm, KnownCustomer customer, List<InvoiceRow> rows) {
        return new OpenDossier(
                firm.id(),
                customer.debtor(),
                DossierTerms.of(customer.kind(), firm.vatReclaimable(), firm.contractualInterest()),
                stage(rows),
                Zone.today(clock),
                letters(rows).stream().findFirst(),
                rows.stream().map(Claims::invoice).toList());
    }

    /** The letters that were sent about these invoices, each once, oldest first; each is judged when it is kept. */
    private static List<SentLetter> letters(List<InvoiceRow> rows) {
        return rows.stream()
                .flatMap(row -> row.details().letter().stream())
                .map(LetterWords::letter)
                .distinct()
                .sorted(Comparator.comparing(SentLetter::sentOn))
                .toList();
    }

    private static List<SentLetter> later(OpenDossier request, Map<DebtorId, List<InvoiceRow>> byDebtor) {
        return letters(byDebtor.getOrDefault(request.debtorId(), List.of())).stream()
                .skip(1)
                .toList();
    }

    /** Before the due date a courtesy call, after it the first call about an overdue invoice. */
    private Stage stage(List<InvoiceRow> rows) {
        LocalDate today = Zone.today(clock);
        return rows.stream().anyMatch(row -> row.dueOn().isBefore(today)) ? Stage.FIRST_OVERDUE : Stage.COURTESY;
    }

    private static NewInvoice invoice(InvoiceRow row) {
        return new NewInvoice(
                row.number(), row.details().description(), row.invoicedOn(), row.dueOn(), row.amount(), row.disputed());
    }
}
