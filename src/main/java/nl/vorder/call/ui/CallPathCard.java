package nl.vorder.call.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vorder.call.CallDetails;
import nl.vorder.call.PathStep;
import nl.vorder.script.Answer;
import nl.vorder.script.RunningScript;
import nl.vorder.script.Script;
import nl.vorder.script.ScriptContent;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.Words;

/** The lines a call went over in the words of the version it used: what was answered, how long it stood there, what was left out. */
class CallPathCard extends Card {

    private static final String OBJECTION = "objection/";
    private static final String IDENTITY = "identity/";
    private static final String ASIDE = "call/";

    private static final ScriptContent NOTHING = new ScriptContent("", null, null, null, null, null);

    private final transient ScriptContent script;

    /** Makes the card; without a version, as calls that were brought in from elsewhere have none, lines are told by their keys. */
    CallPathCard(CallDetails call, Optional<Script> version) {
        super("");
        script = version.map(Script::content).orElse(NOTHING);
        rename(getTranslation("call.details.path")
                + version.map(used -> " · " + getTranslation("call.details.version", used.number()))
                        .orElse(""));
        List<PathStep> path = call.path();
        if (path.isEmpty()) {
            show(Words.muted(getTranslation("call.details.no-path")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("calls-path");
        for (int i = 0; i < path.size(); i++) {
            Instant until = i + 1 < path.size() ? path.get(i + 1).at() : call.endedAt();
            list.add(line(path.get(i), Duration.between(path.get(i).at(), until)));
        }
        show(list);
        if (call.identified()) {
            showMissed(path);
        }
    }

    private ListItem line(PathStep step, Duration time) {
        String answer = step.answer().map(key -> answer(step.node(), key)).orElse("");
        ListItem item = new ListItem(
                Words.plain(heading(step.node())),
                Words.muted(answer.isEmpty() ? " " : " → " + answer + " "),
                Words.small(Formats.elapsed(time)));
        item.getElement().setAttribute("title", step.node());
        return item;
    }

    private void showMissed(List<PathStep> path) {
        Set<String> reached = path.stream().map(PathStep::node).collect(Collectors.toSet());
        List<String> missed = script.missedRequired(reached);
        if (!missed.isEmpty()) {
            String headings = missed.stream().map(this::heading).collect(Collectors.joining(", "));
            Paragraph line = new Paragraph(getTranslation("call.details.missed", headings));
            line.addClassName("vd-small");
            add(line);
        }
    }

    private String heading(String node) {
        if (node.startsWith(OBJECTION)) {
            String key = node.substring(OBJECTION.length());
            return script.objections().containsKey(key)
                    ? script.objectionOf(key).label().in(getLocale())
                    : key;
        }
        return script.nodes().containsKey(node) ? script.node(node).heading().in(getLocale()) : node;
    }

    private String answer(String node, String key) {
        if (key.startsWith(OBJECTION)) {
            return heading(key);
        }
        if (key.startsWith(IDENTITY)) {
            return getTranslation("call.details.identified");
        }
        if (key.startsWith(ASIDE)) {
            return heading(key.substring(ASIDE.length()));
        }
        Answer answer = answers(node).get(key);
        if (answer != null) {
            return answer.label().in(getLocale());
        }
        return key.equals(RunningScript.NEXT) ? "" : key;
    }

    private Map<String, Answer> answers(String node) {
        if (node.startsWith(OBJECTION)) {
            String key = node.substring(OBJECTION.length());
            return script.objections().containsKey(key)
                    ? script.objectionOf(key).answers()
                    : Map.of();
        }
        return script.nodes().containsKey(node) ? script.node(node).answers() : Map.of();
    }
}
