package nl.vorder.queue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.vorder.Application;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.call.CallRecording;
import nl.vorder.call.CallService;
import nl.vorder.call.Direction;
import nl.vorder.call.OutcomeFields;
import nl.vorder.call.RecordCall;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Outcome;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The application as a process of its own, with agents who claim and record without a pause until somebody kills it. What it tried and
 * what was acknowledged stands in a file; what was tried and not acknowledged is tried again at the next start, as a desk would.
 *
 * <p>Arguments: url, user, password, file, dossiers to make, agents, number of the start.
 */
final class CrashWriter {

    private final Path file;
    private final QueueService queue;
    private final CallService calls;
    private final Clock clock;

    private CrashWriter(Path file, ConfigurableApplicationContext context) {
        this.file = file;
        this.queue = context.getBean(QueueService.class);
        this.calls = context.getBean(CallService.class);
        this.clock = context.getBean(Clock.class);
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, Object> properties = Map.of(
                "spring.datasource.url", arguments[0],
                "spring.datasource.username", arguments[1],
                "spring.datasource.password", arguments[2],
                "spring.datasource.hikari.connection-timeout", "2000",
                "server.port", "0",
                "vorder.jobs", "false",
                "vaadin.productionMode", "true");
        ConfigurableApplicationContext context = new SpringApplicationBuilder(
                        Application.class, TestClock.Configuration.class)
                .initializers(started -> started.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("crash", properties)))
                .run();
        fill(context, Integer.parseInt(arguments[4]));
        CrashWriter writer = new CrashWriter(Path.of(arguments[3]), context);
        int start = Integer.parseInt(arguments[6]);
        writer.again();
        writer.write("READY " + start);
        for (int agent = 0; agent < Integer.parseInt(arguments[5]); agent++) {
            long id = 30_000_000L + start * 1_000L + agent;
            Thread.ofPlatform().start(() -> writer.work(id));
        }
        Thread.sleep(600_000);
    }

    private static void fill(ConfigurableApplicationContext context, int dossiers) {
        JdbcClient database = context.getBean(JdbcClient.class);
        boolean empty = database.sql("SELECT COUNT(*) FROM dossier_dossier")
                        .query(Integer.class)
                        .single()
                == 0;
        if (empty) {
            List<Opened> opened = DossierFixture.aDossier(database).open(dossiers);
            context.getBean(QueueRefresh.class)
                    .of(opened.stream().map(Opened::id).toList());
        }
    }

    private void work(long agent) {
        TestUsers.logIn(TestUsers.agent(agent));
        while (true) {
            try {
                if (queue.next() instanceof NextDossier.Claimed claimed) {
                    Lease lease = claimed.lease();
                    record(new Tried(UUID.randomUUID(), agent, lease.dossierId().value(), lease.fence()), true);
                }
            } catch (RuntimeException e) {
                // The database has gone; whoever killed it kills this process next.
                pause();
            }
        }
    }

    /** What a desk does when it comes back: saves again what was never acknowledged. */
    private void again() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        Map<UUID, Tried> open = new HashMap<>();
        Set<UUID> settled = new HashSet<>();
        for (String line : Files.readAllLines(file)) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "TRY" -> open.put(UUID.fromString(words[1]), Tried.of(words));
                case "ACK", "STALE" -> settled.add(UUID.fromString(words[1]));
                default -> {
                    // A start.
                }
            }
        }
        open.keySet().removeAll(settled);
        for (Tried tried : open.values()) {
            TestUsers.logIn(TestUsers.agent(tried.agent()));
            record(tried, false);
        }
    }

    private void record(Tried tried, boolean first) {
        if (first) {
            write("TRY %s %d %d %d".formatted(tried.key(), tried.agent(), tried.dossier(), tried.fence()));
        }
        Instant now = clock.instant();
        CallRecording recording = calls.record(new RecordCall(
                tried.key(),
                new DossierId(tried.dossier()),
                tried.fence(),
                Direction.OUTBOUND,
                "",
                now,
                now,
                false,
                Outcome.NO_ANSWER,
                Optional.empty(),
                "",
                OutcomeFields.none(),
                Optional.empty(),
                List.of(),
                List.of()));
        write((recording instanceof CallRecording.Recorded ? "ACK " : "STALE ") + tried.key());
    }

    private synchronized void write(String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Tried(UUID key, long agent, long dossier, long fence) {

        static Tried of(String[] words) {
            return new Tried(
                    UUID.fromString(words[1]),
                    Long.parseLong(words[2]),
                    Long.parseLong(words[3]),
                    Long.parseLong(words[4]));
        }
    }
}
