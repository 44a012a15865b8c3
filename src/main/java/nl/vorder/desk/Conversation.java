package nl.vorder.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vorder.call.Direction;
import nl.vorder.queue.Lease;
import nl.vorder.script.PathStep;
import nl.vorder.script.RunningScript;

/**
 * One dossier in the hands of one agent: from the claim to the saved outcome.
 *
 * @param lease the right to work on the dossier
 * @param preparation what is known about it
 * @param callKey names the call before it is made, so that saving twice is saving once
 * @param startedAt when the call began; empty while preparing
 * @param endedAt when the line was put down; empty until then
 * @param script where the script stands; empty while preparing
 */
public record Conversation(
        Lease lease,
        Preparation preparation,
        UUID callKey,
        Direction direction,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        Optional<RunningScript> script) {

    /** A dossier that has just been claimed. */
    public static Conversation prepared(Lease lease, Preparation preparation) {
        return new Conversation(
                lease,
                preparation,
                UUID.randomUUID(),
                Direction.OUTBOUND,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether the call has begun. */
    public boolean isCalling() {
        return startedAt.isPresent();
    }

    /** The lines of the script that were reached so far. */
    public List<PathStep> path() {
        return script.map(RunningScript::path).orElse(List.of());
    }

    /** Whether the person on the phone has been identified. */
    public boolean isIdentified() {
        return script.map(RunningScript::isIdentified).orElse(false);
    }

    /** The same, with the call begun. */
    public Conversation begun(Direction how, Instant at, RunningScript running) {
        return new Conversation(
                lease, preparation, callKey, how, Optional.of(at), Optional.empty(), Optional.of(running));
    }

    /** The same, with the line put down; the first time counts. */
    public Conversation ended(Instant at) {
        return new Conversation(
                lease, preparation, callKey, direction, startedAt, Optional.of(endedAt.orElse(at)), script);
    }

    /** The same before the call: nobody was called after all. */
    public Conversation notBegun() {
        return prepared(lease, preparation);
    }

    /** The same, with the script further on. */
    public Conversation at(RunningScript running) {
        return new Conversation(lease, preparation, callKey, direction, startedAt, endedAt, Optional.of(running));
    }

    /** The same, with fresh facts about the dossier. */
    public Conversation knowing(Preparation fresh) {
        return new Conversation(lease, fresh, callKey, direction, startedAt, endedAt, script);
    }

    /** The same under a renewed lease. */
    public Conversation under(Lease renewed) {
        return new Conversation(renewed, preparation, callKey, direction, startedAt, endedAt, script);
    }

    /** The same call as a draft has it. */
    public Conversation named(UUID key) {
        return new Conversation(lease, preparation, key, direction, startedAt, endedAt, script);
    }
}
