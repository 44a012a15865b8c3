package nl.vorder.desk;

import java.util.ArrayList;
import java.util.List;
import nl.vorder.Browser;
import nl.vorder.Wire;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an agent at the desk costs: live heap of the application per session, its growth over a long day, and bytes over the wire for
 * the first visit and the next.
 */
public final class FootprintBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(FootprintBenchmark.class);
    private static final int AT_THE_DESK = 20;
    private static final int LONG_DAYS = 5;
    private static final int SHORT = 10;
    private static final int LONG = 500;

    private FootprintBenchmark() {}

    /** Measures and prints. */
    public static void main(String[] arguments) {
        try (BenchApplication application = BenchApplication.start(AT_THE_DESK + LONG_DAYS + 3)) {
            wire(application);
            // What all sessions share is filled first: kept statements, compiled code, figures of the program about
            // itself.
            for (int i = 0; i < 3; i++) {
                work(application, desk(application, AT_THE_DESK + LONG_DAYS + i), LONG / 2);
            }
            long before = live();
            for (int i = 0; i < AT_THE_DESK; i++) {
                desk(application, i).click("desk.call");
            }
            LOG.warn("live heap per agent at the desk, in a call: {} kB", (live() - before) / AT_THE_DESK / 1_024);
            longDays(application);
        }
    }

    private static void longDays(BenchApplication application) {
        application.giveBack();
        long before = live();
        List<DeskClient> clients = new ArrayList<>();
        for (int i = 0; i < LONG_DAYS; i++) {
            clients.add(desk(application, AT_THE_DESK + i));
        }
        clients.forEach(client -> work(application, client, SHORT));
        long small = live() - before;
        clients.forEach(client -> work(application, client, LONG - SHORT));
        long large = live() - before;
        LOG.warn(
                "live heap per agent after {} dossiers {} kB, after {} dossiers {} kB: {} times",
                SHORT,
                small / LONG_DAYS / 1_024,
                LONG,
                large / LONG_DAYS / 1_024,
                Math.round(100.0 * large / small) / 100.0);
        if (clients.stream().anyMatch(client -> !client.has("desk.next"))) {
            throw new IllegalStateException("An agent lost the desk");
        }
    }

    private static void wire(BenchApplication application) {
        try (Browser browser = Browser.open(application.port())) {
            Wire wire = Wire.of(browser.page());
            browser.logIn("tom", BenchApplication.PASSWORD).go("/desk");
            LOG.warn("first visit, with the login: {} kB in {} requests", wire.kilobytes(), wire.requests());
            wire.reset();
            browser.go("/desk");
            LOG.warn("next visit: {} kB in {} requests", wire.kilobytes(), wire.requests());
        }
    }

    private static DeskClient desk(BenchApplication application, int agent) {
        DeskClient client = new DeskClient(application.address()).open("agent" + agent, BenchApplication.PASSWORD);
        client.click("desk.next");
        return client;
    }

    /** So many dossiers, one after the other. */
    private static void work(BenchApplication application, DeskClient client, int dossiers) {
        for (int i = 0; i < dossiers; i++) {
            if (i % 50 == 0) {
                application.giveBackSkipped();
            }
            client.click("desk.skip");
            client.click("desk.skip.NEEDS_PREPARATION");
        }
    }

    /** Bytes in use once nothing more can be collected. */
    private static long live() {
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 6; i++) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
        }
        return used;
    }
}
