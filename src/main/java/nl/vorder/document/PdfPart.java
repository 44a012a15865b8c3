package nl.vorder.document;

import java.util.List;
import java.util.Map;

/**
 * A run of pages from one template; the pages of all parts are numbered through.
 *
 * @param template the name under {@code reports/} without ending, such as {@code monthly-report}
 * @param parameters the values the template asks for by name
 * @param rows one record a row; a component that is a list of records becomes the data of a chart or an inner list
 */
public record PdfPart(String template, Map<String, Object> parameters, List<? extends Record> rows) {

    /** Keeps copies. */
    public PdfPart {
        parameters = Map.copyOf(parameters);
        rows = List.copyOf(rows);
    }
}
