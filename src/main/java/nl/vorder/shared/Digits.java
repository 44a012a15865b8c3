package nl.vorder.shared;

/** Checks that identifiers share. */
final class Digits {

    private Digits() {}

    /** Leaves out each of the given characters. */
    static String without(String text, String characters) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) < 0) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    /**
     * Demands digits and nothing else.
     *
     * @throws IllegalArgumentException if there is another character, or nothing
     */
    static void require(String text, String subject) {
        if (!isDigits(text)) {
            throw new IllegalArgumentException(subject + " has digits only, not \"" + text + "\"");
        }
    }

    /** The remainder by 97 of letters and digits, a letter counting as 10 to 35. */
    static int modulo97(String text) {
        int remainder = 0;
        for (int i = 0; i < text.length(); i++) {
            int number = Character.digit(text.charAt(i), Character.MAX_RADIX);
            remainder = (remainder * (number > 9 ? 100 : 10) + number) % 97;
        }
        return remainder;
    }

    /** Whether the text is one or more of the digits 0 to 9. */
    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
