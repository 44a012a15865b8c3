package nl.vorder.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class QueueFactsTest {

    @Autowired
    QueueRefresh refresh;

    @Autowired
    QueueService queue;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void logIn() {
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
        TestUsers.logIn(TestUsers.agent(960_000));
    }

    @AfterEach
    void logOut() {
        TestUsers.logOut();
        database.sql("DELETE FROM queue_entry").update();
    }

    @Test
    void the_view_counts_the_same_outcomes_as_conversations_as_the_product() throws IOException {
        String sql = Files.readString(Path.of("src/main/resources/db/migration/V0131__queue_teams.sql"));
        Matcher list = Pattern.compile("c\\.outcome IN \\(([^)]*)\\)").matcher(sql);
        assertThat(list.find()).isTrue();
        List<String> listed = Arrays.stream(list.group(1).split(","))
                .map(name -> name.strip().replace("'", ""))
                .toList();
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Outcome.values())
                        .filter(Outcome::isConversation)
                        .map(Enum::name)
                        .toList());
    }

    @Test
    void times_are_the_same_whatever_the_zone_of_the_machine() {
        TimeZone machine = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        try {
            Opened dossier = DossierFixture.aDossier(database).open();
            refresh.of(List.of(dossier.id()));
            Lease lease = ((NextDossier.Claimed) queue.next()).lease();
            assertThat(lease.until()).isEqualTo(clock.instant().plus(QueueLeases.LENGTH));
            assertThat(queue.current()).contains(lease);
            assertThat(database.sql("SELECT CAST(leased_until AS CHAR) FROM queue_entry WHERE leased_to = 960000")
                            .query(String.class)
                            .single())
                    .startsWith("2026-11-23 09:10:00");
        } finally {
            TimeZone.setDefault(machine);
        }
    }

    @Test
    void the_claim_follows_the_index_in_the_order_of_the_sort() {
        List<DossierId> dossiers = DossierFixture.aDossier(database).open(50).stream()
                .map(Opened::id)
                .toList();
        refresh.of(dossiers);
        List<String> plan = database.sql("""
                EXPLAIN SELECT dossier_id FROM queue_entry WHERE lane = 1 AND state = 'READY' ORDER BY rank_key, id LIMIT 1
                """)
                .query((row, number) -> row.getString("key") + " " + row.getString("Extra"))
                .list();
        assertThat(plan)
                .singleElement()
                .satisfies(
                        step -> assertThat(step).startsWith("queue_entry_next").doesNotContain("filesort"));
    }

    @Test
    void hundreds_of_dossiers_are_recomputed_in_sets() {
        List<DossierId> dossiers = DossierFixture.aDossier(database).open(600).stream()
                .map(Opened::id)
                .toList();
        long start = System.nanoTime();
        refresh.of(dossiers);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertThat(queue.ready()).isEqualTo(600);
        assertThat(taken).isLessThan(Duration.ofSeconds(20));
    }
}
