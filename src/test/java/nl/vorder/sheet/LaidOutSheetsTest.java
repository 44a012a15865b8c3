package nl.vorder.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.shared.Zone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lies ready is given back only as long as nothing changed that it was read from. */
@IntegrationTest
class LaidOutSheetsTest {

    private static final long USER = 972_000;

    @Autowired
    LaidOutSheets sheets;

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource source;

    @Autowired
    TestClock clock;

    private Opened dossier;

    @BeforeEach
    void open() {
        clock.reset();
        dossier = DossierFixture.aDossier(database).open();
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void what_was_laid_out_is_given_back_row_by_row() {
        lay();
        assertThat(ready().about(dossier.id())).contains(content());
    }

    @Test
    void a_change_of_the_person_or_of_one_of_their_dossiers_makes_it_worth_nothing() {
        List<String> changes = List.of(
                "UPDATE debtor_debtor SET city = 'Assen' WHERE id = :debtor",
                "UPDATE dossier_dossier SET stage = 'FINAL' WHERE id = :dossier",
                """
                INSERT INTO compliance_hold (id, debtor_id, kind, starts_at)
                VALUES (NEXT VALUE FOR compliance_hold_seq, :debtor, 'DISPUTE', '2026-11-23 09:00:00')
                """,
                """
                INSERT INTO letter_sent (id, dossier_id, kind, channel, sent_on)
                VALUES (NEXT VALUE FOR letter_sent_seq, :dossier, 'REMINDER', 'POST', '2026-11-01')
                """,
                "DELETE FROM letter_sent WHERE dossier_id = :dossier",
                """
                INSERT INTO agreement_arrangement (id, dossier_id, debtor_id, client_firm_id, agreed_at, total, state)
                VALUES (:dossier, :dossier, :debtor, 1, '2026-10-01 10:00:00', 400.00, 'RUNNING')
                """,
                """
                INSERT INTO agreement_instalment (id, arrangement_id, number, amount, due_on, state)
                VALUES (NEXT VALUE FOR agreement_instalment_seq, :dossier, 1, 400.00, '2026-12-01', 'OPEN')
                """);
        for (String change : changes) {
            lay();
            assertThat(ready().about(dossier.id())).as("before " + change).isPresent();
            change(change);
            assertThat(ready().about(dossier.id())).as(change).isEmpty();
        }
    }

    @Test
    void a_change_of_another_person_does_not_matter() {
        lay();
        Opened other = DossierFixture.aDossier(database).open();
        database.sql("UPDATE debtor_debtor SET city = 'Assen' WHERE id = ?")
                .param(other.debtorId().value())
                .update();
        assertThat(ready().about(dossier.id())).isPresent();
    }

    @Test
    void a_dossier_that_goes_to_another_person_is_read_anew() {
        Opened other = DossierFixture.aDossier(database).open();
        lay();
        sheets.lay(other.id(), other.debtorId(), this::content);
        database.sql("UPDATE dossier_dossier SET debtor_id = ? WHERE id = ?")
                .params(other.debtorId().value(), dossier.id().value())
                .update();
        assertThat(ready().about(dossier.id())).isEmpty();
        assertThat(ready().about(other.id())).as("who has one more now").isEmpty();
    }

    @Test
    void a_change_of_another_dossier_of_the_person_counts_too() {
        Opened other = DossierFixture.aDossier(database).open();
        database.sql("UPDATE dossier_dossier SET debtor_id = ? WHERE id = ?")
                .params(dossier.debtorId().value(), other.id().value())
                .update();
        lay();
        database.sql("UPDATE dossier_invoice SET disputed = TRUE WHERE dossier_id = ?")
                .param(other.id().value())
                .update();
        assertThat(ready().about(dossier.id())).isEmpty();
    }

    @Test
    void a_change_made_while_it_is_read_counts_as_later() {
        sheets.lay(dossier.id(), dossier.debtorId(), () -> {
            change("UPDATE debtor_debtor SET city = 'Assen' WHERE id = :debtor");
            return content();
        });
        assertThat(ready().about(dossier.id())).isEmpty();
    }

    @Test
    void a_change_that_was_under_way_counts_from_its_commit() throws SQLException {
        try (Connection other = source.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeUpdate("UPDATE debtor_debtor SET city = 'Assen' WHERE id = " + dossier.debtorId());
            lay();
            assertThat(ready().about(dossier.id())).isPresent();
            other.commit();
        }
        assertThat(ready().about(dossier.id())).isEmpty();
    }

    @Test
    void what_concerns_everybody_makes_everything_worth_nothing() {
        lay();
        database.sql("UPDATE client_firm SET trade = 'glaszetters' WHERE id = ?")
                .param(dossier.firmId().value())
                .update();
        assertThat(ready().about(dossier.id())).as("a client firm").isEmpty();
        user();
        lay();
        database.sql("UPDATE security_user SET language = 'en' WHERE id = :id")
                .param("id", USER)
                .update();
        assertThat(ready().about(dossier.id())).as("a language").isPresent();
        database.sql("UPDATE security_user SET display_name = 'Sanne de Wit' WHERE id = :id")
                .param("id", USER)
                .update();
        assertThat(ready().about(dossier.id())).as("a name").isEmpty();
        database.sql("DELETE FROM security_user WHERE id = :id")
                .param("id", USER)
                .update();
    }

    private void user() {
        database.sql("""
                INSERT INTO security_user (id, username, password_hash, display_name, role, created_at)
                VALUES (:id, 'sanne-ligt-klaar', '-', 'Sanne Wit', 'AGENT', '2026-11-23 09:00:00')
                """).param("id", USER).update();
    }

    @Test
    void a_change_of_the_settings_makes_everything_worth_nothing() {
        lay();
        database.sql("""
                INSERT INTO compliance_setting (id, client_firm_id, valid_from, weekday_from, weekday_until, attempts_per_day,
                    minimum_gap_minutes, attempts_per_seven_days, quiet_days, messages_per_day, legal_window_for_everybody, recorded_at)
                VALUES (-1, :firm, '2099-01-01', '09:00', '20:00', 2, 120, 5, 7, 1, FALSE, '2026-11-23 09:00:00')
                """).param("firm", dossier.firmId().value()).update();
        assertThat(ready().about(dossier.id())).as("a new one").isEmpty();
        lay();
        database.sql("UPDATE compliance_setting SET quiet_days = 8 WHERE id = -1")
                .update();
        assertThat(ready().about(dossier.id())).as("a changed one").isEmpty();
        lay();
        database.sql("DELETE FROM compliance_setting WHERE id = -1").update();
        assertThat(ready().about(dossier.id())).as("one taken back").isEmpty();
    }

    @Test
    void yesterdays_sheets_are_not_read_and_go_with_the_list_of_changes() {
        change("UPDATE debtor_debtor SET city = 'Assen' WHERE id = :debtor");
        cleared();
        lay();
        change("UPDATE dossier_dossier SET stage = 'FINAL' WHERE id = :dossier");
        assertThat(sheets.clear()).as("done for today").isTrue();
        assertThat(count("sheet_person_changed")).isEqualTo(2);

        clock.tick(Duration.ofDays(1));
        assertThat(ready().about(dossier.id())).isEmpty();
        assertThat(sheets.clear()).as("there was something to clear").isFalse();
        cleared();
        assertThat(count("sheet_laid_out")).isZero();
        assertThat(count("sheet_person_changed")).isZero();
        assertThat(count("sheet_dossier_changed")).isZero();
    }

    @Test
    void a_sheet_that_is_read_while_the_old_ones_go_is_not_taken_for_an_untouched_one() {
        cleared();
        change("UPDATE debtor_debtor SET city = 'Assen' WHERE id = :debtor");
        clock.tick(Duration.ofDays(1));
        sheets.lay(dossier.id(), dossier.debtorId(), () -> {
            cleared();
            return content();
        });
        change("UPDATE debtor_debtor SET city = 'Emmen' WHERE id = :debtor");
        assertThat(ready().about(dossier.id())).isEmpty();
    }

    @Test
    void clearing_does_not_wait_for_somebody_who_is_still_writing() throws SQLException {
        clock.tick(Duration.ofDays(2));
        try (Connection other = source.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeUpdate("UPDATE debtor_debtor SET city = 'Assen' WHERE id = " + dossier.debtorId());
            assertThat(sheets.clear()).isFalse();
            other.commit();
        }
        cleared();
    }

    @Test
    void what_would_be_too_long_for_every_claim_to_carry_is_read_at_the_claim() {
        String word = "x".repeat(LaidOutSheets.LONGEST);
        sheets.lay(
                dossier.id(),
                dossier.debtorId(),
                () -> new LaidOut(Zone.today(clock), rows("facts"), new SheetRows("items", List.of(List.of(word)))));
        assertThat(ready().about(dossier.id())).isEmpty();
    }

    @Test
    void a_start_of_the_program_forgets_everything() {
        lay();
        sheets.forget();
        assertThat(ready().about(dossier.id())).isEmpty();
        lay();
        assertThat(ready().about(dossier.id())).isPresent();
    }

    @Test
    void what_cannot_be_read_is_as_if_it_were_not_there() {
        assertThat(sheets.read("{\"on\":")).isEmpty();
        assertThat(sheets.read("{\"on\":\"2026-11-23\",\"facts\":7}")).isEmpty();
        assertThat(sheets.read("{\"on\":\"2026-11-23\",\"facts\":{\"form\":\"f\",\"rows\":[]}}"))
                .as("a part is missing")
                .isEmpty();
    }

    private void change(String sql) {
        JdbcClient.StatementSpec statement = database.sql(sql);
        if (sql.contains(":debtor")) {
            statement = statement.param("debtor", dossier.debtorId().value());
        }
        if (sql.contains(":dossier")) {
            statement = statement.param("dossier", dossier.id().value());
        }
        assertThat(statement.update()).isPositive();
    }

    private LyingReady ready() {
        return new LyingReady(database, sheets);
    }

    private void cleared() {
        boolean done = false;
        for (int round = 0; round < 100 && !done; round++) {
            done = sheets.clear();
        }
        assertThat(done).isTrue();
    }

    private void lay() {
        sheets.lay(dossier.id(), dossier.debtorId(), this::content);
    }

    private LaidOut content() {
        return new LaidOut(Zone.today(clock), rows("facts"), rows("items"));
    }

    private static SheetRows rows(String form) {
        return new SheetRows(form, List.of(List.of("0", "Bédé \"7\""), Arrays.asList("1", null)));
    }

    private long count(String table) {
        return database.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }
}
