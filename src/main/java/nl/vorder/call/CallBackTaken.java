package nl.vorder.call;

/** The answer to somebody who wants to make a call-back. */
public sealed interface CallBackTaken {

    /** It is theirs now. */
    record Taken() implements CallBackTaken {}

    /**
     * A colleague keeps it.
     *
     * @param owner the colleague's name
     */
    record Kept(String owner) implements CallBackTaken {}
}
