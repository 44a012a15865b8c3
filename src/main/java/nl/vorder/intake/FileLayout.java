package nl.vorder.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the columns of a file are read; remembered per client firm by the names of the columns.
 *
 * @param columns which column holds what, by its name in the first line
 * @param disputedValues what a contested invoice says in its column, in lower case
 */
public record FileLayout(
        Map<IntakeField, String> columns, DateStyle dates, DecimalStyle decimals, Set<String> disputedValues) {

    /** Keeps unchangeable copies. */
    public FileLayout {
        columns = Map.copyOf(columns);
        disputedValues = Set.copyOf(disputedValues);
    }

    /** The same layout with columns for fields it has none for, as far as it does not read those columns already. */
    public FileLayout with(Map<IntakeField, String> more) {
        Map<IntakeField, String> all = new HashMap<>(columns);
        more.forEach((field, column) -> {
            if (!all.containsValue(column)) {
                all.putIfAbsent(field, column);
            }
        });
        return new FileLayout(all, dates, decimals, disputedValues);
    }

    /** The required fields that have no column, and those whose column the file does not have. */
    public List<IntakeField> missing(List<String> headers) {
        return Arrays.stream(IntakeField.values())
                .filter(field ->
                        columns.containsKey(field) ? !headers.contains(columns.get(field)) : field.isRequired())
                .toList();
    }
}
