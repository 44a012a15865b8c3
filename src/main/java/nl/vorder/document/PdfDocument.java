package nl.vorder.document;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What a PDF is made of.
 *
 * @param title shown in the window's title and read out first
 * @param author who answers for the document
 * @param subject one line on its contents
 * @param language the language of its texts, for readers that speak
 * @param madeAt the moment the document speaks of; it is written into the file, so the same input gives the same bytes
 * @param parts the runs of pages in order, at least one
 */
public record PdfDocument(
        String title, String author, String subject, Locale language, Instant madeAt, List<PdfPart> parts) {

    /**
     * Keeps a copy of the parts.
     *
     * @throws IllegalArgumentException if there is no part
     */
    public PdfDocument {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A document needs at least one part");
        }
        parts = List.copyOf(parts);
    }
}
