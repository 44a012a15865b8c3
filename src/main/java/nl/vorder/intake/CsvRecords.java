package nl.vorder.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.vorder.intake.TextLines.Line;

/**
 * Hands out the records of a file with separated values one by one. A record that is broken says why and takes no other record with
 * it: reading goes on at the next line.
 */
final class CsvRecords implements Closeable {

    /** A record may run over so many lines by line ends between quotes; after that the quote counts as never closed. */
    private static final int MOST_LINES = 20;

    private static final char QUOTE = '"';

    private final TextLines lines;
    private final CsvReaderBuilder parser;
    private final Deque<Line> waiting = new ArrayDeque<>();

    CsvRecords(Path file, TextEncoding encoding, char separator) throws IOException {
        this.lines = new TextLines(file, encoding);
        this.parser = CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(QUOTE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(false);
    }

    /** The next record that is not blank; empty at the end of the file. */
    Optional<CsvLine> next() throws IOException {
        Optional<Line> line = take();
        while (line.isPresent()) {
            CsvLine found = record(line.get());
            if (found.problem().isPresent() || !found.isBlank()) {
                return Optional.of(found);
            }
            line = take();
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private CsvLine record(Line first) throws IOException {
        if (first.tooLong()) {
            return CsvLine.broken(first.number(), RowReason.LINE_TOO_LONG);
        }
        if (first.isUnreadable()) {
            return CsvLine.broken(first.number(), RowReason.UNREADABLE_CHARACTERS);
        }
        if (isBalanced(first.text())) {
            return parse(first.number(), first.text());
        }
        return overSeveralLines(first);
    }

    private CsvLine overSeveralLines(Line first) throws IOException {
        List<Line> more = new ArrayList<>();
        StringBuilder text = new StringBuilder(first.text());
        while (more.size() < MOST_LINES && text.length() < TextLines.LONGEST) {
            Optional<Line> line = take();
            if (line.isEmpty()) {
                break;
            }
            more.add(line.get());
            text.append('\n').append(line.get().text());
            if (isBalanced(text)) {
                return parse(first.number(), text.toString());
            }
        }
        for (int i = more.size() - 1; i >= 0; i--) {
            waiting.addFirst(more.get(i));
        }
        return CsvLine.broken(first.number(), RowReason.QUOTE_OPEN);
    }

    private CsvLine parse(int number, String text) {
        if (text.isBlank()) {
            return new CsvLine(number, List.of(), Optional.empty());
        }
        try {
            return new CsvLine(number, parser.ofSingleCsvRecord(text).getFields(), Optional.empty());
        } catch (CsvParseException e) {
            return CsvLine.broken(number, RowReason.QUOTE_OPEN);
        }
    }

    private Optional<Line> take() throws IOException {
        return waiting.isEmpty() ? lines.next() : Optional.of(waiting.removeFirst());
    }

    private static boolean isBalanced(CharSequence text) {
        return text.chars().filter(character -> character == QUOTE).count() % 2 == 0;
    }
}
