package nl.vorder.script.editing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vorder.script.Activation;
import nl.vorder.script.ScriptContent;
import nl.vorder.script.ScriptFormat;
import nl.vorder.security.LoggedInUser;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of drafts, versions and activations. */
@Repository
class Authoring {

    private final JdbcClient database;
    private final ScriptFormat format = new ScriptFormat();

    Authoring(JdbcClient database) {
        this.database = database;
    }

    List<ScriptRow> rows(LocalDate today) {
        return database.sql("""
                SELECT v.name, COUNT(*) AS versions,
                       COALESCE((SELECT u.number FROM script_activation a JOIN script_version u ON u.id = a.script_version_id
                                 WHERE a.name = v.name AND a.ended_at IS NULL AND a.client_firm_id IS NULL AND a.team_id IS NULL
                                   AND a.share = 100 AND a.from_on <= :today AND COALESCE(a.until_on, :today) >= :today
                                 ORDER BY a.id DESC LIMIT 1),
                                MAX(CASE WHEN v.active THEN v.number END), 0) AS everybody,
                       (SELECT COUNT(*) FROM script_activation a
                        WHERE a.name = v.name AND a.ended_at IS NULL AND COALESCE(a.until_on, :today) >= :today
                          AND (a.client_firm_id IS NOT NULL OR a.team_id IS NOT NULL OR a.share < 100)) AS narrower,
                       (SELECT d.author FROM script_draft d WHERE d.name = v.name) AS draft_by
                FROM script_version v GROUP BY v.name ORDER BY v.name
                """)
                .param("today", today)
                .query((row, index) -> new ScriptRow(
                        row.getString("name"),
                        row.getInt("versions"),
                        row.getInt("everybody"),
                        row.getInt("narrower"),
                        Optional.ofNullable(row.getString("draft_by"))))
                .list();
    }

    List<VersionRow> versions(String name) {
        return database.sql("SELECT id, number, created_at, author, remark, active FROM script_version "
                        + "WHERE name = :name ORDER BY number DESC")
                .param("name", name)
                .query((row, index) -> new VersionRow(
                        row.getLong("id"),
                        row.getInt("number"),
                        UtcColumn.read(row, "created_at"),
                        row.getString("author"),
                        row.getString("remark"),
                        row.getBoolean("active")))
                .list();
    }

    Optional<Draft> draft(String name) {
        return database.sql(
                        "SELECT content, version, base_number, changed_at, author FROM script_draft WHERE name = :name")
                .param("name", name)
                .query((row, index) -> new Draft(
                        format.fromJson(row.getString("content")),
                        row.getInt("version"),
                        row.getInt("base_number"),
                        UtcColumn.read(row, "changed_at"),
                        row.getString("author")))
                .optional();
    }

    /** Stores the first state of a draft; whether nobody else did so. */
    boolean insertDraft(ScriptContent content, int base, LoggedInUser user, Instant at) {
        return database.sql("""
                INSERT IGNORE INTO script_draft (name, version, base_number, content, changed_at, changed_by, author)
                VALUES (:name, 1, :base, :content, :at, :user, :author)
                """)
                        .param("name", content.name())
                        .param("base", base)
                        .param("content", format.toJson(content))
                        .param("at", UtcColumn.of(at))
                        .param("user", user.id().value())
                        .param("author", user.displayName())
                        .update()
                == 1;
    }

    /** Stores a further state of a draft; whether it still was at the version it was made from. */
    boolean updateDraft(ScriptContent content, int version, LoggedInUser user, Instant at) {
        return database.sql("""
                UPDATE script_draft SET version = version + 1, content = :content, changed_at = :at, changed_by = :user, author = :author
                WHERE name = :name AND version = :version
                """)
                        .param("name", content.name())
                        .param("version", version)
                        .param("content", format.toJson(content))
                        .param("at", UtcColumn.of(at))
                        .param("user", user.id().value())
                        .param("author", user.displayName())
                        .update()
                == 1;
    }

    boolean deleteDraft(String name, int version) {
        return database.sql("DELETE FROM script_draft WHERE name = :name AND version = :version")
                        .param("name", name)
                        .param("version", version)
                        .update()
                == 1;
    }

    int addVersion(ScriptContent content, LoggedInUser user, String remark, Instant at) {
        int number = database.sql(
                        "SELECT COALESCE(MAX(number), 0) + 1 FROM script_version WHERE name = :name FOR UPDATE")
                .param("name", content.name())
                .query(Integer.class)
                .single();
        String json = format.toJson(content);
        database.sql("""
                INSERT INTO script_version (id, name, number, content, content_hash, active, created_at, created_by, author, remark)
                VALUES (NEXT VALUE FOR script_version_seq, :name, :number, :content, :hash, FALSE, :at, :user, :author, :remark)
                """)
                .param("name", content.name())
                .param("number", number)
                .param("content", json)
                .param("hash", ScriptFormat.hash(json))
                .param("at", UtcColumn.of(at))
                .param("user", user.id().value())
                .param("author", user.displayName())
                .param("remark", remark)
                .update();
        return number;
    }

    long versionId(String name, int number) {
        return database.sql("SELECT id FROM script_version WHERE name = :name AND number = :number")
                .param("name", name)
                .param("number", number)
                .query(Long.class)
                .single();
    }

    List<ActivationRow> activations(String name) {
        return database.sql("""
                SELECT a.*, v.number FROM script_activation a JOIN script_version v ON v.id = a.script_version_id
                WHERE a.name = :name AND a.ended_at IS NULL ORDER BY a.id DESC
                """)
                .param("name", name)
                .query(Authoring::activation)
                .list();
    }

    long addActivation(String name, ActivateVersion wish, LoggedInUser user, Instant at) {
        long id = database.sql("SELECT NEXT VALUE FOR script_activation_seq")
                .query(Long.class)
                .single();
        database.sql("""
                INSERT INTO script_activation
                    (id, name, script_version_id, client_firm_id, team_id, share, from_on, until_on, created_at, created_by, author)
                VALUES (:id, :name, :version, :firm, :team, :share, :from, :until, :at, :user, :author)
                """)
                .param("id", id)
                .param("name", name)
                .param("version", wish.versionId())
                .param("firm", wish.clientFirmId().map(ClientFirmId::value).orElse(null), Types.BIGINT)
                .param("team", wish.teamId().orElse(null), Types.BIGINT)
                .param("share", wish.share())
                .param("from", wish.from())
                .param("until", wish.until().orElse(null), Types.DATE)
                .param("at", UtcColumn.of(at))
                .param("user", user.id().value())
                .param("author", user.displayName())
                .update();
        return id;
    }

    boolean endActivation(long id, LoggedInUser user, Instant at) {
        return database.sql(
                                "UPDATE script_activation SET ended_at = :at, ended_by = :user WHERE id = :id AND ended_at IS NULL")
                        .param("id", id)
                        .param("at", UtcColumn.of(at))
                        .param("user", user.id().value())
                        .update()
                == 1;
    }

    /** The scripts in use today, each once, for a check of words that would be said in them. */
    List<ScriptContent> inUse() {
        return database.sql("""
                SELECT content FROM script_version v
                WHERE v.active OR EXISTS (SELECT 1 FROM script_activation a WHERE a.script_version_id = v.id AND a.ended_at IS NULL)
                """)
                .query((row, index) -> format.fromJson(row.getString("content")))
                .list();
    }

    private static ActivationRow activation(ResultSet row, int index) throws SQLException {
        Activation activation = new Activation(
                row.getLong("id"),
                row.getLong("script_version_id"),
                Optional.ofNullable(row.getObject("client_firm_id", Long.class)).map(ClientFirmId::new),
                Optional.ofNullable(row.getObject("team_id", Long.class)),
                row.getInt("share"),
                row.getObject("from_on", LocalDate.class),
                Optional.ofNullable(row.getObject("until_on", LocalDate.class)));
        return new ActivationRow(
                activation, row.getInt("number"), UtcColumn.read(row, "created_at"), row.getString("author"));
    }
}
