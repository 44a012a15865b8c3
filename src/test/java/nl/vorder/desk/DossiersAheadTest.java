package nl.vorder.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.Holds;
import nl.vorder.compliance.PlaceHold;
import nl.vorder.dossier.DossierParties;
import nl.vorder.queue.NextDossier;
import nl.vorder.queue.QueueRefresh;
import nl.vorder.queue.QueueService;
import nl.vorder.sheet.LaidOutSheets;
import nl.vorder.sheet.LyingReady;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Dossiers are laid out before somebody asks for them, and claimed as they are at that moment. */
@IntegrationTest
class DossiersAheadTest {

    @Autowired
    DossiersAhead ahead;

    @Autowired
    LaidOutSheets sheets;

    @Autowired
    QueueService queue;

    @Autowired
    QueueRefresh refresh;

    @Autowired
    PreparationService preparations;

    @Autowired
    Holds holds;

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource source;

    @Autowired
    TestClock clock;

    @BeforeEach
    void logIn() {
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
        TestUsers.logIn(TestUsers.agent(971_000));
    }

    @AfterEach
    void logOut() {
        TestUsers.logOut();
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
    }

    @Test
    void the_first_of_each_lane_are_laid_out_once() {
        List<Opened> dossiers = waiting(5);
        assertThat(layOut(3)).isEqualTo(3);
        assertThat(layOut(3)).as("they lie ready").isZero();
        assertThat(dossiers.stream()
                        .filter(dossier -> new LyingReady(database, sheets)
                                .about(dossier.id())
                                .isPresent()))
                .hasSize(3);

        NextDossier.Claimed first = (NextDossier.Claimed) queue.next();
        assertThat(first.items()).isPresent();
        assertThat(layOut(3)).as("one has moved up").isEqualTo(1);
    }

    @Test
    void what_changed_or_is_of_yesterday_is_laid_out_anew() {
        Opened dossier = waiting(1).getFirst();
        layOut(1);
        database.sql("UPDATE debtor_debtor SET city = 'Assen' WHERE id = ?")
                .param(dossier.debtorId().value())
                .update();
        assertThat(layOut(1)).isEqualTo(1);
        clock.tick(Duration.ofDays(1));
        assertThat(layOut(1)).isEqualTo(1);
        assertThat(new LyingReady(database, sheets).about(dossier.id())).isPresent();
    }

    @Test
    void a_hold_placed_a_moment_later_keeps_the_dossier_back() {
        Opened dossier = waiting(1).getFirst();
        assertThat(layOut(1)).isEqualTo(1);
        holds.place(new PlaceHold(
                dossier.debtorId(), Optional.empty(), HoldKind.DISPUTE, "", clock.instant(), Optional.empty()));
        ready(dossier);
        assertThat(queue.next()).isInstanceOf(NextDossier.Empty.class);
    }

    @Test
    void a_hold_that_ended_since_no_longer_counts_though_it_was_laid_out() {
        Opened dossier = waiting(1).getFirst();
        holds.place(new PlaceHold(
                dossier.debtorId(),
                Optional.empty(),
                HoldKind.DISPUTE,
                "",
                clock.instant(),
                Optional.of(clock.instant().plus(Duration.ofHours(1)))));
        database.sql("UPDATE queue_entry SET state = 'READY', ready_at = '2026-01-01' WHERE dossier_id = ?")
                .param(dossier.id().value())
                .update();
        layOut(1);
        clock.tick(Duration.ofMinutes(61));
        assertThat(queue.next())
                .isInstanceOfSatisfying(
                        NextDossier.Claimed.class,
                        claimed -> assertThat(claimed.items()).isPresent());
    }

    @Test
    void what_is_counted_from_now_is_counted_at_the_claim() {
        Opened dossier = waiting(1).getFirst();
        database.sql("""
                INSERT INTO compliance_contact (id, debtor_id, dossier_id, channel, conversation, inbound, at)
                VALUES (NEXT VALUE FOR compliance_contact_seq, ?, ?, 'PHONE', FALSE, FALSE, '2026-11-16 10:30:00')
                """)
                .params(dossier.debtorId().value(), dossier.id().value())
                .update();
        layOut(1);
        assertThat(claimed().contacts().sevenDays()).isEqualTo(1);
        clock.tick(Duration.ofHours(3));
        assertThat(claimed().contacts().sevenDays()).isZero();
    }

    private int layOut(int first) {
        return new Ahead(ahead, sheets).layOut(first);
    }

    private Preparation claimed() {
        NextDossier.Claimed claimed = (NextDossier.Claimed) queue.next();
        assertThat(claimed.items()).isPresent();
        Preparation preparation = preparations.of(claimed);
        queue.release(claimed.lease());
        return preparation;
    }

    @Test
    void a_claim_does_not_wait_for_somebody_who_lays_out_or_changes() throws SQLException {
        Opened dossier = waiting(1).getFirst();
        layOut(1);
        try (Connection other = source.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeUpdate("UPDATE sheet_laid_out SET content = '' WHERE dossier_id = " + dossier.id());
            statement.executeUpdate("UPDATE sheet_epoch SET number = number + 1");
            statement.executeUpdate("INSERT INTO sheet_person_changed (debtor_id) VALUES (" + dossier.debtorId() + ")");
            assertThat(((NextDossier.Claimed) queue.next()).items()).isPresent();
            other.rollback();
        }
    }

    @Test
    void only_so_many_at_once_are_laid_out_the_most_urgent_first() {
        waiting(5);
        layOut(0);
        assertThat(ahead.layOut(5, 2)).isEqualTo(2);
        NextDossier.Claimed first = (NextDossier.Claimed) queue.next();
        assertThat(first.items()).isPresent();
        assertThat(ahead.layOut(5, 9)).isEqualTo(3);
    }

    @Test
    void what_another_version_laid_out_is_read_anew_at_the_claim() {
        Opened dossier = waiting(1).getFirst();
        layOut(1);
        database.sql("""
                UPDATE sheet_laid_out SET content = REGEXP_REPLACE(content, '"form":"[0-9a-f]+"', '"form":"other"') WHERE dossier_id = ?
                """).param(dossier.id().value()).update();
        holds.place(new PlaceHold(
                dossier.debtorId(),
                Optional.empty(),
                HoldKind.DISPUTE,
                "",
                clock.instant().minus(Duration.ofDays(2)),
                Optional.of(clock.instant().minus(Duration.ofDays(1)))));
        database.sql("UPDATE sheet_laid_out SET person_changes = person_changes + 1 WHERE dossier_id = ?")
                .param(dossier.id().value())
                .update();
        ready(dossier);
        NextDossier.Claimed claimed = (NextDossier.Claimed) queue.next();
        assertThat(claimed.items()).as("given along").isPresent();
        assertThat(preparations.of(claimed)).isEqualTo(preparations.of(claimed.lease()));
    }

    @Test
    void what_was_laid_out_for_another_person_is_not_given_along() {
        Opened dossier = waiting(1).getFirst();
        Opened other = DossierFixture.aDossier(database).open();
        layOut(1);
        ahead.lay(new DossierParties(dossier.id(), other.debtorId(), dossier.firmId()));
        assertThat(((NextDossier.Claimed) queue.next()).items()).isEmpty();
    }

    @Test
    void what_was_laid_out_about_another_dossier_is_not_believed() {
        List<Opened> both = waiting(2);
        layOut(2);
        database.sql("""
                UPDATE sheet_laid_out a JOIN sheet_laid_out b ON b.dossier_id = ? SET a.content = b.content WHERE a.dossier_id = ?
                """)
                .params(both.get(1).id().value(), both.get(0).id().value())
                .update();
        holds.place(new PlaceHold(
                both.get(0).debtorId(), Optional.empty(), HoldKind.DISPUTE, "", clock.instant(), Optional.empty()));
        database.sql("UPDATE sheet_laid_out SET person_changes = person_changes + 1 WHERE dossier_id = ?")
                .param(both.get(0).id().value())
                .update();
        database.sql("DELETE FROM queue_entry WHERE dossier_id = ?")
                .param(both.get(1).id().value())
                .update();
        ready(both.get(0));
        assertThat(queue.next()).isInstanceOf(NextDossier.Empty.class);
    }

    private void ready(Opened dossier) {
        database.sql("UPDATE queue_entry SET state = 'READY', ready_at = '2026-01-01' WHERE dossier_id = ?")
                .param(dossier.id().value())
                .update();
    }

    private List<Opened> waiting(int count) {
        List<Opened> dossiers = DossierFixture.aDossier(database).open(count);
        refresh.of(dossiers.stream().map(Opened::id).toList());
        return dossiers;
    }
}
