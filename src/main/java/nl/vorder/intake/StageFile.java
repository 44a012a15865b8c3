package nl.vorder.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.vorder.shared.ClientFirmId;

/**
 * Asks to read a file and compare it with what is known.
 *
 * @param file where it was uploaded to
 * @param name what the sender calls it
 * @param sample what {@link IntakeService#inspect} found
 * @param asOf the cut-off day; see {@link ImportOptions}
 * @param moveToToday for practice only: moves all dates so that the cut-off day becomes today
 */
public record StageFile(
        ClientFirmId clientFirm,
        Path file,
        String name,
        FileSample sample,
        FileLayout layout,
        LocalDate asOf,
        boolean moveToToday) {}
