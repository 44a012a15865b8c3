package nl.vorder.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import nl.vorder.IntegrationTest;
import nl.vorder.TestUsers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class MonthlyReportPdfTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    MonthlyReportService service;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void logIn() {
        TestUsers.logIn(TestUsers.teamLead(1));
    }

    @AfterEach
    void logOut() {
        TestUsers.logOut();
    }

    @Test
    void prints_every_section_with_the_figures_of_the_service() throws IOException {
        ReportFixture fixture = new ReportFixture(database, "Molen Meel B.V.");
        BusyMonth.fill(fixture, 60);
        MonthlyReport figures = service.figures(fixture.firm(), OCTOBER);
        ReportFile file = service.pdf(fixture.firm(), OCTOBER, DUTCH);
        keep(file, "nl");
        keep(service.pdf(fixture.firm(), OCTOBER, Locale.of("en")), "en");
        String text = text(file);
        assertThat(text)
                .contains("Maandrapport oktober 2026", "In het kort", "Verloop", "Begrippen", "Waarom niet betaald")
                .contains(
                        "Alle telefoongesprekken en pogingen " + figures.calls().calls())
                .doesNotContain("!reporting");
    }

    private static void keep(ReportFile file, String name) throws IOException {
        String directory = System.getenv("VORDER_KEEP_REPORTS");
        if (directory != null) {
            Files.write(Path.of(directory, name + ".pdf"), file.content());
        }
    }

    private static String text(ReportFile file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.content())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("[ \\u00a0]+", " ");
        }
    }
}
