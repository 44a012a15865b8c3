package nl.vorder.agreement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.UtcColumn;
import nl.vorder.shared.Zone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came in for an agreement, from the ledger: a reversal counts against it, and nothing is kept twice. */
@Component
class Payments {

    private final JdbcClient database;

    Payments(JdbcClient database) {
        this.database = database;
    }

    /** What came in after the agreement was made, up to and including a day. */
    Money since(DossierId dossierId, Instant agreedAt, LocalDate until) {
        return Money.of(database.sql("""
                SELECT COALESCE(SUM(amount), 0.00) FROM agreement_payment
                 WHERE dossier_id = :dossier AND booked_on BETWEEN :from AND :until AND recorded_at >= :agreed
                """)
                .param("dossier", dossierId.value())
                .param("from", Zone.local(agreedAt).toLocalDate())
                .param("until", until)
                .param("agreed", UtcColumn.of(agreedAt))
                .query(BigDecimal.class)
                .single());
    }
}
