package nl.vorder.intake;

import java.util.List;

/** What came of reading a file. */
public sealed interface Staging {

    /** It was read and compared. */
    record Done(StagedFile file) implements Staging {}

    /**
     * It could not be read.
     *
     * @param fields the fields without a column, for {@link FileProblem#COLUMN_MISSING}
     */
    record Refused(FileProblem problem, List<IntakeField> fields) implements Staging {

        /** Keeps an unchangeable copy. */
        public Refused {
            fields = List.copyOf(fields);
        }
    }
}
