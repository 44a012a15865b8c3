package nl.vorder.intake;

/** Counts the characters beyond ASCII that are right and wrong UTF-8, byte by byte. */
final class Utf8Count {

    private long right;
    private long wrong;
    private int pending;

    void add(int next) {
        if (pending > 0) {
            if ((next & 0xC0) == 0x80) {
                pending--;
                if (pending == 0) {
                    right++;
                }
                return;
            }
            wrong++;
            pending = 0;
        }
        if (next < 0x80) {
            return;
        }
        if (next >= 0xC2 && next <= 0xDF) {
            pending = 1;
        } else if ((next & 0xF0) == 0xE0) {
            pending = 2;
        } else if (next >= 0xF0 && next <= 0xF4) {
            pending = 3;
        } else {
            wrong++;
        }
    }

    long right() {
        return right;
    }

    /** Counts a character that breaks off at the end of the file as wrong too. */
    long wrong() {
        return wrong + (pending > 0 ? 1 : 0);
    }
}
