package nl.vorder.intake;

import java.util.Optional;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how fresh the facts of a client firm are. */
@Service
@Transactional(readOnly = true)
public class AppliedFileService {

    private final JdbcClient database;

    AppliedFileService(JdbcClient database) {
        this.database = database;
    }

    /** The file of this client firm that was taken over last. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public Optional<AppliedFile> last(ClientFirmId clientFirm) {
        return database.sql("""
                        SELECT name, applied_at FROM intake_file
                         WHERE client_firm_id = :firm AND state = 'APPLIED' AND applied_at IS NOT NULL
                         ORDER BY uploaded_at DESC LIMIT 1
                        """)
                .param("firm", clientFirm.value())
                .query((row, number) -> new AppliedFile(row.getString("name"), UtcColumn.read(row, "applied_at")))
                .optional();
    }
}
