package nl.vorder.letter;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.vorder.document.PdfDocument;
import nl.vorder.document.PdfFile;
import nl.vorder.document.PdfPart;
import nl.vorder.document.ReportTemplates;
import nl.vorder.letter.LetterStore.Stored;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.Translations;
import org.springframework.stereotype.Component;

/** Prints letters as they were stored: the same letter gives the same bytes, however often and whenever it is printed. */
@Component
class LetterPrinter {

    private final ReportTemplates templates;
    private final Translations translations;

    LetterPrinter(ReportTemplates templates, Translations translations) {
        this.templates = templates;
        this.translations = translations;
    }

    /** A line as the template reads it. */
    record Row(String kind, String text, String amount) {}

    PdfFile print(Stored letter) {
        Locale language = locale(letter.content());
        return new PdfFile(
                translations.getTranslation(
                        "letter.file.name",
                        language,
                        letter.dossierId().toString(),
                        Zone.local(letter.madeAt()).toLocalDate().toString()),
                pdf(letter.content().subject(), language, letter.madeAt(), List.of(letter)));
    }

    /** One document with a letter after the other. */
    PdfFile print(List<Stored> letters, Locale reader) {
        Instant last =
                letters.stream().map(Stored::madeAt).max(Instant::compareTo).orElseThrow();
        String day = Formats.date(Zone.local(last).toLocalDate());
        return new PdfFile(
                translations.getTranslation("letter.file.run", reader, day),
                pdf(translations.getTranslation("letter.file.title", reader, day), Translations.DUTCH, last, letters));
    }

    private byte[] pdf(String title, Locale language, Instant madeAt, List<Stored> letters) {
        String author = letters.getFirst().content().sender();
        return templates.pdf(new PdfDocument(
                title,
                author,
                title,
                language,
                madeAt,
                letters.stream().map(this::part).toList()));
    }

    private PdfPart part(Stored letter) {
        LetterContent content = letter.content();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("SENDER", content.sender());
        parameters.put("SENDER_LINES", String.join("\n", content.senderLines()));
        parameters.put("ADDRESS", String.join("\n", content.address()));
        parameters.put("DAY", content.day());
        parameters.put("REFERENCE", content.reference());
        parameters.put("SUBJECT", content.subject());
        parameters.put("FOOTER", content.footer());
        parameters.put("PAGE", translations.getTranslation("letter.text.page", locale(content)));
        return new PdfPart(
                "letter",
                parameters,
                content.lines().stream()
                        .map(line -> new Row(line.kind().name(), line.text(), line.amount()))
                        .toList());
    }

    private static Locale locale(LetterContent content) {
        return "en".equals(content.language()) ? Translations.ENGLISH : Translations.DUTCH;
    }
}
