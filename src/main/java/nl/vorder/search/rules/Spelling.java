package nl.vorder.search.rules;

import java.util.LinkedHashSet;
import java.util.Set;

/** How far two words are apart, and the shortened forms at which near ones meet. */
public final class Spelling {

    private static final int SHORTEST_WITH_ERRORS = 4;
    private static final int LONG = 7;

    private Spelling() {}

    /** The word itself and, unless it is very short, the word with each letter left out in turn. */
    public static Set<String> shortened(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        if (word.length() >= SHORTEST_WITH_ERRORS) {
            for (int i = 0; i < word.length(); i++) {
                forms.add(word.substring(0, i) + word.substring(i + 1));
            }
        }
        return forms;
    }

    /** Whether one may be a slip of the pen for the other: one error, in long words two. */
    public static boolean near(String sought, String found) {
        return distance(sought, found) <= (sought.length() >= LONG ? 2 : 1);
    }

    /** The number of letters left out, added, replaced or swapped with their neighbour. */
    public static int distance(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[other.length()];
    }
}
