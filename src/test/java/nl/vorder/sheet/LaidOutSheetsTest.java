package nl.vorder.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
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
        assertThat(sheets.find(dossier.id())).contains(content());
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
            assertThat(sheets.find(dossier.id())).as("before " + change).isPresent();
            change(change);
            assertThat(sheets.find(dossier.id())).as(change).isEmpty();
        }
    }

    @Test
    void a_change_of_another_person_does_not_matter() {
        lay();
        Opened other = DossierFixture.aDossier(database).open();
        database.sql("UPDATE debtor_debtor SET city = 'Assen' WHERE id = ?")
                .param(other.debtorId().value())
                .update();
        assertThat(sheets.find(dossier.id())).isPresent();
    }

    @Test
    void a_dossier_that_goes_to_another_person_is_read_anew() {
        Opened other = DossierFixture.aDossier(database).open();
        lay();
        sheets.lay(other.id(), other.debtorId(), this::content);
        database.sql("UPDATE dossier_dossier SET debtor_id = ? WHERE id = ?")
                .params(other.debtorId().value(), dossier.id().value())
                .update();
        assertThat(sheets.find(dossier.id())).isEmpty();
        assertThat(sheets.find(other.id())).as("who has one more now").isEmpty();
    }

    @Test
    void a_change_made_while_it_is_read_counts_as_later() {
        sheets.lay(dossier.id(), dossier.debtorId(), () -> {
            change("UPDATE debtor_debtor SET city = 'Assen' WHERE id = :debtor");
            return content();
        });
        assertThat(sheets.find(dossier.id())).isEmpty();
    }

    @Test
    void a_change_that_was_under_way_counts_from_its_commit() throws SQLException {
        try (Connection other = source.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeUpdate("UPDATE debtor_debtor SET city = 'Assen' WHERE id = " + dossier.debtorId());
            lay();
            assertThat(sheets.find(dossier.id())).isPresent();
            other.commit();
        }
        assertThat(sheets.find(dossier.id())).isEmpty();
    }

    @Test
    void what_concerns_everybody_makes_everything_worth_nothing() {
        lay();
        database.sql("UPDATE client_firm SET trade = 'glaszetters' WHERE id = ?")
                .param(dossier.firmId().value())
                .update();
        assertThat(sheets.find(dossier.id())).as("a client firm").isEmpty();
        user();
        lay();
        database.sql("UPDATE security_user SET language = 'en' WHERE id = :id")
                .param("id", USER)
                .update();
        assertThat(sheets.find(dossier.id())).as("a language").isPresent();
        database.sql("UPDATE security_user SET display_name = 'Sanne de Wit' WHERE id = :id")
                .param("id", USER)
                .update();
        assertThat(sheets.find(dossier.id())).as("a name").isEmpty();
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
    void yesterdays_sheets_are_not_read_and_go_with_the_list_of_changes() {
        change("UPDATE debtor_debtor SET city = 'Assen' WHERE id = :debtor");
        lay();
        assertThat(sheets.clear()).isFalse();
        clock.tick(Duration.ofDays(1));
        assertThat(sheets.find(dossier.id())).isEmpty();
        assertThat(sheets.clear()).isTrue();
        assertThat(count("sheet_laid_out")).isZero();
        assertThat(count("sheet_changed")).isZero();
    }

    @Test
    void a_sheet_that_is_read_while_the_old_ones_go_is_not_taken_for_an_untouched_one() {
        LocalDate yesterday = Zone.today(clock).minusDays(1);
        Opened other = DossierFixture.aDossier(database).open();
        sheets.lay(other.id(), other.debtorId(), () -> new LaidOut(yesterday, rows("f"), rows("i")));
        change("UPDATE debtor_debtor SET city = 'Assen' WHERE id = :debtor");
        sheets.lay(dossier.id(), dossier.debtorId(), () -> {
            assertThat(sheets.clear()).isTrue();
            return content();
        });
        change("UPDATE debtor_debtor SET city = 'Emmen' WHERE id = :debtor");
        assertThat(sheets.find(dossier.id())).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_as_if_it_were_not_there() {
        assertThat(sheets.read("{\"on\":")).isEmpty();
        assertThat(sheets.read("{\"on\":\"2026-11-23\",\"facts\":7}")).isEmpty();
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
