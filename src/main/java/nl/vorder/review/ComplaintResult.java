package nl.vorder.review;

/** What became of what a team lead did about a complaint. */
public sealed interface ComplaintResult {

    /** It was stored. */
    record Stored(Complaint complaint) implements ComplaintResult {}

    /** A colleague did it first; nothing was changed. */
    record NoLonger(Complaint complaint) implements ComplaintResult {}

    /** A complaint is not answered without words. */
    record AnswerMissing() implements ComplaintResult {}
}
