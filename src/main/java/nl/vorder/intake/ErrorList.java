package nl.vorder.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Writer;
import java.util.List;
import nl.vorder.intake.rules.SafeCell;

/** Writes a table with separated values that a spreadsheet opens without running anything. */
final class ErrorList {

    private final CsvWriter table;

    ErrorList(Writer out) {
        this.table = CsvWriter.builder().fieldSeparator(';').bufferSize(0).build(out);
    }

    void write(List<String> cells) {
        table.writeRecord(cells.stream().map(SafeCell::of).toList());
    }
}
