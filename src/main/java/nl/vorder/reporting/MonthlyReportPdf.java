package nl.vorder.reporting;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vorder.document.PdfDocument;
import nl.vorder.document.PdfFile;
import nl.vorder.document.PdfPart;
import nl.vorder.document.ReportTemplates;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.Translations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Prints a month: cover and sections upright, the dossier list across, the definitions last. */
@Component
@EnableConfigurationProperties(Agency.class)
class MonthlyReportPdf {

    private final ReportTemplates templates;
    private final Translations translations;
    private final Agency agency;

    MonthlyReportPdf(ReportTemplates templates, Translations translations, Agency agency) {
        this.templates = templates;
        this.translations = translations;
        this.agency = agency;
    }

    PdfFile print(MonthlyReport report, Locale language) {
        ReportTexts texts = new ReportTexts(translations, language);
        ReportSections sections = new ReportSections(report, texts);
        DossierList list = new DossierList(report, texts);
        String title = texts.text("title", texts.monthAndYear(report.period().month()));
        String footer = texts.text(
                "footer",
                agency.name(),
                report.firm().name(),
                texts.monthAndYear(report.period().month()));
        Map<String, Object> cover = cover(report, texts, sections, title);
        cover.put("FOOTER", footer);
        Map<String, Object> across = new HashMap<>(list.heads());
        across.put("BRAND", texts.text("list.title", report.firm().name()));
        across.put("RIGHT", texts.monthAndYear(report.period().month()));
        across.put("FOOTER", footer);
        PdfDocument document = new PdfDocument(
                title + " · " + report.firm().name(),
                agency.name(),
                texts.text("subject", report.firm().name()),
                language,
                report.period().asOf(),
                List.of(
                        new PdfPart("monthly-report", cover, sections.main()),
                        new PdfPart("dossier-list", across, list.rows()),
                        new PdfPart(
                                "monthly-report",
                                Map.of("TITLE", "", "FOOTER", footer, "BRAND", ""),
                                sections.definitions())));
        return new PdfFile(fileName(report, texts), templates.pdf(document));
    }

    private Map<String, Object> cover(MonthlyReport report, ReportTexts texts, ReportSections sections, String title) {
        ReportPeriod period = report.period();
        Map<String, Object> cover = new HashMap<>();
        cover.put("BRAND", "▲ " + agency.name());
        cover.put("RIGHT", agency.wkiNumber().isEmpty() ? "" : texts.text("wki", agency.wkiNumber()));
        cover.put("TITLE", title);
        cover.put(
                "SUBTITLE",
                texts.text("subtitle", report.firm().name(), texts.day(period.first()), texts.day(period.last())));
        cover.put("CONTACT", texts.text("cut-off", texts.day(period.last())) + contact(texts));
        cover.put("NOTICE", period.provisional() ? texts.text("provisional", texts.moment(period.asOf())) : "");
        Movement movement = report.movement();
        key(
                cover,
                1,
                texts.text("key.received"),
                Formats.euro(report.collected().total()),
                sections.comparison());
        key(
                cover,
                2,
                texts.text(period.provisional() ? "key.open-now" : "key.open"),
                Formats.euro(movement.closing().amount()),
                texts.text("key.dossiers", movement.closing().count()));
        Ratio kept = report.promises().keptRate();
        key(cover, 3, texts.text("key.kept"), texts.share(kept), texts.of(kept));
        Ratio reached = report.calls().rightPartyRate();
        key(
                cover,
                4,
                texts.text("key.reached"),
                texts.share(reached),
                texts.text("key.attempts", texts.of(reached), reached.whole()));
        return cover;
    }

    private static void key(Map<String, Object> cover, int number, String label, String value, String note) {
        cover.put("KEY" + number + "_LABEL", label);
        cover.put("KEY" + number + "_VALUE", value);
        cover.put("KEY" + number + "_NOTE", note);
    }

    private String contact(ReportTexts texts) {
        String who = Stream.of(agency.contact(), agency.phone(), agency.email())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return who.isEmpty() ? "" : " · " + texts.text("contact", who);
    }

    private static String fileName(MonthlyReport report, ReportTexts texts) {
        String firm = Normalizer.normalize(report.firm().name(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return texts.text("file-name", firm, report.period().month().toString()) + ".pdf";
    }
}
