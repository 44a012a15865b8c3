package nl.vorder.desk;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.vorder.Browser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From the key to the seven painted items in Chromium, on one machine with application and database: alone, with agents beside it,
 * and with a million rows in the queue. An empty click in the same run is the baseline.
 *
 * <p>The key is that of a reason to skip: it puts one dossier back and brings the next, so one transaction more than the next alone.
 * The agents beside it are real sessions over HTTP; each has the next dossier every 45 seconds,
 * three times as often as people do.
 */
public final class NextDossierBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(NextDossierBenchmark.class);
    private static final int SAMPLES = Integer.getInteger("samples", 120);
    private static final int AGENTS = Integer.getInteger("agents", 300);
    private static final int WAITING = Integer.getInteger("waiting", 1_000_000);
    private static final int PAUSE = 45_000;

    /** Starts the watch at the key, stops it once the frame with the change has been painted. */
    static final String WATCH = """
            addEventListener('keydown', event => { window.pressedAt = event.timeStamp; }, true);
            window.painted = (now) => new Promise(resolve => {
              const look = () => {
                if (now()) {
                  requestAnimationFrame(() => {
                    const channel = new MessageChannel();
                    channel.port1.onmessage = () => resolve(performance.now() - window.pressedAt);
                    channel.port2.postMessage('');
                  });
                } else {
                  requestAnimationFrame(look);
                }
              };
              look();
            });
            window.dossier = () => document.querySelector('.desk-head h1 + span')?.textContent ?? '';
            """;

    private NextDossierBenchmark() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws InterruptedException {
        try (BenchApplication application = BenchApplication.start(AGENTS);
                Browser browser = Browser.open(application.port())) {
            browser.page().addInitScript(WATCH);
            browser.logIn("sanne", BenchApplication.PASSWORD).go("/desk").press("Alt+n");
            List<Double> warmUp = next(browser, application, SAMPLES);
            report("warming up", warmUp);
            report("empty click", click(browser));
            List<Double> alone = next(browser, application, SAMPLES);
            report("next dossier alone", alone);
            application.addWaiting(WAITING);
            next(browser, application, 20);
            List<Double> many = next(browser, application, SAMPLES);
            report("next dossier, " + WAITING + " rows in the queue", many);
            LOG.warn("a million rows against alone: {} at the median", ratio(many, alone));
            application.giveBack();
            beside(application, browser);
        }
    }

    private static void beside(BenchApplication application, Browser browser) throws InterruptedException {
        AtomicBoolean going = new AtomicBoolean(true);
        AtomicInteger steps = new AtomicInteger();
        List<Thread> agents = new ArrayList<>();
        for (int i = 0; i < AGENTS; i++) {
            DeskClient client = new DeskClient(application.address()).open("agent" + i, BenchApplication.PASSWORD);
            agents.add(Thread.startVirtualThread(() -> work(client, going, steps)));
        }
        LOG.warn("{} agents are at their desks", AGENTS);
        browser.go("/desk");
        if (browser.page().locator("#desk\\.current").count() == 0) {
            browser.press("Alt+n");
        }
        next(browser, application, 10);
        int before = steps.get();
        double start = now(browser);
        List<Double> samples = next(browser, application, SAMPLES);
        double seconds = (now(browser) - start) / 1_000;
        report("next dossier with " + AGENTS + " agents beside it", samples);
        LOG.warn("the others took {} dossiers a second", Math.round((steps.get() - before) / seconds * 10) / 10.0);
        report("empty click beside them", click(browser));
        going.set(false);
        for (Thread agent : agents) {
            agent.interrupt();
            agent.join();
        }
    }

    private static void work(DeskClient client, AtomicBoolean going, AtomicInteger steps) {
        try {
            Thread.sleep((long) (Math.random() * PAUSE));
            client.click("desk.next");
            while (going.get()) {
                Thread.sleep(PAUSE);
                client.click("desk.skip");
                client.click("desk.skip.NEEDS_PREPARATION");
                steps.incrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static double now(Browser browser) {
        return ((Number) browser.page().evaluate("() => performance.now()")).doubleValue();
    }

    /** The next dossier, so many times; the list of skipped ones is given back when the queue would run dry. */
    private static List<Double> next(Browser browser, BenchApplication application, int times) {
        List<Double> samples = new ArrayList<>();
        Page page = browser.page();
        for (int i = 0; i < times; i++) {
            browser.press("Alt+k");
            page.evaluate("""
                    () => {
                      const before = dossier();
                      window.measured = painted(() => dossier() !== '' && dossier() !== before
                          && document.querySelectorAll('.desk-cards > *').length >= 7);
                    }""");
            page.keyboard().press("1");
            samples.add(((Number) page.evaluate("() => window.measured")).doubleValue());
            browser.idle();
            if (i % 100 == 99) {
                application.giveBackSkipped();
            }
        }
        return samples;
    }

    /** Opening and closing the list of keys: one round trip, one attribute. */
    static List<Double> click(Browser browser) {
        List<Double> samples = new ArrayList<>();
        Page page = browser.press("F1").press("F1").page();
        for (int i = 0; i < SAMPLES; i++) {
            page.evaluate("""
                    () => {
                      const help = document.querySelector('.desk-keys-help');
                      const before = help.hidden;
                      window.measured = painted(() => help.hidden !== before);
                    }""");
            page.keyboard().press("F1");
            samples.add(((Number) page.evaluate("() => window.measured")).doubleValue());
            browser.idle();
        }
        return samples;
    }

    static void report(String what, List<Double> samples) {
        LOG.warn(
                "{}: median {} ms, p95 {} ms, n {}",
                what,
                Math.round(at(samples, 0.5)),
                Math.round(at(samples, 0.95)),
                samples.size());
    }

    private static double ratio(List<Double> one, List<Double> other) {
        return Math.round(at(one, 0.5) / at(other, 0.5) * 100) / 100.0;
    }

    private static double at(List<Double> samples, double share) {
        List<Double> sorted = samples.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }
}
