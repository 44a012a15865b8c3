package nl.vorder.audit;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import nl.vorder.security.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes lines that nobody changes or removes.
 *
 * <p>A line stands exactly if the deed stands: it joins the caller's transaction and refuses to be written outside one.
 */
@Component
public class Journal {

    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final Clock clock;

    Journal(JdbcClient database, CurrentUser currentUser, Clock clock) {
        this.database = database;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Writes one line.
     *
     * @param action what was done, such as {@code call.recorded}
     * @param subject the kind of thing, such as {@code dossier}
     * @param subjectId its id
     * @param detail ids, codes and amounts that make the line useful; no personal data
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(String action, String subject, long subjectId, String detail) {
        database.sql("""
                INSERT INTO audit_entry (id, at, user_id, action, subject, subject_id, detail)
                VALUES (NEXT VALUE FOR audit_entry_seq, :at, :user, :action, :subject, :subjectId, :detail)
                """)
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("user", currentUser.find().map(user -> user.id().value()).orElse(null), Types.BIGINT)
                .param("action", action)
                .param("subject", subject)
                .param("subjectId", subjectId)
                .param("detail", detail)
                .update();
    }
}
