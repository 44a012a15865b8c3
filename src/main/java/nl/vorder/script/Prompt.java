package nl.vorder.script;

import java.util.List;

/**
 * What the desk shows now, in one language and with all facts filled in or hidden. Plain text: show it as text, not as markup.
 *
 * @param node the key of the line
 * @param kind what happens here; {@link NodeKind#TIP} is not spoken
 * @param position which line of the call this is, from 1
 * @param total how many lines the call takes if it goes straight on from here; changes on the way
 * @param heading what the line is for
 * @param text what the agent says
 * @param tip advice to the agent; may be empty
 * @param answers the buttons; none at the end of the call
 * @param objections what the debtor may bring up
 * @param identityItems what may be compared; only at {@link NodeKind#IDENTIFY}
 * @param required whether the call is incomplete without this line
 */
public record Prompt(
        String node,
        NodeKind kind,
        int position,
        int total,
        String heading,
        String text,
        String tip,
        List<Choice> answers,
        List<Choice> objections,
        List<IdentityItem> identityItems,
        boolean required) {

    /** The question the line ends with, to be set in bold; empty if it does not end with one. */
    public String question() {
        return text.endsWith("?") ? text.substring(startOfLastSentence()) : "";
    }

    /** What comes before {@link #question()}. */
    public String lead() {
        return text.endsWith("?") ? text.substring(0, startOfLastSentence()).strip() : text;
    }

    private int startOfLastSentence() {
        for (int i = text.length() - 2; i > 0; i--) {
            if (text.charAt(i) == ' ' && ".!?".indexOf(text.charAt(i - 1)) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }
}
