package nl.vorder.desk;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vorder.Browser;
import nl.vorder.script.Answer;
import nl.vorder.script.LocalText;
import nl.vorder.script.NodeKind;
import nl.vorder.script.ScriptContent;
import nl.vorder.script.ScriptFormat;
import nl.vorder.script.ScriptNode;

/**
 * In Chromium, on one machine with application and database: from the key of an answer to the painted next line, an objection and back
 * again, and from the key to the painted editor with a script of 500 lines. An empty click in the same run is the baseline.
 */
public final class ScriptBenchmark {

    private static final int SAMPLES = Integer.getInteger("samples", 100);
    private static final int OPENINGS = Integer.getInteger("openings", 12);
    private static final int LINES = Integer.getInteger("lines", 500);
    private static final String NAME = "first-overdue.consumer";
    private static final int MOST_SKIPS = 12;

    private static final String SAID =
            "window.said = () => document.querySelector('[id=\"desk.say\"]')?.textContent ?? '';";

    private ScriptBenchmark() {}

    /** Measures and prints. */
    public static void main(String[] arguments) {
        try (BenchApplication application = BenchApplication.start(1);
                Browser agent = Browser.measuring(application.port())) {
            agent.page().addInitScript(NextDossierBenchmark.WATCH + SAID);
            agent.logIn("sanne", BenchApplication.PASSWORD).go("/desk");
            call(agent);
            keys(agent, 20, "1", "Escape");
            NextDossierBenchmark.report("empty click", NextDossierBenchmark.click(agent));
            NextDossierBenchmark.report(
                    "the next line after the key of an answer", keys(agent, SAMPLES, "1", "Escape"));
            NextDossierBenchmark.report("an objection after its key", keys(agent, SAMPLES, "a", "1"));
            writeLongScript(application);
            try (Browser lead = agent.another()) {
                lead.page().addInitScript(NextDossierBenchmark.WATCH);
                lead.logIn("karim", BenchApplication.PASSWORD);
                openings(lead, 3);
                NextDossierBenchmark.report("the editor with " + LINES + " lines", openings(lead, OPENINGS));
            }
        }
    }

    private static void call(Browser agent) {
        agent.press("Alt+n");
        for (int i = 0; i < MOST_SKIPS; i++) {
            if (agent.page().locator("#desk\\.call").isEnabled()) {
                agent.press("Alt+b");
                return;
            }
            agent.press("Alt+k").press("1");
        }
        throw new IllegalStateException("No dossier may be called");
    }

    /** One key there, measured, and one key back. */
    private static List<Double> keys(Browser agent, int times, String there, String back) {
        List<Double> samples = new ArrayList<>();
        Page page = agent.page();
        for (int i = 0; i < times; i++) {
            page.evaluate("() => { const before = said(); window.measured = painted(() => said() !== before); }");
            page.keyboard().press(there);
            samples.add(((Number) page.evaluate("() => window.measured")).doubleValue());
            agent.idle();
            agent.press(back);
        }
        return samples;
    }

    /** From the key on the list of scripts until the list of lines, the form and the preview stand there. */
    private static List<Double> openings(Browser lead, int times) {
        List<Double> samples = new ArrayList<>();
        Page page = lead.page();
        for (int i = 0; i < times; i++) {
            lead.go("/scripts/" + NAME);
            page.evaluate("""
                    () => {
                      window.measured = painted(() => document.querySelector('.script-line b')
                          && document.querySelector('.script-form vaadin-combo-box input')
                          && document.querySelector('[id="script.preview.say"]'));
                    }""");
            page.keyboard().press("Alt+e");
            samples.add(((Number) page.evaluate("() => window.measured")).doubleValue());
            lead.idle();
        }
        return samples;
    }

    /** A draft of the shipped script with a chain of questions between opening and reason. */
    private static void writeLongScript(BenchApplication application) {
        ScriptFormat format = new ScriptFormat();
        ScriptContent script = format.fromJson(application
                .database()
                .sql("SELECT content FROM script_version WHERE name = :name AND active")
                .param("name", NAME)
                .query(String.class)
                .single());
        int more = LINES - script.nodes().size();
        ScriptNode before = script.node("not-recorded");
        script = script.with("not-recorded", line(before.kind(), before.heading(), before.text(), Map.of(), "extra-1"));
        for (int i = 1; i <= more; i++) {
            String next = i == more ? "after-opening" : "extra-" + (i + 1);
            Map<String, Answer> answers = new LinkedHashMap<>();
            for (String key : List.of("yes", "no", "other")) {
                answers.put(key, new Answer(new LocalText(key, key), next, null, null));
            }
            LocalText heading = new LocalText("Vraag " + i, "Question " + i);
            LocalText text = new LocalText("Wat vindt u van onderdeel " + i + "?", "What about part " + i + "?");
            script = script.with("extra-" + i, line(NodeKind.ASK_OPEN, heading, text, answers, ""));
        }
        application
                .database()
                .sql("INSERT INTO script_draft (name, version, base_number, content, changed_at, changed_by, author) "
                        + "VALUES (:name, 1, 1, :content, '2026-11-23 08:00:00', 1, 'Karim')")
                .param("name", NAME)
                .param("content", format.toJson(script))
                .update();
    }

    private static ScriptNode line(
            NodeKind kind, LocalText heading, LocalText text, Map<String, Answer> answers, String next) {
        return new ScriptNode(kind, heading, text, null, null, null, answers, next, null, null, false);
    }
}
