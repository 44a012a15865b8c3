package nl.vorder.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes time and chance out of a finished PDF: its dates, its identifier and the prefixes of its fonts.
 *
 * <p>The writer takes them from the system clock and a random generator and offers no way in. Each is replaced by a value of the same
 * length, so no offset in the file moves. Everything is looked for outside of compressed streams, where these values always stand.
 *
 * @see "decision record 0042"
 */
final class SteadyPdf {

    private static final Pattern DATE = Pattern.compile("/(CreationDate|ModDate)\\(D:([^)]*)\\)");
    private static final Pattern XMP_DATE = Pattern.compile("<xmp:(CreateDate|ModifyDate|MetadataDate)>([^<]*)</xmp:");
    private static final Pattern FONT = Pattern.compile("/(?:BaseFont|FontName) ?/([A-Z]{6})\\+");
    private static final Pattern IDENTIFIER = Pattern.compile("/ID ?\\[<([0-9a-f]{32})><([0-9a-f]{32})>]");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);
    private static final DateTimeFormatter XMP_MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private SteadyPdf() {}

    /** The same file as of the given moment. */
    static byte[] steady(byte[] pdf, Instant madeAt) {
        // One byte is one character: offsets in the text are offsets in the file.
        StringBuilder file = new StringBuilder(new String(pdf, StandardCharsets.ISO_8859_1));
        Matcher dates = DATE.matcher(file);
        while (dates.find()) {
            overwrite(
                    file,
                    dates.start(2),
                    dates.end(2),
                    date(madeAt, dates.group(2).length()));
        }
        Matcher xmpDates = XMP_DATE.matcher(file);
        while (xmpDates.find()) {
            overwrite(
                    file,
                    xmpDates.start(2),
                    xmpDates.end(2),
                    xmpDate(madeAt, xmpDates.group(2).length()));
        }
        Map<String, String> prefixes = new HashMap<>();
        Matcher fonts = FONT.matcher(file);
        while (fonts.find()) {
            String prefix = prefixes.computeIfAbsent(fonts.group(1), old -> prefix(prefixes.size()));
            overwrite(file, fonts.start(1), fonts.end(1), prefix);
        }
        Matcher identifiers = IDENTIFIER.matcher(file.toString());
        while (identifiers.find()) {
            overwrite(file, identifiers.start(1), identifiers.end(1), "0".repeat(32));
            overwrite(file, identifiers.start(2), identifiers.end(2), "0".repeat(32));
            String identifier = hash(file);
            overwrite(file, identifiers.start(1), identifiers.end(1), identifier);
            overwrite(file, identifiers.start(2), identifiers.end(2), identifier);
        }
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void overwrite(StringBuilder file, int start, int end, String text) {
        if (text.length() != end - start) {
            throw new IllegalStateException("A value of " + (end - start) + " characters cannot become " + text);
        }
        file.replace(start, end, text);
    }

    private static String date(Instant moment, int length) {
        String utc = MOMENT.format(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
        return switch (length) {
            case 14 -> utc;
            case 15 -> utc + "Z";
            case 21 -> utc + "+00'00'";
            default -> throw new IllegalStateException("A date of " + length + " characters");
        };
    }

    private static String xmpDate(Instant moment, int length) {
        String utc = XMP_MOMENT.format(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
        return switch (length) {
            case 20 -> utc + "Z";
            case 25 -> utc + "+00:00";
            default -> throw new IllegalStateException("An XMP date of " + length + " characters");
        };
    }

    private static String prefix(int number) {
        StringBuilder prefix = new StringBuilder("VORDER");
        prefix.setCharAt(4, (char) ('A' + number / 26));
        prefix.setCharAt(5, (char) ('A' + number % 26));
        return prefix.toString();
    }

    private static String hash(StringBuilder file) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(file.toString().getBytes(StandardCharsets.ISO_8859_1));
            return HexFormat.of().formatHex(digest).substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
