package nl.vorder.document;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTemplatesTest {

    private final ReportTemplates templates = new ReportTemplates();

    record Row(String other) {}

    @ParameterizedTest
    @ValueSource(strings = {"../secret", "/etc/passwd", "http://example.org/x", "Monthly", ""})
    void a_template_is_a_plain_name_and_nothing_else(String name) {
        assertThatThrownBy(() -> templates.pdf(document(name))).hasMessageContaining("No name of a template");
    }

    @Test
    void unknown_template_is_refused() {
        assertThatThrownBy(() -> templates.pdf(document("nowhere"))).hasMessageContaining("There is no template");
    }

    @Test
    void rows_that_do_not_fit_the_template_are_refused() {
        assertThatThrownBy(() -> templates.pdf(document("dossier-list"))).isInstanceOf(DocumentException.class);
    }

    private static PdfDocument document(String template) {
        return new PdfDocument(
                "Title",
                "Author",
                "Subject",
                Locale.of("nl"),
                Instant.EPOCH,
                List.of(new PdfPart(template, Map.of(), List.of(new Row("x")))));
    }
}
