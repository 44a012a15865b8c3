package nl.vorder.script.editing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vorder.script.ClientWords;
import nl.vorder.script.ScriptFormat;
import nl.vorder.security.LoggedInUser;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.Stage;
import nl.vorder.shared.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of client firms' words. */
@Repository
class ClientWordsStore {

    private final JdbcClient database;
    private final ScriptFormat format = new ScriptFormat();

    ClientWordsStore(JdbcClient database) {
        this.database = database;
    }

    List<ClientWords> all(Optional<ClientFirmId> firm) {
        return database
                .sql("SELECT content FROM script_client_words WHERE :firm IS NULL OR client_firm_id = :firm")
                .param("firm", firm.map(ClientFirmId::value).orElse(null))
                .query(String.class)
                .stream()
                .map(format::wordsFromJson)
                .toList();
    }

    Optional<StoredWords> find(ClientFirmId firm, Optional<Stage> stage) {
        return database.sql("SELECT content, version, changed_at, author FROM script_client_words "
                        + "WHERE client_firm_id = :firm AND stage = :stage")
                .param("firm", firm.value())
                .param("stage", name(stage))
                .query((row, index) -> new StoredWords(
                        format.wordsFromJson(row.getString("content")),
                        row.getInt("version"),
                        UtcColumn.read(row, "changed_at"),
                        row.getString("author")))
                .optional();
    }

    /** Stores the words; whether they still were at the version that was opened. */
    boolean store(
            ClientFirmId firm, Optional<Stage> stage, ClientWords words, int version, LoggedInUser user, Instant at) {
        String statement = version == 0 ? """
                INSERT IGNORE INTO script_client_words
                    (client_firm_id, stage, version, content, changed_at, changed_by, author)
                VALUES (:firm, :stage, :version + 1, :content, :at, :user, :author)
                """ : """
                UPDATE script_client_words
                SET version = version + 1, content = :content, changed_at = :at, changed_by = :user, author = :author
                WHERE client_firm_id = :firm AND stage = :stage AND version = :version
                """;
        return database.sql(statement)
                        .param("firm", firm.value())
                        .param("stage", name(stage))
                        .param("version", version)
                        .param("content", format.wordsToJson(words))
                        .param("at", UtcColumn.of(at))
                        .param("user", user.id().value())
                        .param("author", user.displayName())
                        .update()
                == 1;
    }

    private static String name(Optional<Stage> stage) {
        return stage.map(Enum::name).orElse("");
    }
}
