package nl.vorder.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.Zone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the inspector reads on paper: every contact, decision, stop, exception, release and complaint, in words. */
@IntegrationTest
class InspectionPdfTest {

    private static final long LEAD = 937_000;
    private static final LocalDate DAY = TestClock.START.toLocalDate();

    @Autowired
    InspectorExport export;

    @Autowired
    ContactCare care;

    @Autowired
    ContactGuard guard;

    @Autowired
    ContactLog contacts;

    @Autowired
    ContactOverrides overrides;

    @Autowired
    BarredReleases releases;

    @Autowired
    Holds holds;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private DossierContact subject;
    private String number;

    @BeforeEach
    void open() {
        clock.reset();
        TestUsers.logIn(TestUsers.teamLead(LEAD));
        Opened dossier = DossierFixture.aDossier(database)
                .dueOn(LocalDate.of(2019, 5, 1))
                .open();
        subject = care.subject(dossier.id());
        number = subject.dossierNumber();
    }

    @AfterEach
    void logOut() {
        TestUsers.logOut();
        clock.reset();
    }

    @Test
    void tells_in_words_what_happened_and_what_did_not() throws IOException {
        contacts.record(
                new ContactMade(subject.debtorId(), subject.dossierId(), Channel.PHONE, true, true, clock.instant()));
        guard.decideAndLog(care.question(subject, Channel.PHONE));
        releases.release(subject, "klant belt zelf om te betalen");
        hold(HoldKind.COMPLAINT, "vindt de toon niet goed");
        hold(HoldKind.MORATORIUM, "rechtbank Utrecht");
        clock.set(LocalDateTime.of(2026, 11, 23, 10, 5));
        releases.withdraw(subject);

        String text = print(Optional.of(subject));

        assertThat(text)
                .contains("23-11-2026 – 23-11-2026")
                .contains(number)
                .contains(subject.debtorName())
                .contains("De vordering is verjaard")
                .contains("klant belt zelf om te betalen")
                .contains("ingetrokken op 23-11-2026 10:05")
                .contains("vindt de toon niet goed")
                .contains("rechtbank Utrecht")
                .contains("Verjaarde vorderingen, vrijgegeven");
    }

    @Test
    void an_exception_stands_there_with_its_reasons_and_its_remark() throws IOException {
        Opened recent = DossierFixture.aDossier(database).open();
        DossierContact other = care.subject(recent.id());
        holds.place(new PlaceHold(
                other.debtorId(),
                Optional.of(other.dossierId()),
                HoldKind.SAYS_PAID,
                "",
                clock.instant(),
                Optional.empty()));
        assertThat(overrides.override(new OverrideContact(
                        new ContactQuestion(
                                other.debtorId(),
                                other.dossierId(),
                                DebtorKind.CONSUMER,
                                Channel.PHONE,
                                GuardedAction.CALL,
                                clock.instant()),
                        "klant wacht aan de andere lijn")))
                .isInstanceOf(OverrideResult.Granted.class);

        String text = print(Optional.of(other));

        assertThat(text)
                .contains("Uitzonderingen")
                .contains("klant wacht aan de andere lijn")
                .contains(other.dossierNumber())
                .doesNotContain(number);
    }

    @Test
    void another_period_and_another_person_show_none_of_it() throws IOException {
        hold(HoldKind.COMPLAINT, "vindt de toon niet goed");
        Opened stranger = DossierFixture.aDossier(database).open();

        assertThat(print(Optional.of(care.subject(stranger.id())))).doesNotContain(number, "de toon niet goed");
        assertThat(print(Optional.of(subject), DAY.minusDays(30), DAY.minusDays(20)))
                .doesNotContain("de toon niet goed");
    }

    private void hold(HoldKind kind, String remark) {
        holds.place(new PlaceHold(
                subject.debtorId(), Optional.of(subject.dossierId()), kind, remark, clock.instant(), Optional.empty()));
    }

    private String print(Optional<DossierContact> person) throws IOException {
        return print(person, Zone.today(clock), Zone.today(clock));
    }

    private String print(Optional<DossierContact> person, LocalDate from, LocalDate until) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        export.write(new InspectorExport.Range(from, until, person.map(DossierContact::debtorId)), archive);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("overview.pdf")) {
                    try (PDDocument document = Loader.loadPDF(zip.readAllBytes())) {
                        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                    }
                }
            }
        }
        throw new AssertionError("The archive holds no overview");
    }
}
