package nl.vorder.intake;

/** Whether a file can be read at all. */
public sealed interface FileInspection {

    /** It can. */
    record Usable(FileSample sample) implements FileInspection {}

    /** It cannot. */
    record Unreadable(FileProblem problem) implements FileInspection {}
}
