package nl.vorder.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fill.JRSwapFileVirtualizer;
import net.sf.jasperreports.engine.util.JRSwapFile;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.Zone;
import org.springframework.stereotype.Component;

/**
 * Prints documents from the templates of the class path; safe for many threads.
 *
 * <p>A template is code: it is compiled once, at its first use, and never comes from an upload, a file or the network.
 */
@Component
public class ReportTemplates {

    /** From this many rows on, finished pages wait on disk instead of in memory. */
    static final int LONG_PART = 1_000;

    private static final int PAGES_IN_MEMORY = 40;
    private static final int SWAP_BLOCK = 4_096;
    private static final int SWAP_GROWTH = 256;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private final SimpleJasperReportsContext engine = new SimpleJasperReportsContext();
    private final Map<String, JasperReport> compiled = new ConcurrentHashMap<>();

    /** Locks the engine down: templates use listed classes only and load nothing from an address. */
    public ReportTemplates() {
        engine.setProperty("net.sf.jasperreports.report.class.filter.enabled", "true");
        engine.setProperty("net.sf.jasperreports.repository.url.filter.enabled", "true");
        engine.setProperty("net.sf.jasperreports.export.pdf.tagger.factory", HeadingTaggerFactory.class.getName());
        engine.setProperty("net.sf.jasperreports.awt.ignore.missing.font", "false");
    }

    /**
     * Prints the document. The same document gives the same bytes.
     *
     * @return a tagged PDF with its fonts inside
     * @throws DomainException if a template is unknown, does not compile or does not fit the rows
     */
    public byte[] pdf(PdfDocument document) {
        JRSwapFileVirtualizer pages = isLong(document) ? swapFile() : null;
        try {
            Map<String, Object> shared = new HashMap<>();
            if (pages != null) {
                shared.put(JRParameter.REPORT_VIRTUALIZER, pages);
            }
            return SteadyPdf.steady(export(document, fill(document, shared)), document.madeAt());
        } catch (JRException e) {
            throw new DocumentException("document.not-printed", "A document could not be printed", e);
        } finally {
            if (pages != null) {
                pages.cleanup();
            }
        }
    }

    private List<JasperPrint> fill(PdfDocument document, Map<String, Object> shared) throws JRException {
        int total = pageCount(fill(document, shared, 0));
        return fill(document, shared, total);
    }

    /** The number of all pages stands on every page, so it has to be known before: filling is cheap, exporting is not. */
    private List<JasperPrint> fill(PdfDocument document, Map<String, Object> shared, int total) throws JRException {
        List<JasperPrint> parts = new ArrayList<>();
        for (PdfPart part : document.parts()) {
            Map<String, Object> parameters = new HashMap<>(shared);
            parameters.putAll(part.parameters());
            parameters.put("PAGES_BEFORE", pageCount(parts));
            parameters.put("PAGES_TOTAL", total);
            parameters.put(JRParameter.REPORT_LOCALE, document.language());
            parameters.put(JRParameter.REPORT_TIME_ZONE, java.util.TimeZone.getTimeZone(Zone.AMSTERDAM));
            parts.add(JasperFillManager.getInstance(engine)
                    .fill(template(part.template()), parameters, new RecordDataSource(part.rows())));
        }
        return parts;
    }

    private byte[] export(PdfDocument document, List<JasperPrint> parts) throws JRException {
        SimplePdfExporterConfiguration settings = new SimplePdfExporterConfiguration();
        settings.setMetadataTitle(document.title());
        settings.setMetadataAuthor(document.author());
        settings.setMetadataSubject(document.subject());
        settings.setMetadataCreator("Vorder");
        settings.setDisplayMetadataTitle(true);
        settings.setTagged(true);
        settings.setTagLanguage(document.language().toLanguageTag());
        // Streams are compressed anyway; compressing the objects too would hide what SteadyPdf has to find.
        settings.setCompressed(false);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter(engine);
        exporter.setExporterInput(SimpleExporterInput.getInstance(parts));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        exporter.setConfiguration(settings);
        exporter.exportReport();
        return bytes.toByteArray();
    }

    private JasperReport template(String name) {
        return compiled.computeIfAbsent(name, this::compile);
    }

    private JasperReport compile(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new DocumentException("document.template-name", "No name of a template: " + name);
        }
        try (InputStream source = ReportTemplates.class.getResourceAsStream("/reports/" + name + ".jrxml")) {
            if (source == null) {
                throw new DocumentException("document.template-unknown", "There is no template " + name);
            }
            return JasperCompileManager.getInstance(engine).compile(source);
        } catch (JRException e) {
            throw new DocumentException("document.template-broken", "Template " + name + " does not compile", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Template " + name + " cannot be read", e);
        }
    }

    private static boolean isLong(PdfDocument document) {
        return document.parts().stream().anyMatch(part -> part.rows().size() >= LONG_PART);
    }

    private static JRSwapFileVirtualizer swapFile() {
        return new JRSwapFileVirtualizer(
                PAGES_IN_MEMORY, new JRSwapFile(System.getProperty("java.io.tmpdir"), SWAP_BLOCK, SWAP_GROWTH), true);
    }

    private static int pageCount(List<JasperPrint> parts) {
        return parts.stream().mapToInt(part -> part.getPages().size()).sum();
    }
}
