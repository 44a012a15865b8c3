package nl.vorder.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Looks at the bytes of a file: whether it is text at all, how many lines it has and in which encoding they are. */
final class FileShape {

    /** 64 MB, as the upload allows. */
    static final long MOST_BYTES = 64L * 1024 * 1024;

    /** More invoices than any client firm hands over at once. */
    static final int MOST_LINES = 500_000;

    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] OLE = {0xD0, 0xCF, 0x11, 0xE0};
    private static final int[] PDF = {'%', 'P', 'D', 'F'};

    private final int[] head = new int[4];
    private long size;
    private long lines;
    private long evenZeros;
    private long oddZeros;
    private long control;
    private final Utf8Count utf8 = new Utf8Count();

    static FileShape of(Path file) throws IOException {
        FileShape shape = new FileShape();
        if (Files.size(file) > MOST_BYTES) {
            shape.size = Files.size(file);
            return shape;
        }
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            int next = bytes.read();
            while (next >= 0) {
                shape.add(next);
                next = bytes.read();
            }
        }
        return shape;
    }

    /** Why the file cannot be read as text, if so. */
    Optional<FileProblem> problem() {
        if (size == 0) {
            return Optional.of(FileProblem.EMPTY);
        }
        if (size > MOST_BYTES) {
            return Optional.of(FileProblem.TOO_LARGE);
        }
        if (startsWith(ZIP) || startsWith(OLE)) {
            return Optional.of(FileProblem.SPREADSHEET);
        }
        boolean zeros = evenZeros + oddZeros > 0 && !isUtf16();
        if (startsWith(PDF) || zeros || control * 100 > size) {
            return Optional.of(FileProblem.BINARY);
        }
        return lines > MOST_LINES ? Optional.of(FileProblem.TOO_MANY_LINES) : Optional.empty();
    }

    /**
     * The encoding most of the file is in: UTF-16 by its mark or its zeros, UTF-8 if all of it is or if more of its special
     * characters fit than do not, Windows-1252 otherwise.
     */
    TextEncoding encoding() {
        if (isUtf16()) {
            boolean lowFirst = (head[0] == 0xFF && head[1] == 0xFE) || (head[0] != 0xFE && oddZeros > evenZeros);
            return lowFirst ? TextEncoding.UTF_16LE : TextEncoding.UTF_16BE;
        }
        boolean marked = head[0] == 0xEF && head[1] == 0xBB && head[2] == 0xBF;
        return marked || utf8.wrong() == 0 || utf8.right() > utf8.wrong()
                ? TextEncoding.UTF_8
                : TextEncoding.WINDOWS_1252;
    }

    private boolean isUtf16() {
        boolean marked = (head[0] == 0xFF && head[1] == 0xFE) || (head[0] == 0xFE && head[1] == 0xFF);
        long most = Math.max(evenZeros, oddZeros);
        long least = Math.min(evenZeros, oddZeros);
        return marked || (most * 3 > size && least * 20 < most);
    }

    private boolean startsWith(int[] signature) {
        return Arrays.equals(head, signature);
    }

    private void add(int next) {
        if (size < head.length) {
            head[(int) size] = next;
        }
        if (next == 0) {
            if (size % 2 == 0) {
                evenZeros++;
            } else {
                oddZeros++;
            }
        } else if (next == '\n') {
            lines++;
        } else if (next < ' ' && next != '\r' && next != '\t') {
            control++;
        }
        utf8.add(next);
        size++;
    }
}
