package nl.vorder.intake;

import java.time.LocalDate;
import java.util.Map;
import nl.vorder.shared.ClientFirmId;

/**
 * A file that was read and compared.
 *
 * @param asOf its cut-off day
 * @param shiftDays by how many days its dates were moved
 * @param counts the number of lines of each verdict; all four are there
 */
public record StagedFile(
        long id,
        ClientFirmId clientFirm,
        String name,
        State state,
        LocalDate asOf,
        int shiftDays,
        Map<Verdict, Integer> counts) {

    /** How far a file is. */
    public enum State {
        /** Read and compared; nothing was taken over. */
        PREVIEWED,
        /** Taken over. */
        APPLIED,
        /** Thrown away. */
        DISCARDED
    }

    /** Keeps an unchangeable copy. */
    public StagedFile {
        counts = Map.copyOf(counts);
    }

    /** How many lines have the verdict. */
    public int count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /** How many lines there are. */
    public int lines() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
