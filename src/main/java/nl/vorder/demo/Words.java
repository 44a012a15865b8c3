package nl.vorder.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The word lists of the demo agency, one entry a line, fields divided by bars, remarks after a number sign. */
final class Words {

    private Words() {}

    /** The entries of a list. */
    static List<String> lines(String list) {
        String path = "/demo/" + list + ".txt";
        try (@Nullable InputStream stream = Words.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("The word list " + path + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of a list with fields. */
    static List<List<String>> table(String list) {
        return lines(list).stream().map(line -> List.of(line.split("\\|", -1))).toList();
    }
}
