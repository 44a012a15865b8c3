package nl.vorder.document;

import java.util.Locale;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.util.StyledTextListWriter;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import net.sf.jasperreports.pdf.common.PdfTagger;
import org.jspecify.annotations.Nullable;

/**
 * Tags a PDF for readers that speak: texts in reading order as headings or paragraphs, everything drawn as decoration.
 *
 * <p>A template marks a heading with the property {@value #TAG}. The engine has the hooks but ships no tagger of its own. A chart is
 * decoration too: the templates print its figures as text below it.
 */
final class HeadingTagger implements PdfTagger {

    private static final String TAG = "net.sf.jasperreports.export.accessibility.tag";

    private @Nullable PdfProducer producer;
    private @Nullable PdfStructureEntry root;
    private String language = "nl";

    @Override
    public void setLanguage(String language) {
        this.language = language;
    }

    @Override
    public void setPdfProducer(PdfProducer producer) {
        this.producer = producer;
    }

    @Override
    public void init() {
        root = structure().createDocumentTag(language);
    }

    @Override
    public void startPage() {}

    @Override
    public void endPage() {}

    @Override
    public void startElement(JRPrintElement element) {}

    @Override
    public void endElement(JRPrintElement element) {}

    @Override
    public void beginArtifact() {
        structure().beginArtifact();
    }

    @Override
    public void endArtifact() {
        structure().endArtifact();
    }

    @Override
    public void startImage(JRPrintImage image, float left, float top, float right, float bottom) {
        structure().beginArtifact();
    }

    @Override
    public void endImage() {
        structure().endArtifact();
    }

    @Override
    public void startText(JRPrintText text) {
        String tag = text.hasProperties() ? text.getPropertiesMap().getProperty(TAG) : null;
        structure().beginTag(root, tag == null ? "P" : tag.toUpperCase(Locale.ROOT));
    }

    @Override
    public void startText(JRPrintText text, String content) {
        startText(text);
    }

    @Override
    public void endText() {
        structure().endTag();
    }

    @Override
    public boolean isFirstLinkParagraph() {
        return false;
    }

    @Override
    public @Nullable PdfStructureEntry getCurrentLinkTag() {
        return null;
    }

    @Override
    public StyledTextListWriter getListWriter() {
        return new NoLists();
    }

    private PdfStructure structure() {
        if (producer == null) {
            throw new IllegalStateException("The export has not begun");
        }
        return producer.getPdfStructure();
    }

    /** No template marks up lists inside a text. */
    private static final class NoLists implements StyledTextListWriter {

        @Override
        public void startUl() {}

        @Override
        public void endUl() {}

        @Override
        public void startOl(@Nullable String type, int cutStart) {}

        @Override
        public void endOl() {}

        @Override
        public void startLi(boolean noBullet) {}

        @Override
        public void endLi() {}
    }
}
