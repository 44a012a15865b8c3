package nl.vorder.sheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Rows as the database gave them, all as text, so that they can be kept and read later.
 *
 * @param form tells which statement they answer; the rows of one mean nothing to another, nor to the next version of the program
 * @param rows the columns of each row in order; null where the database had none, also beyond the last one
 */
public record SheetRows(String form, List<List<@Nullable String>> rows) {

    private static final int FORM_LENGTH = 16;

    /** Refuses what is not complete. */
    public SheetRows {
        Objects.requireNonNull(form);
        Objects.requireNonNull(rows);
    }

    /** The form of what this statement gives. */
    public static String formOf(String statement) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(statement.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, FORM_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The columns of the row at hand, without the empty ones at the end. */
    public static List<@Nullable String> texts(ResultSet row) throws SQLException {
        int width = row.getMetaData().getColumnCount();
        List<@Nullable String> texts = new ArrayList<>(width);
        for (int place = 1; place <= width; place++) {
            texts.add(row.getString(place));
        }
        while (!texts.isEmpty() && texts.getLast() == null) {
            texts.removeLast();
        }
        return texts;
    }

    /** Reads the rows by the places of their columns, as from the statement that gave them. */
    public void forEach(RowCallbackHandler reader) {
        SheetRow view = new SheetRow();
        try {
            for (List<@Nullable String> texts : rows) {
                reader.processRow(view.at(texts));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A row laid out was not as the statement gives it: " + form, e);
        }
    }
}
