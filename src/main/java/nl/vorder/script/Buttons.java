package nl.vorder.script;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import nl.vorder.script.rules.Conditions;
import org.jspecify.annotations.Nullable;

/** Which buttons a call offers at the point it stands at. */
final class Buttons {

    private final ScriptFacts facts;
    private final Predicate<String> open;

    Buttons(ScriptFacts facts, Predicate<String> open) {
        this.facts = facts;
        this.open = open;
    }

    /** The answers whose conditions hold; a line without any only goes on, and from an objection there is always a way back. */
    Map<String, @Nullable Answer> of(Map<String, Answer> answers, RunningScript running) {
        Map<String, @Nullable Answer> offered = new LinkedHashMap<>();
        answers.forEach((key, answer) -> {
            if (Conditions.hold(answer.when(), facts) && mayFollow(answer, running)) {
                offered.put(key, answer);
            }
        });
        boolean end = !running.isAtObjection()
                && (running.node().kind() == NodeKind.CLOSE || running.node().kind() == NodeKind.IDENTIFY);
        boolean returns = offered.values().stream()
                .anyMatch(answer -> answer != null && answer.next().isEmpty());
        if (running.isAtObjection() ? !returns : offered.isEmpty() && !end) {
            offered.put(RunningScript.NEXT, null);
        }
        return offered;
    }

    /** The objections that may come up: none over another objection, none after the goodbye. */
    Map<String, Objection> objections(RunningScript running) {
        Map<String, Objection> offered = new LinkedHashMap<>();
        if (running.isAtObjection() || running.isFinished()) {
            return offered;
        }
        running.script().content().objections().forEach((key, objection) -> {
            if (Conditions.hold(objection.when(), facts)) {
                offered.put(key, objection);
            }
        });
        return offered;
    }

    /**
     * Before identification an objection with words for that moment may end the call but not lead into the claim; one without such
     * words only leads back.
     */
    private boolean mayFollow(Answer answer, RunningScript running) {
        if (running.isIdentified() || !running.isAtObjection()) {
            return true;
        }
        return !running.raised().beforeIdentification().blank()
                && (answer.next().isEmpty() || open.test(answer.next()));
    }
}
