package nl.vorder.intake;

/** Why a whole file cannot be read; the text is {@code intake.file-problem.<NAME>}. */
public enum FileProblem {
    /** There is nothing in it. */
    EMPTY,
    /** It is larger than 64 MB. */
    TOO_LARGE,
    /** It has more than 500,000 lines. */
    TOO_MANY_LINES,
    /** It is a spreadsheet, whatever its name says. */
    SPREADSHEET,
    /** It is no text. */
    BINARY,
    /** It has column names and nothing below them, or no column names. */
    NO_ROWS,
    /** Its first line has one column only, or is far too long to be column names. */
    NO_COLUMNS,
    /** Two columns have the same name. */
    SAME_COLUMN_TWICE,
    /** A column that is needed is not mapped, or is not in the file. */
    COLUMN_MISSING
}
