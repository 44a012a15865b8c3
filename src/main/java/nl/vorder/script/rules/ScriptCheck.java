package nl.vorder.script.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vorder.script.Answer;
import nl.vorder.script.LocalText;
import nl.vorder.script.MergeField;
import nl.vorder.script.NodeKind;
import nl.vorder.script.Objection;
import nl.vorder.script.Route;
import nl.vorder.script.ScriptContent;
import nl.vorder.script.ScriptNode;
import nl.vorder.script.TextVariant;
import nl.vorder.script.rules.ScriptProblem.Kind;
import nl.vorder.shared.Stage;

/** Finds what is wrong with a script before a call meets it. */
public final class ScriptCheck {

    private static final int MOST_NODES = 1000;
    private static final int MOST_ANSWERS = 12;
    private static final int LONGEST_TEXT = 1000;

    /** An objection is stored as {@code objection/<key>} in 60 characters. */
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private final ScriptContent script;
    private final List<ScriptProblem> problems = new ArrayList<>();

    private ScriptCheck(ScriptContent script) {
        this.script = script;
    }

    /** All problems, those of the structure first; none for a script that may be used. */
    public static List<ScriptProblem> of(ScriptContent script) {
        ScriptCheck check = new ScriptCheck(script);
        check.sizes();
        check.structure();
        check.conditions();
        check.texts();
        check.questions();
        check.disclosure();
        return List.copyOf(check.problems);
    }

    /** Whether a line, objection or answer may have this key. */
    public static boolean isKey(String word) {
        return KEY.matcher(word).matches();
    }

    private void sizes() {
        if (script.nodes().size() + script.objections().size() > MOST_NODES) {
            add(Kind.TOO_LARGE, "", script.nodes().size() + " lines");
        }
        script.nodes().forEach((key, node) -> size(key, key, node.answers()));
        script.objections().forEach((key, objection) -> size(ScriptTexts.OBJECTION + key, key, objection.answers()));
        for (ScriptTexts.Place place : ScriptTexts.all(script)) {
            if (longest(place.text()) > LONGEST_TEXT) {
                add(Kind.TOO_LARGE, place.node(), longest(place.text()) + " characters");
            }
        }
    }

    private void size(String place, String key, Map<String, Answer> answers) {
        Stream.concat(Stream.of(key), answers.keySet().stream())
                .filter(word -> !isKey(word))
                .forEach(word -> add(Kind.BAD_KEY, place, word));
        if (answers.size() > MOST_ANSWERS) {
            add(Kind.TOO_LARGE, place, answers.size() + " answers");
        }
    }

    private void structure() {
        Stream.of(script.start(), ScriptContent.THIRD_PARTY, ScriptContent.VOICEMAIL)
                .filter(key -> !script.nodes().containsKey(key))
                .forEach(key -> add(Kind.UNKNOWN_NODE, "", key));
        script.nodes().forEach((key, node) -> targetsExist(key, ScriptGraph.following(node)));
        script.objections()
                .forEach((key, objection) -> targetsExist(ScriptTexts.OBJECTION + key, ScriptGraph.targets(objection)));
        long identifications = script.nodes().values().stream()
                .filter(node -> node.kind() == NodeKind.IDENTIFY)
                .count();
        if (identifications != 1) {
            add(Kind.IDENTIFICATION, "", identifications + " lines identify");
        }
        Set<String> reachable = ScriptGraph.reachable(script);
        Set<String> ending = ScriptGraph.linesToGoodbye(script).keySet();
        script.nodes().forEach((key, node) -> {
            if (!reachable.contains(key)) {
                add(Kind.UNREACHABLE, key, "");
            }
            if (isDeadEnd(node)) {
                add(Kind.DEAD_END, key, "");
            } else if (!ending.contains(key)) {
                add(Kind.ENDLESS, key, "");
            }
        });
    }

    private void targetsExist(String place, List<String> targets) {
        targets.stream()
                .filter(target -> !script.nodes().containsKey(target))
                .forEach(target -> add(Kind.UNKNOWN_NODE, place, target));
    }

    /** Conditions may take any answer with conditions away, so one way on must always be there. */
    private static boolean isDeadEnd(ScriptNode node) {
        return switch (node.kind()) {
            case CLOSE -> false;
            case BRANCH ->
                node.next().isEmpty()
                        && node.routes().stream()
                                .noneMatch(route -> route.when().isEmpty());
            case IDENTIFY -> node.next().isEmpty();
            default ->
                node.next().isEmpty()
                        && (node.answers().values().stream()
                                        .noneMatch(answer -> answer.when().isEmpty())
                                || node.answers().values().stream()
                                        .anyMatch(answer -> answer.next().isEmpty()));
        };
    }

    private void conditions() {
        script.nodes().forEach((key, node) -> {
            node.routes().stream().map(Route::when).forEach(when -> known(key, when));
            node.variants().stream().map(TextVariant::when).forEach(when -> known(key, when));
            node.answers().values().stream().map(Answer::when).forEach(when -> known(key, when));
        });
        script.objections().forEach((key, objection) -> {
            known(ScriptTexts.OBJECTION + key, objection.when());
            objection.answers().values().stream()
                    .map(Answer::when)
                    .forEach(when -> known(ScriptTexts.OBJECTION + key, when));
        });
    }

    private void known(String place, Collection<String> conditions) {
        conditions.stream()
                .filter(condition -> !Conditions.isKnown(condition))
                .forEach(condition -> add(Kind.UNKNOWN_CONDITION, place, condition));
    }

    private void texts() {
        script.nodes().forEach((key, node) -> {
            if (node.kind() != NodeKind.BRANCH
                    && (node.text().blank() || node.heading().blank())) {
                add(Kind.MISSING_TRANSLATION, key, "heading and text");
            }
            labels(key, node.answers());
        });
        script.objections().forEach((key, objection) -> {
            if (objection.label().blank() || objection.text().blank()) {
                add(Kind.MISSING_TRANSLATION, ScriptTexts.OBJECTION + key, "label and text");
            }
            labels(ScriptTexts.OBJECTION + key, objection.answers());
        });
        if (!script.objections().isEmpty() && script.neutral().blank()) {
            add(Kind.MISSING_TRANSLATION, "", "neutral");
        }
        for (ScriptTexts.Place place : ScriptTexts.all(script)) {
            if (place.text().nl().isEmpty() || place.text().en().isEmpty()) {
                add(
                        Kind.MISSING_TRANSLATION,
                        place.node(),
                        place.text().nl() + place.text().en());
            }
            text(place, place.text().nl());
            text(place, place.text().en());
        }
    }

    private void labels(String place, Map<String, Answer> answers) {
        answers.entrySet().stream()
                .filter(answer -> answer.getValue().label().blank())
                .forEach(answer -> add(Kind.MISSING_TRANSLATION, place, answer.getKey()));
    }

    private void text(ScriptTexts.Place place, String text) {
        MergeText.fields(text).stream()
                .filter(field -> MergeField.of(field).isEmpty())
                .forEach(field -> add(Kind.UNKNOWN_FIELD, place.node(), field));
        Wording.forbidden(text).ifPresent(phrase -> add(Kind.FORBIDDEN_PHRASE, place.node(), phrase));
        if (Wording.hasMarkup(text)) {
            add(Kind.MARKUP, place.node(), text);
        }
        PlainWords.hardWord(text).ifPresent(word -> add(Kind.HARD_WORD, place.node(), word));
        Wording.tooLong(text).ifPresent(sentence -> add(Kind.LONG_SENTENCE, place.node(), sentence));
    }

    private void questions() {
        boolean openStage = script.stage() != null && script.stage() != Stage.COURTESY;
        Set<String> free = ScriptGraph.beforeIdentification(script);
        script.nodes().forEach((key, node) -> {
            boolean open = node.kind() != NodeKind.ASK_OPEN
                    || ScriptTexts.spoken(node).stream().allMatch(ScriptCheck::asksOpenly);
            boolean closed = node.kind() == NodeKind.ASK_CLOSED && openStage && !free.contains(key);
            if (!open || closed) {
                add(Kind.CLOSED_QUESTION, key, node.text().nl());
            }
        });
        for (Map.Entry<String, Objection> objection : script.objections().entrySet()) {
            if (!asksOpenly(objection.getValue().text())) {
                String place = ScriptTexts.OBJECTION + objection.getKey();
                add(Kind.CLOSED_QUESTION, place, objection.getValue().text().nl());
            }
        }
    }

    private static boolean asksOpenly(LocalText text) {
        return Wording.asksOpenly(text.nl()) && Wording.asksOpenly(text.en());
    }

    private void disclosure() {
        Set<String> free = ScriptGraph.beforeIdentification(script);
        for (String key : free) {
            ScriptNode node = script.node(key);
            ScriptTexts.beforeIdentification(node).forEach(text -> silent(key, text));
            if (node.kind() == NodeKind.AGREE) {
                add(Kind.DISCLOSURE, key, "an agreement before identification");
            }
            if (node.kind() == NodeKind.IDENTIFY) {
                ScriptTexts.spoken(node).forEach(text -> notReadOut(key, text));
            }
        }
        silent("", script.neutral());
        script.objections().forEach((key, objection) -> {
            silent(ScriptTexts.OBJECTION + key, objection.label());
            if (!objection.beforeIdentification().blank()) {
                silent(ScriptTexts.OBJECTION + key, objection.beforeIdentification());
                silent(ScriptTexts.OBJECTION + key, objection.tip());
                objection.answers().values().forEach(answer -> silent(ScriptTexts.OBJECTION + key, answer.label()));
            }
        });
    }

    private void silent(String place, LocalText text) {
        Stream.of(text.nl(), text.en())
                .filter(MergeText::discloses)
                .forEach(words -> add(Kind.DISCLOSURE, place, words));
    }

    private void notReadOut(String place, LocalText text) {
        Stream.of(text.nl(), text.en())
                .filter(words -> MergeText.fields(words).contains(MergeField.FILE_NUMBER.key()))
                .forEach(words -> add(Kind.IDENTITY_READ_OUT, place, words));
    }

    private static int longest(LocalText text) {
        return Math.max(text.nl().length(), text.en().length());
    }

    private void add(Kind kind, String node, String detail) {
        problems.add(new ScriptProblem(kind, node, detail));
    }
}
