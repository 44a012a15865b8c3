/**
 * Scripts: what the agent says and asks, per stage and kind of debtor, and which outcome the answers lead to. Whether somebody may be
 * called and how a call is stored is not decided here.
 *
 * <p>A call runs a script like this; every step gives a new object, so going back is keeping the old one:
 *
 * <pre>{@code
 * Script script = scripts.forCall(facts);
 * RunningScript running = RunningScript.start(script, facts, clock.instant());
 * Prompt prompt = running.current(locale);              // heading, text, tip, buttons with digits, objections
 * running = running.answer("yes", clock.instant());     // the key of a button
 * if (running.enoughToIdentify(items)) {
 *     running = running.confirmIdentity(items, clock.instant());   // only now amounts and names are filled in
 * }
 * running = running.objection("forgot", clock.instant());
 * running = running.back();
 * FilledOutcome proposal = running.filled();            // outcome, reason, follow-ups
 * save(script.versionId(), running.path());             // the draft
 * running = RunningScript.restore(script, facts, path); // after a crash
 * }</pre>
 */
@NullMarked
@ApplicationModule(
        displayName = "Script",
        allowedDependencies = {"shared", "shared :: ui", "security", "audit", "team"})
package nl.vorder.script;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
