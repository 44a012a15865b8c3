package nl.vorder.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vorder.costs.rules.Limitation;
import nl.vorder.costs.rules.LimitationState;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Zone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the limitation of dossiers, for other modules and for jobs that run without a user; see {@link LimitationService}. */
@Component
@Transactional(readOnly = true)
public class Limitations {

    private final Accounts accounts;
    private final JdbcClient database;
    private final Clock clock;

    Limitations(Accounts accounts, JdbcClient database, Clock clock) {
        this.accounts = accounts;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The limitation of one dossier, today.
     *
     * @throws nl.vorder.shared.DomainException {@code dossier.not-found} if there is none
     */
    public DossierLimitation of(DossierId id) {
        return count(accounts.read(id), interruptions(List.of(id)).getOrDefault(id, List.of()), Zone.today(clock));
    }

    /** The limitation of many dossiers with few statements; unknown ids are left out. */
    public Map<DossierId, DossierLimitation> ofAll(Collection<DossierId> ids) {
        Map<DossierId, List<LocalDate>> interruptions = interruptions(ids);
        LocalDate today = Zone.today(clock);
        Map<DossierId, DossierLimitation> counted = new HashMap<>();
        for (Account account : accounts.read(ids)) {
            DossierId id = account.dossier().id();
            counted.put(id, count(account, interruptions.getOrDefault(id, List.of()), today));
        }
        return counted;
    }

    /**
     * Records what makes the term start anew. Payments in the ledger count by themselves.
     *
     * @param remark the evidence: the letter, the call
     */
    @Transactional
    public void interrupt(DossierId id, InterruptionKind kind, LocalDate day, String remark) {
        database.sql("""
                INSERT INTO dossier_interruption (id, dossier_id, kind, interrupted_on, remark, recorded_at)
                VALUES (NEXT VALUE FOR dossier_interruption_seq, :dossier, :kind, :day, :remark, :now)
                """)
                .param("dossier", id.value())
                .param("kind", kind.name())
                .param("day", day)
                .param("remark", remark)
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Counts from what was read. */
    static DossierLimitation count(Account account, List<LocalDate> recorded, LocalDate today) {
        List<LocalDate> interruptions = new ArrayList<>(recorded);
        Bookkeeping.standing(account.entries()).values().stream()
                .filter(Bookkeeping::isReceipt)
                .forEach(payment -> interruptions.add(payment.getFirst().bookedOn()));
        InvoiceRow oldest = account.invoices().stream()
                .filter(invoice -> account.principal(invoice, today).isPositive())
                .findFirst()
                .orElse(account.invoices().getFirst());
        Limitation limitation =
                Limitation.of(oldest.dueOn(), account.dossier().terms().claimKind(), interruptions);
        LimitationState state = limitation.on(today);
        boolean blocks = state == LimitationState.BARRED
                && account.dossier().terms().debtorKind().isConsumer();
        return new DossierLimitation(account.dossier().id(), oldest.dueOn(), limitation.lastDay(), state, blocks);
    }

    private Map<DossierId, List<LocalDate>> interruptions(Collection<DossierId> ids) {
        Map<DossierId, List<LocalDate>> found = new HashMap<>();
        for (List<Long> chunk : DossierQueries.chunks(ids)) {
            database.sql("SELECT dossier_id, interrupted_on FROM dossier_interruption WHERE dossier_id IN (:ids)")
                    .param("ids", chunk)
                    .query(rs -> {
                        found.computeIfAbsent(new DossierId(rs.getLong("dossier_id")), id -> new ArrayList<>())
                                .add(rs.getObject("interrupted_on", LocalDate.class));
                    });
        }
        return found;
    }
}
