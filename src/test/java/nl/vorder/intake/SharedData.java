package nl.vorder.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where real input files stand that are no part of the project. */
public final class SharedData {

    private SharedData() {}

    /** The receivables of a hundred customers, if they are there: in {@code VORDER_SHARED_DATA} or beside the project. */
    public static Optional<Path> receivables() {
        String folder = System.getenv().getOrDefault("VORDER_SHARED_DATA", "../shared/data");
        Path file = Path.of(folder, "invoices", "receivables.csv");
        return Files.exists(file) ? Optional.of(file) : Optional.empty();
    }
}
