package nl.vorder;

/** The few lines the person who started Vorder reads; everything else goes to the log. */
final class Console {

    private Console() {}

    /** Says something. */
    static void say(String line) {
        System.out.println(line);
    }

    /** Says why Vorder does not start. */
    static void fail(String sentence) {
        System.err.println("Vorder does not start: " + sentence);
    }
}
