package nl.vorder.intake;

import java.util.List;

/**
 * What a file looks like: enough to map its columns.
 *
 * @param separator what stands between the columns
 * @param headers the names in the first line
 * @param rows the first rows that can be split
 */
public record FileSample(TextEncoding encoding, char separator, List<String> headers, List<List<String>> rows) {

    /** Keeps unchangeable copies. */
    public FileSample {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /** The values of one column that are not empty. */
    public List<String> column(String header) {
        int index = headers.indexOf(header);
        return rows.stream()
                .filter(row -> index >= 0 && index < row.size())
                .map(row -> row.get(index).strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
