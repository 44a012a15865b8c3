package nl.vorder.intake;

/** What came of taking a file over. */
public sealed interface Applying {

    /** It was taken over, all of it; the counts are those of the deed. */
    record Done(StagedFile file) implements Applying {}

    /** It was taken over or thrown away before; nothing happened. */
    record Refused(StagedFile.State state) implements Applying {}
}
