package nl.vorder.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the characters of a file are written as bytes. */
public enum TextEncoding {
    /** UTF-8, with or without a byte order mark. */
    UTF_8(StandardCharsets.UTF_8),
    /** The encoding of older Windows programs. */
    WINDOWS_1252(Charset.forName("windows-1252")),
    /** UTF-16 with the low byte first. */
    UTF_16LE(StandardCharsets.UTF_16LE),
    /** UTF-16 with the high byte first. */
    UTF_16BE(StandardCharsets.UTF_16BE);

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    Charset charset() {
        return charset;
    }

    /** The name people know. */
    public String displayName() {
        return charset.displayName();
    }
}
