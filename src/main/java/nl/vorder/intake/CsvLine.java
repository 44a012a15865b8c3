package nl.vorder.intake;

import java.util.List;
import java.util.Optional;

/**
 * One record of a file as it stands there.
 *
 * @param number the line it starts on, counted from one
 * @param fields empty if it is broken
 * @param problem why it is broken
 */
record CsvLine(int number, List<String> fields, Optional<RowReason> problem) {

    static CsvLine broken(int number, RowReason reason) {
        return new CsvLine(number, List.of(), Optional.of(reason));
    }

    boolean isBlank() {
        return fields.stream().allMatch(String::isBlank);
    }
}
