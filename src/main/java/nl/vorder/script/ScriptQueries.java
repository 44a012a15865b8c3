package nl.vorder.script;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vorder.shared.ClientFirmId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of script versions: rows are added and switched, never changed in content. */
@Repository
class ScriptQueries {

    private static final String COLUMNS = "SELECT id, number, content, content_hash FROM script_version ";

    private final JdbcClient database;

    ScriptQueries(JdbcClient database) {
        this.database = database;
    }

    Optional<Row> find(long id) {
        return database.sql(COLUMNS + "WHERE id = :id")
                .param("id", id)
                .query(ScriptQueries::row)
                .optional();
    }

    Optional<Long> activeId(String name) {
        return database.sql("SELECT id FROM script_version WHERE name = :name AND active ORDER BY number DESC LIMIT 1")
                .param("name", name)
                .query(Long.class)
                .optional();
    }

    /** The activations of a script that were not ended, whatever their days. */
    List<Activation> activations(String name) {
        return database.sql("""
                SELECT id, script_version_id, client_firm_id, team_id, share, from_on, until_on
                FROM script_activation WHERE name = :name AND ended_at IS NULL
                """)
                .param("name", name)
                .query(ScriptQueries::activation)
                .list();
    }

    /** The words of a client firm as JSON, by stage; those for every stage under an empty name. */
    Map<String, String> clientWords(ClientFirmId firm) {
        Map<String, String> words = new HashMap<>();
        database.sql("SELECT stage, content FROM script_client_words WHERE client_firm_id = :firm")
                .param("firm", firm.value())
                .query(row -> {
                    words.put(row.getString("stage"), row.getString("content"));
                });
        return words;
    }

    /** The hash of the last version that came with the application. */
    Optional<String> lastShippedHash(String name) {
        return database.sql("""
                SELECT content_hash FROM script_version
                WHERE name = :name AND created_by IS NULL ORDER BY number DESC LIMIT 1
                """).param("name", name).query(String.class).optional();
    }

    /** Whether the version in use was made here and not shipped. */
    boolean usesOwnVersion(String name) {
        return database.sql(
                                "SELECT COUNT(*) FROM script_version WHERE name = :name AND active AND created_by IS NOT NULL")
                        .param("name", name)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void deactivate(String name) {
        database.sql("UPDATE script_version SET active = FALSE WHERE name = :name AND active")
                .param("name", name)
                .update();
    }

    void addShipped(String name, String content, String hash, boolean active, Instant at) {
        int number = database.sql("SELECT COALESCE(MAX(number), 0) + 1 FROM script_version WHERE name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
        database.sql("""
                INSERT INTO script_version (id, name, number, content, content_hash, active, created_at, created_by)
                VALUES (NEXT VALUE FOR script_version_seq, :name, :number, :content, :hash, :active, :at, NULL)
                """)
                .param("name", name)
                .param("number", number)
                .param("content", content)
                .param("hash", hash)
                .param("active", active)
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    private static Activation activation(ResultSet result, int index) throws SQLException {
        return new Activation(
                result.getLong("id"),
                result.getLong("script_version_id"),
                Optional.ofNullable(result.getObject("client_firm_id", Long.class))
                        .map(ClientFirmId::new),
                Optional.ofNullable(result.getObject("team_id", Long.class)),
                result.getInt("share"),
                result.getObject("from_on", LocalDate.class),
                Optional.ofNullable(result.getObject("until_on", LocalDate.class)));
    }

    private static Row row(ResultSet result, int index) throws SQLException {
        return new Row(
                result.getLong("id"),
                result.getInt("number"),
                result.getString("content"),
                result.getString("content_hash"));
    }

    record Row(long id, int number, String content, String hash) {}
}
