package nl.vorder.script;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.vorder.script.rules.Conditions;
import nl.vorder.script.rules.IdentityRule;
import nl.vorder.script.rules.MergeText;
import org.jspecify.annotations.Nullable;

/** Makes what the desk shows; the one place where a text of a script is filled. */
final class PromptMaker {

    private static final int LAST_DIGIT = 9;
    private static final LocalText GO_ON = new LocalText("Verder", "Continue");
    private static final LocalText BACK = new LocalText("Terug naar het gesprek", "Back to the conversation");

    private final RunningScript running;
    private final Locale locale;

    PromptMaker(RunningScript running, Locale locale) {
        this.running = running;
        this.locale = locale;
    }

    Prompt make() {
        return running.isAtObjection() ? objection(running.raised()) : line(running.node());
    }

    private Prompt line(ScriptNode node) {
        return new Prompt(
                running.at(),
                node.kind(),
                position(),
                total(),
                fill(node.heading()),
                fill(words(node)),
                fill(node.tip()),
                answers(),
                objections(),
                node.kind() == NodeKind.IDENTIFY
                        ? IdentityRule.items(running.facts().debtorKind())
                        : List.of(),
                node.required());
    }

    private Prompt objection(Objection objection) {
        return new Prompt(
                running.at(),
                NodeKind.ASK_OPEN,
                position(),
                total(),
                fill(objection.label()),
                fill(words(objection)),
                neutral(objection) ? "" : fill(objection.tip()),
                answers(),
                List.of(),
                List.of(),
                false);
    }

    private LocalText words(ScriptNode node) {
        if (!running.isIdentified() && !node.beforeIdentification().blank()) {
            return node.beforeIdentification();
        }
        return node.variants().stream()
                .filter(variant -> Conditions.hold(variant.when(), running.facts()))
                .map(TextVariant::text)
                .findFirst()
                .orElse(node.text());
    }

    private LocalText words(Objection objection) {
        if (running.isIdentified()) {
            return objection.text();
        }
        return neutral(objection) ? running.script().content().neutral() : objection.beforeIdentification();
    }

    /** Whether only the script's neutral words may be said to this objection now. */
    private boolean neutral(Objection objection) {
        return !running.isIdentified() && objection.beforeIdentification().blank();
    }

    private List<Choice> answers() {
        List<Choice> choices = new ArrayList<>();
        for (Map.Entry<String, @Nullable Answer> offered : running.offered().entrySet()) {
            Answer answer = offered.getValue();
            LocalText label = answer == null ? (running.isAtObjection() ? BACK : GO_ON) : answer.label();
            choices.add(new Choice(offered.getKey(), fill(label), digit(choices.size())));
        }
        return List.copyOf(choices);
    }

    private List<Choice> objections() {
        List<Choice> choices = new ArrayList<>();
        running.objections()
                .forEach((key, objection) ->
                        choices.add(new Choice(key, fill(objection.label()), digit(choices.size()))));
        return List.copyOf(choices);
    }

    private int digit(int index) {
        return index < LAST_DIGIT ? index + 1 : 0;
    }

    /** Lines count once, also when the call came back to them. */
    private int position() {
        Set<String> lines = new LinkedHashSet<>();
        running.path().stream()
                .map(PathStep::node)
                .filter(node -> !node.contains("/"))
                .forEach(lines::add);
        return lines.size();
    }

    private int total() {
        return position() + running.ways().linesToGoodbye().getOrDefault(running.raisedAt(), 1) - 1;
    }

    private String fill(LocalText text) {
        return MergeText.render(text.in(locale), running.facts().values(), running.isIdentified(), locale);
    }
}
