package nl.vorder.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what stands behind an amount: credit notes, the last payment, and until when the agency's account was booked. */
@Service
@Transactional(readOnly = true)
public class BookedMoneyService {

    private final JdbcClient database;

    BookedMoneyService(JdbcClient database) {
        this.database = database;
    }

    /** What has been booked on the dossier and, for the account, at all. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public BookedMoney of(DossierId dossierId) {
        return database.sql("""
                        SELECT COALESCE(SUM(IF(kind = 'CREDIT_NOTE', -amount, 0)), 0) AS credited,
                               MAX(IF(kind = 'CREDIT_NOTE', booked_on, NULL)) AS credited_on,
                               MAX(IF(kind = 'PAYMENT', booked_on, NULL)) AS paid_on,
                               (SELECT MAX(recorded_at) FROM dossier_ledger_entry WHERE channel = 'BANK') AS bank_at
                          FROM dossier_ledger_entry WHERE dossier_id = :dossier
                        """)
                .param("dossier", dossierId.value())
                .query((row, number) -> {
                    BigDecimal credited = row.getBigDecimal("credited");
                    Optional<LocalDate> on = Optional.ofNullable(row.getObject("credited_on", LocalDate.class));
                    Optional<Instant> bank = UtcColumn.find(row, "bank_at");
                    return new BookedMoney(
                            on.filter(day -> credited.signum() > 0)
                                    .map(day -> new BookedMoney.Credited(Money.of(credited), day)),
                            Optional.ofNullable(row.getObject("paid_on", LocalDate.class)),
                            bank);
                })
                .single();
    }
}
