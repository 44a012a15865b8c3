package nl.vorder.dossier;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.vorder.audit.Journal;
import nl.vorder.compliance.Hold;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.HoldLifted;
import nl.vorder.compliance.HoldPlaced;
import nl.vorder.compliance.Holds;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Zone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops interest while the debtor is insolvent, and lets it run again when that is over: interest from the day of the judgment on cannot be
 * claimed from the estate (art. 26 and 128 Fw).
 *
 * <p>It follows the holds on the person or the dossier, in the same transaction; the nightly run catches those that ended by themselves.
 */
@Component
@Transactional
class InsolvencyStops {

    private static final Set<HoldKind> INSOLVENT =
            EnumSet.of(HoldKind.BANKRUPTCY, HoldKind.SUSPENSION_OF_PAYMENTS, HoldKind.DEBT_RESTRUCTURING);

    private final DossierQueries dossiers;
    private final LedgerBook book;
    private final Holds holds;
    private final JdbcClient database;
    private final Journal journal;
    private final Clock clock;

    InsolvencyStops(
            DossierQueries dossiers, LedgerBook book, Holds holds, JdbcClient database, Journal journal, Clock clock) {
        this.dossiers = dossiers;
        this.book = book;
        this.holds = holds;
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    @EventListener
    void on(HoldPlaced placed) {
        if (INSOLVENT.contains(placed.kind())) {
            follow(placed.dossierId().map(List::of).orElseGet(() -> dossiers.openOf(placed.debtorId())));
        }
    }

    @EventListener
    void on(HoldLifted lifted) {
        if (INSOLVENT.contains(lifted.kind())) {
            follow(lifted.dossierId().map(List::of).orElseGet(() -> dossiers.openOf(lifted.debtorId())));
        }
    }

    @EventListener
    void on(DossierOpened opened) {
        if (!holds.running(INSOLVENT).isEmpty()) {
            follow(opened.dossierIds());
        }
    }

    /** Lets interest run again where the hold has ended by itself, and stops it where one has begun. */
    void followAll() {
        follow(database.sql("SELECT id FROM dossier_dossier WHERE status = 'OPEN' AND interest_stopped_on IS NOT NULL")
                .query((rs, n) -> new DossierId(rs.getLong("id")))
                .list());
        follow(holds.running(INSOLVENT).stream()
                .flatMap(hold ->
                        hold.dossierId().map(List::of).orElseGet(() -> dossiers.openOf(hold.debtorId())).stream())
                .toList());
    }

    private void follow(Collection<DossierId> ids) {
        List<Hold> running = holds.running(INSOLVENT);
        for (DossierRow row : dossiers.rows(ids)) {
            Optional<LocalDate> stop = running.stream()
                    .filter(hold -> hold.debtorId().equals(row.debtorId())
                            && hold.dossierId().map(row.id()::equals).orElse(true))
                    .map(hold -> Zone.local(hold.startsAt()).toLocalDate().minusDays(1))
                    .min(LocalDate::compareTo);
            if (row.isOpen() && !Objects.equals(row.interestStoppedOn(), stop.orElse(null))) {
                change(row.id(), stop.orElse(null));
            }
        }
    }

    private void change(DossierId id, @Nullable LocalDate stop) {
        database.sql("UPDATE dossier_dossier SET interest_stopped_on = :stop, version = version + 1 WHERE id = :id")
                .param("stop", stop, Types.DATE)
                .param("id", id.value())
                .update();
        journal.write(
                stop == null ? "dossier.interest-resumed" : "dossier.interest-stopped",
                "dossier",
                id.value(),
                stop == null ? "" : "last day " + stop);
        book.post(id, Zone.today(clock));
    }
}
