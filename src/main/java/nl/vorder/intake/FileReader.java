package nl.vorder.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Opens files of client firms: first to look at them, then to hand out their rows. */
@Component
class FileReader {

    /** So many rows are looked at to guess the layout. */
    private static final int SAMPLE_ROWS = 500;

    /** So many lines decide about the separator. */
    private static final int SEPARATOR_LINES = 20;

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

    FileInspection inspect(Path file) {
        try {
            FileShape shape = FileShape.of(file);
            Optional<FileProblem> problem = shape.problem();
            return problem.isPresent() ? new FileInspection.Unreadable(problem.get()) : sample(file, shape.encoding());
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded file cannot be read", e);
        }
    }

    /** Hands out all rows below the column names. */
    void rows(Path file, FileSample sample, Consumer<CsvLine> rows) {
        try (CsvRecords records = open(file, sample.encoding(), sample.separator())) {
            Optional<CsvLine> row = records.next();
            while (row.isPresent()) {
                rows.accept(row.get());
                row = records.next();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded file cannot be read", e);
        }
    }

    private FileInspection sample(Path file, TextEncoding encoding) throws IOException {
        char separator = separator(file, encoding);
        List<List<String>> rows = new ArrayList<>();
        boolean anyRow = false;
        List<String> headers;
        try (CsvRecords records = new CsvRecords(file, encoding, separator)) {
            Optional<CsvLine> first = firstRow(records);
            if (first.isEmpty()) {
                return new FileInspection.Unreadable(FileProblem.EMPTY);
            }
            headers = first.get().fields().stream().map(String::strip).toList();
            Optional<CsvLine> row = records.next();
            while (row.isPresent() && rows.size() < SAMPLE_ROWS) {
                anyRow = true;
                row.filter(line -> line.problem().isEmpty()).ifPresent(line -> rows.add(line.fields()));
                row = records.next();
            }
        }
        Optional<FileProblem> problem = problem(headers, anyRow);
        return problem.isPresent()
                ? new FileInspection.Unreadable(problem.get())
                : new FileInspection.Usable(new FileSample(encoding, separator, headers, rows));
    }

    private static Optional<FileProblem> problem(List<String> headers, boolean anyRow) {
        if (headers.size() < 2) {
            return Optional.of(FileProblem.NO_COLUMNS);
        }
        List<String> named =
                headers.stream().filter(header -> !header.isEmpty()).toList();
        if (new HashSet<>(named).size() != named.size()) {
            return Optional.of(FileProblem.SAME_COLUMN_TWICE);
        }
        return anyRow ? Optional.empty() : Optional.of(FileProblem.NO_ROWS);
    }

    /** Opens the file behind its column names. */
    private static CsvRecords open(Path file, TextEncoding encoding, char separator) throws IOException {
        CsvRecords records = new CsvRecords(file, encoding, separator);
        firstRow(records);
        return records;
    }

    /** The row with the column names; a line that only names the separator, as spreadsheets write it, is passed over. */
    private static Optional<CsvLine> firstRow(CsvRecords records) throws IOException {
        Optional<CsvLine> first = records.next();
        boolean hint = first.filter(row -> !row.fields().isEmpty()
                        && row.fields().getFirst().toLowerCase(Locale.ROOT).startsWith("sep="))
                .isPresent();
        return hint ? records.next() : first;
    }

    private static char separator(Path file, TextEncoding encoding) throws IOException {
        char best = SEPARATORS.getFirst();
        int most = 0;
        for (char separator : SEPARATORS) {
            int score = score(file, encoding, separator);
            if (score > most) {
                best = separator;
                most = score;
            }
        }
        return best;
    }

    /** How many fields the rows have that are as wide as the first; a separator that stands in texts only scores little. */
    private static int score(Path file, TextEncoding encoding, char separator) throws IOException {
        try (CsvRecords records = new CsvRecords(file, encoding, separator)) {
            Optional<CsvLine> row = firstRow(records);
            int width = row.map(line -> line.fields().size()).orElse(0);
            int score = 0;
            for (int i = 0; i < SEPARATOR_LINES && row.isPresent() && width > 1; i++) {
                score += row.get().fields().size() == width ? width : 0;
                row = records.next();
            }
            return score;
        }
    }
}
