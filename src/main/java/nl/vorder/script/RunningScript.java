package nl.vorder.script;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vorder.script.rules.Conditions;
import nl.vorder.script.rules.IdentityRule;
import nl.vorder.shared.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * A script at one point of one call; never changes, each step gives a new one.
 *
 * <p>While identity is not confirmed, no text shows a fact about the claim and no step leads past {@link NodeKind#IDENTIFY}: whatever
 * is chosen, a line that lies behind it sends the call to identification first.
 */
public final class RunningScript {

    /** The answer of a line that only goes on. */
    public static final String NEXT = "next";

    private static final String OBJECTION = "objection/";
    private static final String IDENTITY = "identity/";
    private static final String CALL = "call/";

    private final Script script;
    private final ScriptFacts facts;
    private final Ways ways;
    private final List<PathStep> path;
    private final boolean identified;
    private final FilledOutcome filled;

    @SuppressWarnings("checkstyle:ParameterNumber")
    private RunningScript(
            Script script,
            ScriptFacts facts,
            Ways ways,
            List<PathStep> path,
            boolean identified,
            FilledOutcome filled) {
        this.script = script;
        this.facts = facts;
        this.ways = ways;
        this.path = List.copyOf(path);
        this.identified = identified;
        this.filled = filled;
    }

    /** Begins a call at the first line. */
    public static RunningScript start(Script script, ScriptFacts facts, Instant at) {
        return start(script, facts, Ways.of(script.content()), at);
    }

    /**
     * Stands at a line as a call would come to it, for a look at a script that nobody uses: identified when the line lies behind
     * identification. A branch shows where it leads to. Taking steps back is up to the caller.
     *
     * @throws DomainException if there is no such line
     */
    public static RunningScript standingAt(Script script, ScriptFacts facts, String line, Instant at) {
        script.content().node(line);
        Ways ways = Ways.of(script.content());
        boolean behind = !ways.free().contains(line);
        return new RunningScript(script, facts, ways, List.of(), behind, FilledOutcome.EMPTY).enter(line, at);
    }

    private static RunningScript start(Script script, ScriptFacts facts, Ways ways, Instant at) {
        RunningScript nothing = new RunningScript(script, facts, ways, List.of(), false, FilledOutcome.EMPTY);
        return nothing.enter(script.content().start(), at);
    }

    /**
     * Takes a call up again from its path. A path that does not fit any more, because the facts changed, is followed as far as it fits.
     */
    public static RunningScript restore(Script script, ScriptFacts facts, List<PathStep> path) {
        if (path.isEmpty()) {
            throw new DomainException("script.path-empty", "A call without a first line cannot be taken up again");
        }
        return replay(script, facts, Ways.of(script.content()), path);
    }

    private static RunningScript replay(Script script, ScriptFacts facts, Ways ways, List<PathStep> path) {
        RunningScript running = start(script, facts, ways, path.getFirst().at());
        for (int i = 0; i + 1 < path.size(); i++) {
            PathStep step = path.get(i);
            Optional<RunningScript> further =
                    running.repeat(step, path.get(i + 1).at());
            if (further.isEmpty()) {
                return running;
            }
            running = further.get();
        }
        return running;
    }

    /** What the desk shows now. */
    public Prompt current(Locale locale) {
        return new PromptMaker(this, locale).make();
    }

    /**
     * Chooses a button of the line or objection the call stands at.
     *
     * @throws DomainException if the button is not offered here
     */
    public RunningScript answer(String key, Instant at) {
        if (!offered().containsKey(key)) {
            throw new DomainException("script.answer-unknown", "Line " + at() + " has no answer " + key);
        }
        Answer answer = offered().get(key);
        Fills fills = answer == null ? Fills.NOTHING : answer.fills();
        RunningScript answered = closed(key, identified, filled.plus(fills));
        String next = answer == null ? "" : answer.next();
        if (isAtObjection()) {
            return answered.enter(next.isEmpty() ? raisedAt() : next, at);
        }
        return answered.enter(next.isEmpty() ? node().next() : next, at);
    }

    /**
     * Turns to an objection; its answers lead back here or on.
     *
     * @throws DomainException if the objection is not offered
     */
    public RunningScript objection(String key, Instant at) {
        if (!objections().containsKey(key)) {
            throw new DomainException("script.objection-unknown", "Objection " + key + " is not offered at " + at());
        }
        RunningScript left = closed(OBJECTION + key, identified, filled);
        return left.with(new PathStep(OBJECTION + key, Optional.empty(), at), filled);
    }

    /** Takes the last step back, identity included; at the first line nothing changes. */
    public RunningScript back() {
        if (path.size() < 2) {
            return this;
        }
        return replay(script, facts, ways, path.subList(0, path.size() - 1));
    }

    /** Whether these matching items are enough to confirm identity. */
    public boolean enoughToIdentify(Set<IdentityItem> items) {
        return IdentityRule.isEnough(facts.debtorKind(), items);
    }

    /**
     * Confirms who is on the phone and goes on behind identification; works at every line before it.
     *
     * @param items what the debtor said and the agent found to match
     * @throws DomainException if that is not enough, or if identity has been confirmed already
     */
    public RunningScript confirmIdentity(Set<IdentityItem> items, Instant at) {
        if (!enoughToIdentify(items) || identified) {
            throw new DomainException("script.identity", "Identity cannot be confirmed with " + items);
        }
        List<IdentityItem> counting = IdentityRule.items(facts.debtorKind()).stream()
                .filter(items::contains)
                .toList();
        String key = IDENTITY + counting.stream().map(Enum::name).collect(Collectors.joining("+"));
        return closed(key, true, filled)
                .enter(script.content().node(identifyKey()).next(), at);
    }

    /** Somebody else is on the phone: from now on everything is hidden again and only neutral words are left. */
    public RunningScript thirdParty(Instant at) {
        return closed(CALL + ScriptContent.THIRD_PARTY, false, filled).enter(ScriptContent.THIRD_PARTY, at);
    }

    /** A voicemail answers: neutral words only. */
    public RunningScript voicemail(Instant at) {
        return closed(CALL + ScriptContent.VOICEMAIL, false, filled).enter(ScriptContent.VOICEMAIL, at);
    }

    /** Fills merge fields that became known during the call, such as the agreed amount and day; the others stay. */
    public RunningScript withValues(Map<MergeField, String> known) {
        return new RunningScript(script, facts.with(known), ways, path, identified, filled);
    }

    /** What the answers so far say about the outcome. */
    public FilledOutcome filled() {
        return filled;
    }

    /** The lines that were reached, in order; the last one is where the call stands. Store it to {@link #restore} the call. */
    public List<PathStep> path() {
        return path;
    }

    /** Whether identity is confirmed and amounts and names may be said. */
    public boolean isIdentified() {
        return identified;
    }

    /** Whether the goodbye has been reached. */
    public boolean isFinished() {
        return !isAtObjection() && node().kind() == NodeKind.CLOSE;
    }

    /** The required lines that were not reached, to be reported with the call; keys in the order of the script. */
    public List<String> missedRequired() {
        Set<String> reached = path.stream().map(PathStep::node).collect(Collectors.toSet());
        return script.content().missedRequired(reached);
    }

    /** The version of the script that runs. */
    public Script script() {
        return script;
    }

    Ways ways() {
        return ways;
    }

    ScriptFacts facts() {
        return facts;
    }

    boolean isAtObjection() {
        return at().startsWith(OBJECTION);
    }

    ScriptNode node() {
        return script.content().node(at());
    }

    Objection raised() {
        return script.content().objectionOf(at().substring(OBJECTION.length()));
    }

    String at() {
        return path.getLast().node();
    }

    /** The line the open objection came up at; the line itself if none is open. */
    String raisedAt() {
        for (int i = path.size() - 1; i >= 0; i--) {
            if (!path.get(i).node().startsWith(OBJECTION)) {
                return path.get(i).node();
            }
        }
        return script.content().start();
    }

    /** The buttons offered here; one without an answer behind it only goes on. */
    Map<String, @Nullable Answer> offered() {
        return new Buttons(facts, this::isOpen).of(isAtObjection() ? raised().answers() : node().answers(), this);
    }

    Map<String, Objection> objections() {
        return new Buttons(facts, this::isOpen).objections(this);
    }

    private boolean isOpen(String node) {
        return identified || ways.free().contains(node);
    }

    private Optional<RunningScript> repeat(PathStep step, Instant at) {
        if (!step.node().equals(at()) || step.answer().isEmpty()) {
            return Optional.empty();
        }
        String key = step.answer().get();
        if (key.startsWith(OBJECTION)) {
            String objection = key.substring(OBJECTION.length());
            return objections().containsKey(objection) ? Optional.of(objection(objection, at)) : Optional.empty();
        }
        if (key.startsWith(IDENTITY)) {
            return repeatIdentity(key.substring(IDENTITY.length()), at);
        }
        if (key.startsWith(CALL)) {
            return Optional.of(key.endsWith(ScriptContent.VOICEMAIL) ? voicemail(at) : thirdParty(at));
        }
        return offered().containsKey(key) ? Optional.of(answer(key, at)) : Optional.empty();
    }

    private Optional<RunningScript> repeatIdentity(String names, Instant at) {
        Set<IdentityItem> items = EnumSet.noneOf(IdentityItem.class);
        for (String name : names.split("\\+", -1)) {
            items.add(IdentityItem.valueOf(name));
        }
        return enoughToIdentify(items) && !identified ? Optional.of(confirmIdentity(items, at)) : Optional.empty();
    }

    private RunningScript closed(String answer, boolean nowIdentified, FilledOutcome nowFilled) {
        List<PathStep> steps = new ArrayList<>(path);
        steps.set(steps.size() - 1, steps.getLast().answered(answer));
        return new RunningScript(script, facts, ways, steps, nowIdentified, nowFilled);
    }

    private RunningScript with(PathStep step, FilledOutcome nowFilled) {
        List<PathStep> steps = new ArrayList<>(path);
        steps.add(step);
        return new RunningScript(script, facts, ways, steps, identified, nowFilled);
    }

    /** Goes to a line: over branches, past an identification that is done, and to it first when the line lies behind it. */
    private RunningScript enter(String target, Instant at) {
        String key = isOpen(target) ? target : identifyKey();
        FilledOutcome now = filled;
        for (int i = 0; i <= script.content().nodes().size(); i++) {
            ScriptNode node = script.content().node(key);
            now = now.plus(node.fills());
            boolean known = identified && node.kind() == NodeKind.IDENTIFY;
            if (node.kind() != NodeKind.BRANCH && !known) {
                return with(new PathStep(key, Optional.empty(), at), now);
            }
            String chosen = known ? node.next() : branch(node);
            key = isOpen(chosen) ? chosen : identifyKey();
        }
        throw new DomainException("script.endless", "Branches of " + script.name() + " run in a circle at " + target);
    }

    private String branch(ScriptNode node) {
        return node.routes().stream()
                .filter(route -> Conditions.hold(route.when(), facts))
                .map(Route::to)
                .findFirst()
                .orElse(node.next());
    }

    private String identifyKey() {
        return script.content().nodes().entrySet().stream()
                .filter(entry -> entry.getValue().kind() == NodeKind.IDENTIFY)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new DomainException(
                        "script.identify-missing", "Script " + script.name() + " has no identification"));
    }
}
