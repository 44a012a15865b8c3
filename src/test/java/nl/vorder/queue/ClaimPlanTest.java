package nl.vorder.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.vorder.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what the database really did for a claim in a queue of 40,000 rows, with leases, future rows and other claimers beside it. */
@IntegrationTest
class ClaimPlanTest {

    private static final Pattern ROWS = Pattern.compile("\"r_rows\": ([0-9.]+)");

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource source;

    @BeforeEach
    void fillQueue() {
        database.sql("DELETE FROM queue_entry").update();
        database.sql("""
                INSERT INTO queue_entry (id, dossier_id, debtor_id, client_firm_id, state, rank_key, reason, ready_at, leased_to,
                    leased_until, lane, home_lane)
                SELECT seq + 5000000, seq + 5000000, seq, seq MOD 40, IF(seq <= 300, 'LEASED', IF(seq MOD 3 = 0, 'LATER', 'READY')),
                       seq * 7919 MOD 1000003, 'FOLLOW_UP', IF(seq MOD 3 = 0, '2027-06-01', '2026-01-01'),
                       IF(seq <= 300, 8000000 + seq, NULL), IF(seq <= 300, '2026-11-23 09:10:00', NULL), seq MOD 5 + 9001, 9001
                  FROM seq_1_to_40000
                """).update();
        database.sql("ANALYZE TABLE queue_entry").query().listOfRows();
    }

    @AfterEach
    void emptyQueue() {
        database.sql("DELETE FROM queue_entry").update();
    }

    @Test
    void a_claim_reads_at_most_fifty_rows_sorts_nothing_and_scans_no_table() throws SQLException {
        String plan = claimed(QueueLeases.firstOf(6, 0), List.of(-1L, 9001L, 9002L, 9003L, 9004L, 9005L));
        assertThat(plan).contains("\"access_type\": \"ref\"").doesNotContain("\"access_type\": \"range\"");
        assertThat(rows(plan)).isEqualTo(5);
    }

    @Test
    void a_claim_from_a_rank_on_reads_one_row_a_lane_too() throws SQLException {
        String plan = claimed(QueueLeases.firstOf(1, 2), List.of(-1L, 9001L, 500_000L, 9002L, 2_000_000L));
        assertThat(plan).contains("\"access_type\": \"range\"");
        assertThat(rows(plan)).isEqualTo(1);
    }

    @Test
    void the_rows_other_claimers_look_at_are_passed_over_and_few_in_number() throws SQLException {
        List<Connection> others = new ArrayList<>();
        try {
            for (int other = 0; other < 5; other++) {
                Connection connection = source.getConnection();
                others.add(connection);
                connection.setAutoCommit(false);
                try (PreparedStatement claim = connection.prepareStatement(QueueLeases.firstOf(1, 0))) {
                    claim.setLong(1, 9001);
                    claim.executeQuery().close();
                }
            }
            Connection last = source.getConnection();
            others.add(last);
            last.setAutoCommit(false);
            assertThat(rows(plan(last, QueueLeases.firstOf(3, 0), List.of(-1L, 9001L, 9002L))))
                    .isLessThanOrEqualTo(50);
        } finally {
            for (Connection connection : others) {
                connection.rollback();
                connection.close();
            }
        }
    }

    @Test
    void leasing_a_row_is_one_row_by_its_unique_key() throws SQLException {
        String plan = database.sql(
                        "EXPLAIN FORMAT=JSON UPDATE queue_entry SET state = 'LEASED' WHERE dossier_id = 5000301")
                .query(String.class)
                .single();
        assertThat(plan)
                .contains("\"key\": \"queue_entry_dossier\"")
                .contains("\"rows\": 1,")
                .doesNotContain("filesort");
    }

    private String claimed(String claim, List<Long> values) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            String plan = plan(connection, claim, values);
            connection.rollback();
            assertThat(plan)
                    .contains("\"key\": \"queue_entry_next\"")
                    .doesNotContain("filesort")
                    .doesNotContain("temporary_table")
                    .doesNotContain("\"access_type\": \"ALL\"")
                    .doesNotContain("\"access_type\": \"index\"");
            return plan;
        }
    }

    private static String plan(Connection connection, String claim, List<Long> values) throws SQLException {
        String sql = "ANALYZE FORMAT=JSON " + claim;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            IntStream.range(0, values.size()).forEach(i -> set(statement, i + 1, values.get(i)));
            try (ResultSet result = statement.executeQuery()) {
                assertThat(result.next()).isTrue();
                return result.getString(1);
            }
        }
    }

    private static void set(PreparedStatement statement, int index, long value) {
        try {
            statement.setLong(index, value);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double rows(String plan) {
        Matcher matcher = ROWS.matcher(plan);
        double rows = 0;
        while (matcher.find()) {
            rows += Double.parseDouble(matcher.group(1));
        }
        return rows;
    }
}
