package nl.vorder.script;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a client firm wants to be spoken for; merged into the script of a call, which itself stays one script for all.
 *
 * @param opening said before the line that names the reason of the call, never before identity is confirmed
 * @param tone advice to the agent at that line
 * @param reward what the firm gives for paying before the due date, as the end of a sentence; empty: nothing
 * @param avoided words that are not said
 */
public record ClientWords(LocalText opening, LocalText tone, LocalText reward, List<AvoidedWord> avoided) {

    /** A firm without words of its own. */
    public static final ClientWords NONE = new ClientWords(null, null, null, null);

    /** Reads what is missing as nothing. */
    public ClientWords(
            @Nullable LocalText opening,
            @Nullable LocalText tone,
            @Nullable LocalText reward,
            @Nullable List<AvoidedWord> avoided) {
        this.opening = opening == null ? LocalText.NONE : opening;
        this.tone = tone == null ? LocalText.NONE : tone;
        this.reward = reward == null ? LocalText.NONE : reward;
        this.avoided = avoided == null ? List.of() : List.copyOf(avoided);
    }

    /** Whether nothing is said differently. */
    public boolean blank() {
        return opening.blank() && tone.blank() && reward.blank() && avoided.isEmpty();
    }

    /** These words, with those of one stage in front: what the stage says replaces, words to avoid add up. */
    public ClientWords with(ClientWords stage) {
        Map<String, AvoidedWord> words = new LinkedHashMap<>();
        avoided.forEach(word -> words.put(word.word(), word));
        stage.avoided.forEach(word -> words.put(word.word(), word));
        return new ClientWords(
                stage.opening.blank() ? opening : stage.opening,
                stage.tone.blank() ? tone : stage.tone,
                stage.reward.blank() ? reward : stage.reward,
                List.copyOf(words.values()));
    }
}
