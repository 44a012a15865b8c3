package nl.vorder.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.vorder.compliance.Hold;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.Holds;
import nl.vorder.compliance.PlaceHold;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.Formats;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Nobody is pressed to pay while money of theirs lies unused: when a debtor overpaid one dossier, their other open dossiers rest until
 * that money is paid back or taken up, two weeks at most. And what a debtor said was paid is no longer waited for once it came in.
 *
 * @see "Decision record 0112"
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UnmatchedMoney {

    private static final Period AT_MOST = Period.ofDays(14);

    private final JdbcClient database;
    private final Holds holds;
    private final Clock clock;

    UnmatchedMoney(JdbcClient database, Holds holds, Clock clock) {
        this.database = database;
        this.holds = holds;
        this.clock = clock;
    }

    private record Left(DossierId id, DebtorId debtorId, String number, boolean open, Money overpaid) {}

    @EventListener
    void on(PaymentReceived event) {
        holds.liftKind(event.dossierId(), HoldKind.SAYS_PAID);
        look(event.dossierId());
    }

    @EventListener
    void on(PaymentReversed event) {
        look(event.dossierId());
    }

    @EventListener
    void on(RefundBooked event) {
        look(event.dossierId());
    }

    private void look(DossierId changed) {
        List<Left> dossiers = dossiers(changed);
        Optional<Left> overpaid = dossiers.stream()
                .filter(dossier -> dossier.overpaid().isPositive())
                .findFirst();
        for (Left dossier : dossiers) {
            boolean rests = overpaid.isPresent() && !dossier.overpaid().isPositive();
            if (dossier.open() && rests) {
                hold(dossier, overpaid.get());
            } else {
                lift(dossier);
            }
        }
    }

    /** The dossiers of the same person, over all client firms, with what was paid too much in each. */
    private List<Left> dossiers(DossierId one) {
        return database.sql("""
                SELECT d.id, d.debtor_id, d.number, d.status = 'OPEN' AS open,
                       (SELECT COALESCE(SUM(e.amount), 0.00) FROM dossier_ledger_entry e
                         WHERE e.dossier_id = d.id AND e.component = 'OVERPAID') AS overpaid
                  FROM dossier_dossier d
                 WHERE d.debtor_id = (SELECT o.debtor_id FROM dossier_dossier o WHERE o.id = :id)
                 ORDER BY d.id
                """)
                .param("id", one.value())
                .query((row, number) -> new Left(
                        new DossierId(row.getLong("id")),
                        new DebtorId(row.getLong("debtor_id")),
                        row.getString("number"),
                        row.getBoolean("open"),
                        Money.of(row.getBigDecimal("overpaid")).negated()))
                .list();
    }

    private void hold(Left dossier, Left overpaid) {
        if (standing(dossier).isEmpty()) {
            Instant now = clock.instant();
            holds.place(new PlaceHold(
                    dossier.debtorId(),
                    Optional.of(dossier.id()),
                    HoldKind.UNMATCHED_MONEY,
                    overpaid.number() + ": " + Formats.euro(overpaid.overpaid()),
                    now,
                    Optional.of(
                            Zone.local(now).plus(AT_MOST).atZone(Zone.AMSTERDAM).toInstant())));
        }
    }

    private void lift(Left dossier) {
        if (!standing(dossier).isEmpty()) {
            holds.liftKind(dossier.id(), HoldKind.UNMATCHED_MONEY);
        }
    }

    private List<Hold> standing(Left dossier) {
        return holds.current(dossier.debtorId(), dossier.id()).stream()
                .filter(hold -> hold.kind() == HoldKind.UNMATCHED_MONEY
                        && hold.dossierId().isPresent())
                .toList();
    }
}
