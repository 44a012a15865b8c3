package nl.vorder.document;

import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.common.PdfTagger;
import net.sf.jasperreports.pdf.common.PdfTaggerFactory;

/** Gives each export its own {@link HeadingTagger}; the report engine finds it by name. */
public class HeadingTaggerFactory implements PdfTaggerFactory {

    /** Made by the report engine. */
    public HeadingTaggerFactory() {}

    @Override
    public PdfTagger createTagger(JRPdfExporter exporter) {
        return new HeadingTagger();
    }
}
