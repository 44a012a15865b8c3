package nl.vorder.script;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.TokenStreamContext;

/** Where in a broken file a reader stopped, as {@code nodes.greet.text}; empty at its top. */
final class FilePlace {

    private static final Pattern KEY = Pattern.compile("^( *)[\"']?([\\w-]{1,60})[\"']?\\s*:.*");

    private FilePlace() {}

    /** Where a reader of JSON stands. */
    static String of(TokenStreamContext context) {
        String place = "";
        TokenStreamContext at = context;
        while (at != null && !at.inRoot()) {
            String name = at.currentName();
            if (at.inObject() && name != null) {
                place = place.isEmpty() ? name : name + "." + place;
            }
            at = at.getParent();
        }
        return place;
    }

    /**
     * The keys above a line of YAML, each further out than the one below.
     *
     * @param line from 0
     */
    static String of(String yaml, int line) {
        List<String> lines = yaml.lines().toList();
        String place = "";
        int indent = Integer.MAX_VALUE;
        for (int i = Math.min(line, lines.size() - 1); i >= 0 && indent > 0; i--) {
            Matcher key = KEY.matcher(lines.get(i));
            if (key.matches() && key.group(1).length() < indent) {
                indent = key.group(1).length();
                place = place.isEmpty() ? key.group(2) : key.group(2) + "." + place;
            }
        }
        return place;
    }
}
