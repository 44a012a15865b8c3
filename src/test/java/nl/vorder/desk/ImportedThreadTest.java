package nl.vorder.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.agreement.PaymentWay;
import nl.vorder.call.CallRecording;
import nl.vorder.call.Direction;
import nl.vorder.call.OutcomeFields;
import nl.vorder.client.ClientFirmData;
import nl.vorder.client.ClientFirmDirectory;
import nl.vorder.debtor.AddContactPerson;
import nl.vorder.debtor.AddContactPoint;
import nl.vorder.debtor.ContactAdded;
import nl.vorder.debtor.ContactPerson;
import nl.vorder.debtor.ContactPoint;
import nl.vorder.debtor.ContactPointKind;
import nl.vorder.debtor.DebtorService;
import nl.vorder.intake.Applying;
import nl.vorder.intake.FileInspection;
import nl.vorder.intake.FileSample;
import nl.vorder.intake.IntakeService;
import nl.vorder.intake.SharedData;
import nl.vorder.intake.StageFile;
import nl.vorder.intake.StagedFile;
import nl.vorder.intake.Staging;
import nl.vorder.queue.Lease;
import nl.vorder.queue.NextDossier;
import nl.vorder.queue.QueueReason;
import nl.vorder.queue.QueueRow;
import nl.vorder.queue.QueueService;
import nl.vorder.queue.SkipReason;
import nl.vorder.reporting.MonthlyReport;
import nl.vorder.reporting.MonthlyReportService;
import nl.vorder.review.ConsultationGate;
import nl.vorder.script.CallFact;
import nl.vorder.script.IdentityItem;
import nl.vorder.script.MergeField;
import nl.vorder.script.RunningScript;
import nl.vorder.script.ScriptFacts;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.Formats;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * The main job on a client firm's own file: taken in, prepared, called, promised and reported. Only the demo may move dates, and the
 * second property keeps the demo agency of other tests apart from the rows of this one.
 */
@IntegrationTest
@TestPropertySource(properties = {"vorder.demo=true", "vorder.jobs=false"})
class ImportedThreadTest {

    private static final Logger LOG = LoggerFactory.getLogger(ImportedThreadTest.class);
    private static final Locale DUTCH = Locale.of("nl");
    private static final LocalDate TODAY = TestClock.START.toLocalDate();
    private static final int MORE_THAN_READY = 10_000;
    private static final LocalDate PROMISED_ON = TODAY.plusDays(7);

    @Autowired
    IntakeService intake;

    @Autowired
    ClientFirmDirectory firms;

    @Autowired
    QueueService queue;

    @Autowired
    DebtorService debtors;

    @Autowired
    CallDesk desk;

    @Autowired
    MonthlyReportService reports;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private ClientFirmId firm = new ClientFirmId(0);

    /** A file of a client firm and the day from which it is looked at. */
    private record Receivables(Path file, LocalDate asOf) {}

    @BeforeEach
    void start_the_day() {
        clock.reset();
        firm = firms.add(ClientFirmData.named("Ingelezen " + UUID.randomUUID()));
    }

    @AfterEach
    void log_out() {
        TestUsers.logOut();
        clock.reset();
    }

    @Test
    void the_imported_receivables_are_prepared_called_promised_and_reported() throws IOException {
        TestUsers.logIn(TestUsers.teamLead(930));
        StagedFile taken = takeIn(receivables());
        int dossiers = dossiers("").size();
        assertThat(taken.lines()).isPositive();
        assertThat(dossiers).isPositive();
        assertEachHasItsPlaceInTheQueue();
        assertContestedAreHeld();

        TestUsers.logIn(TestUsers.agent(931));
        Conversation prepared = completed(claimOverdue());
        assertPrepared(prepared.preparation());
        Conversation identified = call(prepared);
        Money promised = identified.preparation().balance().total();
        record(identified, promised);
        assertPromiseRuns(identified.lease().dossierId(), promised);

        TestUsers.logIn(TestUsers.teamLead(930));
        assertMonth(dossiers, promised);
    }

    private static Receivables receivables() {
        Optional<Path> real = SharedData.receivables();
        if (real.isEmpty()) {
            LOG.warn("The real receivables are not there; the small sample goes through the whole day instead");
        }
        return real.map(file -> new Receivables(file, LocalDate.of(2013, 6, 30)))
                .orElseGet(() ->
                        new Receivables(Path.of("src/test/resources/intake/sample.csv"), LocalDate.of(2026, 6, 30)));
    }

    private StagedFile takeIn(Receivables receivables) {
        FileSample sample = ((FileInspection.Usable) intake.inspect(receivables.file())).sample();
        Staging staging = intake.stage(new StageFile(
                firm,
                receivables.file(),
                "receivables.csv",
                sample,
                intake.guess(firm, sample).layout(),
                receivables.asOf(),
                true));
        Applying applied = intake.apply(((Staging.Done) staging).file().id());
        return ((Applying.Done) applied).file();
    }

    private void assertEachHasItsPlaceInTheQueue() {
        List<DossierId> placed = dossiers("AND EXISTS (SELECT 1 FROM queue_entry q WHERE q.dossier_id = d.id)");
        assertThat(placed).containsExactlyElementsOf(dossiers(""));
    }

    private void assertContestedAreHeld() {
        List<DossierId> contested =
                dossiers("AND EXISTS (SELECT 1 FROM dossier_invoice i WHERE i.dossier_id = d.id AND i.disputed)");
        assertThat(contested).isNotEmpty();
        List<QueueRow> overdue = contested.stream()
                .map(id -> queue.find(id).orElseThrow())
                .filter(row -> row.reasonOn().filter(TODAY::isAfter).isPresent())
                .toList();
        assertThat(overdue)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.heldBy()).contains("DISPUTE"));
        assertThat(queue.upcoming(MORE_THAN_READY))
                .extracting(QueueRow::dossierId)
                .doesNotContainAnyElementsOf(contested);
    }

    /** The most urgent overdue dossier of the file, by the queue itself; the demo agency's are out of the way first. */
    private Conversation claimOverdue() {
        database.sql("DELETE FROM queue_entry WHERE dossier_id NOT IN "
                        + "(SELECT id FROM dossier_dossier WHERE client_firm_id = :firm)")
                .param("firm", firm.value())
                .update();
        Lease lease = claimNext();
        while (lease.reason() == QueueReason.COURTESY) {
            queue.skip(lease, SkipReason.NEEDS_PREPARATION);
            lease = claimNext();
        }
        assertThat(lease.reason()).isEqualTo(QueueReason.FIRST_OVERDUE);
        Conversation opened = desk.open(lease);
        assertThat(opened.preparation().dossier().clientFirmId()).isEqualTo(firm);
        return opened;
    }

    private Lease claimNext() {
        NextDossier next = queue.next();
        assertThat(next).isInstanceOf(NextDossier.Claimed.class);
        return ((NextDossier.Claimed) next).lease();
    }

    /** The file names nobody and no number; both are asked for and kept. */
    private Conversation completed(Conversation opened) {
        Preparation before = opened.preparation();
        assertThat(before.isContactPersonMissing()).isTrue();
        assertThat(before.payer()).isEmpty();
        assertThat(before.phone()).isEmpty();
        assertThat(debtors.addContactPerson(new AddContactPerson(
                        before.debtor().id(),
                        "Ineke Terpstra",
                        "Administratie",
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        "desk")))
                .isInstanceOf(ContactAdded.Stored.class);
        assertThat(debtors.addContactPoint(
                        new AddContactPoint(before.debtor().id(), ContactPointKind.PHONE, "030 123 45 67", "desk")))
                .isInstanceOf(ContactAdded.Stored.class);
        return desk.refresh(opened);
    }

    private void assertPrepared(Preparation prepared) {
        assertThat(prepared.payer()).map(ContactPerson::name).contains("Ineke Terpstra");
        assertThat(prepared.phone()).map(ContactPoint::address).contains("+31301234567");
        assertThat(prepared.dossier().invoices())
                .isNotEmpty()
                .allSatisfy(invoice ->
                        assertThat(invoice.dueOn()).isBefore(TODAY.plusYears(1)).isAfter(TODAY.minusYears(1)));
        assertThat(prepared.balance().principal().isPositive()).isTrue();
        assertThat(prepared.creditworthiness().grade()).isPresent();
        assertThat(prepared.creditworthiness().settledInvoices()).isPositive();
        assertThat(prepared.creditworthiness().lastSettledOn())
                .hasValueSatisfying(day -> assertThat(day).isBeforeOrEqualTo(TODAY));
        assertThat(prepared.consultation()).isInstanceOf(ConsultationGate.NotNeeded.class);
        assertThat(prepared.contacts().lastConversation()).isEmpty();
        assertThat(prepared.mayCall().allowed()).isTrue();
        assertThat(prepared.agreements().promises()).isEmpty();
        assertThat(prepared.letters().letters()).isEmpty();
        assertThat(prepared.calls()).isEmpty();
    }

    private Conversation call(Conversation prepared) {
        assertThat(desk.mayBegin(prepared).allowed()).isTrue();
        Conversation begun = desk.begin(prepared, Direction.OUTBOUND, facts(prepared.preparation()));
        assertThat(words(begun)).doesNotContain(openAmount(prepared.preparation()));
        clock.tick(Duration.ofMinutes(1));
        RunningScript known =
                begun.script().orElseThrow().confirmIdentity(Set.of(IdentityItem.PAYS_FOR_FIRM), clock.instant());
        // Behind identification stands the recording; the debtor does not mind it.
        Conversation reason = begun.at(known.answer("fine", clock.instant()));
        assertThat(reason.isIdentified()).isTrue();
        assertThat(words(reason)).contains(openAmount(prepared.preparation()));
        return reason;
    }

    private void record(Conversation identified, Money promised) {
        clock.tick(Duration.ofMinutes(2));
        CallRecording recording = desk.record(
                identified,
                Outcome.PROMISE,
                Optional.of(NonPaymentReason.FORGOT),
                "",
                OutcomeFields.promise(promised, PROMISED_ON, PaymentWay.TRANSFER),
                List.of());
        assertThat(recording).isInstanceOf(CallRecording.Recorded.class);
    }

    private void assertPromiseRuns(DossierId dossier, Money promised) {
        assertThat(queue.current()).isEmpty();
        assertThat(queue.find(dossier)).hasValueSatisfying(row -> {
            assertThat(row.heldBy()).contains("PROMISE");
            assertThat(Zone.local(row.readyAt()).toLocalDate()).isAfterOrEqualTo(PROMISED_ON);
        });
        assertThat(queue.upcoming(MORE_THAN_READY))
                .extracting(QueueRow::dossierId)
                .doesNotContain(dossier);
    }

    private void assertMonth(int dossiers, Money promised) throws IOException {
        MonthlyReport month = reports.figures(firm, YearMonth.from(TODAY));
        assertThat(month.calls().calls()).isEqualTo(1);
        assertThat(month.calls().attempts()).isEqualTo(1);
        assertThat(month.calls().conversations()).isEqualTo(1);
        assertThat(month.promises().made().count()).isEqualTo(1);
        assertThat(month.promises().made().amount()).isEqualTo(promised);
        assertThat(month.dossiers()).hasSize(dossiers);
        assertThat(month.movement().closing().count()).isEqualTo(dossiers);
        assertThat(month.movement().carriedForward()).isEqualTo(month.movement().closing());
        try (PDDocument pdf =
                Loader.loadPDF(reports.pdf(firm, YearMonth.from(TODAY), DUTCH).content())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Er was 1 telefoongesprek; we spraken 1 keer met degene die over de betaling gaat")
                    .contains("1 poging door ons en 0 keer belde de klant");
        }
    }

    private static ScriptFacts facts(Preparation prepared) {
        return new ScriptFacts(
                prepared.dossier().stage(),
                prepared.debtor().kind(),
                prepared.agreements().broken(),
                prepared.isContactPersonMissing() ? Set.of(CallFact.MISSING_CONTACT_PERSON) : Set.of(),
                Map.of(MergeField.AMOUNT, openAmount(prepared)));
    }

    private static String words(Conversation conversation) {
        return conversation.script().orElseThrow().current(DUTCH).text();
    }

    private static String openAmount(Preparation prepared) {
        return Formats.euro(prepared.balance().total());
    }

    private List<DossierId> dossiers(String condition) {
        return database.sql("SELECT d.id FROM dossier_dossier d WHERE d.client_firm_id = :firm " + condition
                        + " ORDER BY d.id")
                .param("firm", firm.value())
                .query((row, number) -> new DossierId(row.getLong(1)))
                .list();
    }
}
