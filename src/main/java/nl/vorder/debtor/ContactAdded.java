package nl.vorder.debtor;

/** What came of adding a person or a number. */
public sealed interface ContactAdded {

    /** It is stored, or stood there already. */
    record Stored(long id) implements ContactAdded {}

    /** Nothing is stored. */
    record Refused(ContactProblem problem) implements ContactAdded {}
}
