package nl.vorder.intake;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Hands out the lines of a text file one by one; however long a line is, no more than a bounded part of it is kept. */
final class TextLines implements Closeable {

    /** Longer than any line of invoices; a line is cut here. */
    static final int LONGEST = 20_000;

    private static final char REPLACEMENT = '\ufffd';
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Reader reader;
    private int number;
    private int ahead = Integer.MIN_VALUE;

    TextLines(Path file, TextEncoding encoding) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        this.reader = new BufferedReader(
                new InputStreamReader(
                        bytes,
                        encoding.charset()
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                1 << 16);
    }

    /** The next line; empty at the end of the file. */
    Optional<Line> next() throws IOException {
        int first = read();
        if (first < 0) {
            return Optional.empty();
        }
        number++;
        StringBuilder text = new StringBuilder();
        boolean tooLong = false;
        int character = first;
        while (character >= 0 && character != '\n' && character != '\r') {
            if (text.length() < LONGEST) {
                text.append((char) character);
            } else {
                tooLong = true;
            }
            character = read();
        }
        if (character == '\r') {
            swallowNewline();
        }
        if (number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text.deleteCharAt(0);
        }
        return Optional.of(new Line(number, text.toString(), tooLong));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private void swallowNewline() throws IOException {
        int character = read();
        if (character != '\n') {
            ahead = character;
        }
    }

    private int read() throws IOException {
        if (ahead != Integer.MIN_VALUE) {
            int character = ahead;
            ahead = Integer.MIN_VALUE;
            return character;
        }
        return reader.read();
    }

    /**
     * One line without its end.
     *
     * @param number counted from one
     * @param tooLong whether a part of it was thrown away
     */
    record Line(int number, String text, boolean tooLong) {

        /** Whether some of its bytes were no characters. */
        boolean isUnreadable() {
            return text.indexOf(REPLACEMENT) >= 0;
        }
    }
}
