package nl.vorder.sheet;

import java.util.Optional;
import nl.vorder.shared.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks what lies ready about a dossier, as a claim does. */
public record LyingReady(JdbcClient database, LaidOutSheets sheets) {

    public Optional<LaidOut> about(DossierId dossier) {
        return database.sql("SELECT content FROM sheet_current WHERE dossier_id = ?")
                .param(dossier.value())
                .query(String.class)
                .optional()
                .flatMap(sheets::read);
    }
}
