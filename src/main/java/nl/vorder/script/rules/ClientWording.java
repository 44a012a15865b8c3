package nl.vorder.script.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.vorder.script.AvoidedWord;
import nl.vorder.script.ClientWords;
import nl.vorder.script.LocalText;
import nl.vorder.script.MergeField;
import nl.vorder.script.Objection;
import nl.vorder.script.ScriptContent;
import nl.vorder.script.ScriptNode;
import nl.vorder.script.TextVariant;

/** Puts a client firm's words into a script; the lines and the way through stay what they are. */
public final class ClientWording {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final String REWARD = "{" + MergeField.REWARD.key() + "}";

    private final ClientWords words;
    private final Map<Pattern, String> instead = new LinkedHashMap<>();

    private ClientWording(ClientWords words) {
        this.words = words;
        for (AvoidedWord word : words.avoided()) {
            if (!word.instead().isEmpty()) {
                instead.put(pattern(word), word.instead());
            }
        }
    }

    /**
     * The script as it is spoken for the client firm. Its opening stands at the line that names the reason of the call, and only if no
     * call can stand there before identity is confirmed.
     */
    public static ScriptContent merge(ScriptContent script, ClientWords words) {
        if (words.blank()) {
            return script;
        }
        ClientWording wording = new ClientWording(words);
        Set<String> free = ScriptGraph.beforeIdentification(script);
        Map<String, ScriptNode> nodes = new LinkedHashMap<>();
        script.nodes().forEach((key, node) -> {
            ScriptNode said = wording.replaced(node);
            if (!free.contains(key)) {
                said = wording.rewarded(said);
                said = key.equals(ScriptContent.REASON) ? wording.opened(said) : said;
            }
            nodes.put(key, said);
        });
        Map<String, Objection> objections = new LinkedHashMap<>();
        script.objections().forEach((key, objection) -> objections.put(key, wording.replaced(objection)));
        return new ScriptContent(
                script.name(), script.stage(), script.start(), wording.replaced(script.neutral()), nodes, objections);
    }

    /** Whether the script has a line for the reason of the call that no call reaches before identity is confirmed. */
    static boolean hasPlaceForOpening(ScriptContent script) {
        return script.nodes().containsKey(ScriptContent.REASON)
                && !ScriptGraph.beforeIdentification(script).contains(ScriptContent.REASON);
    }

    /** Where a script says a word for which the client firm gave no other one: line and word. */
    static List<ScriptProblem> stillSaid(ScriptContent script, ClientWords words) {
        List<ScriptProblem> problems = new ArrayList<>();
        for (AvoidedWord word : words.avoided()) {
            if (!word.instead().isEmpty() || word.word().isEmpty()) {
                continue;
            }
            Pattern pattern = pattern(word);
            ScriptTexts.all(script).stream()
                    .filter(place -> place.spoken()
                            && (pattern.matcher(place.text().nl()).find()
                                    || pattern.matcher(place.text().en()).find()))
                    .map(place -> new ScriptProblem(ScriptProblem.Kind.CLIENT_WORD, place.node(), word.word()))
                    .distinct()
                    .forEach(problems::add);
        }
        return problems;
    }

    private ScriptNode opened(ScriptNode node) {
        return node.spoken(
                before(words.opening(), node.text()),
                node.variants().stream()
                        .map(variant -> new TextVariant(variant.when(), before(words.opening(), variant.text())))
                        .toList(),
                node.beforeIdentification(),
                before(advice(), node.tip()));
    }

    /** The tone, and the words that are not said, for the agent's own sentences. */
    private LocalText advice() {
        String avoided = words.avoided().stream().map(AvoidedWord::word).collect(Collectors.joining(", "));
        if (avoided.isEmpty()) {
            return words.tone();
        }
        return before(words.tone(), new LocalText("Zeg niet: " + avoided + ".", "Do not say: " + avoided + "."));
    }

    /** The reward has a text in each language, so it is put in here and not when the call is filled in. */
    private ScriptNode rewarded(ScriptNode node) {
        return words.reward().blank() ? node : changed(node, this::rewarded);
    }

    private LocalText rewarded(LocalText text) {
        return new LocalText(
                text.nl().replace(REWARD, words.reward().nl()),
                text.en().replace(REWARD, words.reward().en()));
    }

    private ScriptNode replaced(ScriptNode node) {
        return instead.isEmpty() ? node : changed(node, this::replaced);
    }

    private static ScriptNode changed(ScriptNode node, UnaryOperator<LocalText> change) {
        return node.spoken(
                change.apply(node.text()),
                node.variants().stream()
                        .map(variant -> new TextVariant(variant.when(), change.apply(variant.text())))
                        .toList(),
                change.apply(node.beforeIdentification()),
                node.tip());
    }

    private Objection replaced(Objection objection) {
        if (instead.isEmpty()) {
            return objection;
        }
        return new Objection(
                objection.label(),
                replaced(objection.text()),
                replaced(objection.beforeIdentification()),
                objection.tip(),
                objection.answers(),
                objection.when());
    }

    private LocalText replaced(LocalText text) {
        return new LocalText(replaced(text.nl()), replaced(text.en()));
    }

    private String replaced(String text) {
        String said = text;
        for (Map.Entry<Pattern, String> word : instead.entrySet()) {
            said = word.getKey().matcher(said).replaceAll(found -> inCase(found.group(), word.getValue()));
        }
        return said;
    }

    private static String inCase(String found, String other) {
        boolean capital = Character.isUpperCase(found.codePointAt(0));
        String said = capital ? Character.toUpperCase(other.charAt(0)) + other.substring(1) : other;
        return Matcher.quoteReplacement(said);
    }

    private static LocalText before(LocalText first, LocalText then) {
        return new LocalText((first.nl() + " " + then.nl()).strip(), (first.en() + " " + then.en()).strip());
    }

    /** The word as a whole, and never inside the braces of a merge field. */
    private static Pattern pattern(AvoidedWord word) {
        return Pattern.compile("(?<![\\p{L}\\p{N}{])" + Pattern.quote(word.word()) + "(?![\\p{L}\\p{N}}])", FLAGS);
    }
}
