package nl.vorder.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.vorder.intake.rules.CutOff;
import nl.vorder.intake.rules.RowReading;
import nl.vorder.shared.ClientFirmId;
import org.springframework.stereotype.Component;

/** Reads a file line by line into the database, each line with its verdict. */
@Component
class FileStaging {

    private static final int BATCH = 1000;

    private final FileReader files;
    private final IntakeStore store;
    private final KnownInvoices known;

    FileStaging(FileReader files, IntakeStore store, KnownInvoices known) {
        this.files = files;
        this.store = store;
        this.known = known;
    }

    long stage(StageFile file, ImportOptions options, long uploadedBy) {
        long id = store.add(file, options, hash(file.file()), uploadedBy);
        RowReading reading = new RowReading(file.layout(), file.sample().headers());
        List<IntakeRow> batch = new ArrayList<>(BATCH);
        files.rows(file.file(), file.sample(), line -> {
            batch.add(read(line, reading, options));
            if (batch.size() == BATCH) {
                flush(id, file.clientFirm(), batch);
            }
        });
        flush(id, file.clientFirm(), batch);
        store.markDuplicates(id);
        return id;
    }

    private void flush(long id, ClientFirmId clientFirm, List<IntakeRow> batch) {
        if (!batch.isEmpty()) {
            store.addRows(id, known.judge(clientFirm, batch));
            batch.clear();
        }
    }

    private static IntakeRow read(CsvLine line, RowReading reading, ImportOptions options) {
        if (line.problem().isPresent()) {
            return wrong(line.number(), "", "", RowFinding.of(line.problem().get()));
        }
        return switch (reading.read(line.fields())) {
            case ReadRow.Wrong wrong -> wrong(line.number(), wrong.reference(), wrong.number(), wrong.finding());
            case ReadRow.Understood understood -> understood(line.number(), understood.row(), options);
        };
    }

    private static IntakeRow understood(int line, InvoiceRow row, ImportOptions options) {
        CutOff cutOff = new CutOff(options);
        RowFinding finding = cutOff.isNotYetKnown(row)
                ? notYetKnown(row.invoicedOn())
                : RowFinding.of(row.settledOn().isPresent() ? RowReason.NEW_HISTORY : RowReason.NEW_CLAIM);
        return new IntakeRow(
                line,
                row.reference(),
                row.number(),
                Optional.of(cutOff.seen(row)),
                finding.reason().verdict(),
                finding);
    }

    private static RowFinding notYetKnown(LocalDate invoicedOn) {
        return RowFinding.of(
                RowReason.NOT_YET_KNOWN,
                DateTimeFormatter.ofPattern("dd-MM-yyyy").format(invoicedOn));
    }

    private static IntakeRow wrong(int line, String reference, String number, RowFinding finding) {
        return new IntakeRow(
                line, reference, number, Optional.empty(), finding.reason().verdict(), finding);
    }

    private static String hash(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded file cannot be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
