package nl.vorder.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import nl.vorder.document.PdfFile;
import nl.vorder.dossier.OpenDossier;
import nl.vorder.shared.DossierId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Addresses, earlier letters and the words of a print. */
final class LetterFixture {

    private LetterFixture() {}

    /** Gives the debtor an address and a language. */
    static OpenDossier addressed(JdbcClient database, OpenDossier request, String name, String language) {
        database.sql("""
                UPDATE debtor_debtor SET name = ?, street = 'Dorpsstraat', house_number = '1', postcode = '1234 AB',
                       city = 'Utrecht', language = ? WHERE id = ?
                """).params(name, language, request.debtorId().value()).update();
        return request;
    }

    /** A letter from before, of which only the day is known. */
    static void sentBefore(JdbcClient database, DossierId id, String kind, String day) {
        database.sql("""
                INSERT INTO letter_sent (id, dossier_id, kind, channel, sent_on)
                VALUES (NEXT VALUE FOR letter_sent_seq, ?, ?, 'POST', ?)
                """).params(id.value(), kind, LocalDate.parse(day)).update();
    }

    /** The words of a PDF with single spaces. */
    static String words(PdfFile file) {
        try (PDDocument document = Loader.loadPDF(file.content())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
