package nl.vorder.intake;

/** Whether a file can be read at all. */
public sealed interface FileInspection {

    /** It can. */
    record Readable(FileSample sample) implements FileInspection {}

    /** It cannot. */
    record Unreadable(FileProblem problem) implements FileInspection {}
}
