package nl.vorder.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.vorder.IntegrationTest;
import nl.vorder.TestUsers;
import nl.vorder.document.PdfFile;
import nl.vorder.shared.ui.Formats;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
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
        PdfFile file = service.pdf(fixture.firm(), OCTOBER, DUTCH);
        keep(file, "nl");
        keep(service.pdf(fixture.firm(), OCTOBER, Locale.of("en")), "en");
        String text = text(file);
        assertThat(text)
                .contains("Maandrapport oktober 2026", "In het kort", "Verloop", "Begrippen", "Waarom niet betaald")
                .contains(
                        "Alle telefoongesprekken en pogingen " + figures.calls().calls())
                .doesNotContain("!reporting");
    }

    @Test
    void same_month_gives_the_same_bytes() throws IOException {
        ReportFixture fixture = new ReportFixture(database, "Molen Meel B.V.");
        BusyMonth.fill(fixture, 20);
        PdfFile first = service.pdf(fixture.firm(), OCTOBER, DUTCH);
        PdfFile second = service.pdf(fixture.firm(), OCTOBER, DUTCH);
        keep(first, "first");
        keep(second, "second");
        assertThat(Arrays.equals(second.content(), first.content())).isTrue();
    }

    @Test
    void fonts_are_inside_and_readers_that_speak_find_language_and_headings() throws IOException {
        ReportFixture fixture = new ReportFixture(database, "Molen Meel B.V.");
        BusyMonth.fill(fixture, 12);
        try (PDDocument document =
                Loader.loadPDF(service.pdf(fixture.firm(), OCTOBER, DUTCH).content())) {
            Set<String> fonts = new HashSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    fonts.add(font.getName());
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
            assertThat(fonts).isNotEmpty();
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Maandrapport oktober 2026");
        }
    }

    @Test
    void four_hundred_dossiers_break_over_pages_with_heads_and_numbers_on_each() throws IOException {
        ReportFixture fixture = new ReportFixture(database, "Molen Meel B.V.");
        BusyMonth.fill(fixture, 400);
        MonthlyReport figures = service.figures(fixture.firm(), OCTOBER);
        PdfFile file = service.pdf(fixture.firm(), OCTOBER, DUTCH);
        keep(file, "long");
        try (PDDocument document = Loader.loadPDF(file.content())) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(20);
            for (int page = 1; page <= pages; page++) {
                String text = text(document, page);
                assertThat(text).contains(page + " / " + pages);
                if (text.contains("Dossierlijst")) {
                    assertThat(text).contains("Hoofdsom").contains("volgende stap");
                }
            }
            String text = text(document, 0);
            assertThat(figures.dossiers())
                    .hasSize(400)
                    .allSatisfy(line -> assertThat(text).contains(line.number()));
            assertThat(text)
                    .contains(Formats.plain(figures.movement().closing().amount()))
                    .contains("Totaal open: " + figures.movement().closing().count() + " dossiers");
        }
    }

    @Test
    void running_month_says_that_it_is_provisional() throws IOException {
        ReportFixture fixture = new ReportFixture(database, "Molen Meel B.V.");
        BusyMonth.fill(fixture, 3);
        PdfFile file = service.pdf(fixture.firm(), YearMonth.of(2026, 11), DUTCH);
        assertThat(text(file)).contains("Voorlopig, stand per 23 november 2026 10:00");
    }

    private static void keep(PdfFile file, String name) throws IOException {
        String directory = System.getenv("VORDER_KEEP_REPORTS");
        if (directory != null) {
            Files.write(Path.of(directory, name + ".pdf"), file.content());
        }
    }

    private static String text(PdfFile file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.content())) {
            return text(document, 0);
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        if (page > 0) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
        }
        return stripper.getText(document).replaceAll("[ \\u00a0]+", " ");
    }
}
