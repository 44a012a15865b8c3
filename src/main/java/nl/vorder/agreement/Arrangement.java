package nl.vorder.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.vorder.agreement.ArrangementSummary.InstalmentState;
import nl.vorder.agreement.rules.PromiseRules;
import nl.vorder.dossier.DossierDetails;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import org.jspecify.annotations.Nullable;

/** What is open, paid in parts on agreed days. */
@Entity
@Table(name = "agreement_arrangement")
class Arrangement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_arrangement_seq")
    @SequenceGenerator(name = "agreement_arrangement_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "dossier_id", nullable = false)
    private long dossierId;

    @Column(name = "debtor_id", nullable = false)
    private long debtorId;

    @Column(name = "client_firm_id", nullable = false)
    private long clientFirmId;

    @Column(name = "call_key")
    private @Nullable UUID callKey;

    @Column(name = "agreed_at", nullable = false)
    private Instant agreedAt;

    @Column(name = "total", nullable = false)
    private BigDecimal total;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ArrangementState state = ArrangementState.ACTIVE;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "arrangement_id", nullable = false)
    @OrderBy("number")
    private List<Instalment> instalments = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Arrangement() {}

    Arrangement(ConcludeArrangement plan, DossierDetails dossier, Instant agreedAt) {
        this.dossierId = plan.dossierId().value();
        this.debtorId = dossier.debtorId().value();
        this.clientFirmId = dossier.clientFirmId().value();
        this.callKey = plan.callKey().orElse(null);
        this.agreedAt = agreedAt;
        this.total = Money.sum(plan.instalments().stream()
                        .map(ConcludeArrangement.Instalment::amount)
                        .toList())
                .amount();
        for (ConcludeArrangement.Instalment part : plan.instalments()) {
            instalments.add(new Instalment(instalments.size() + 1, part.amount(), part.dueOn()));
        }
    }

    /**
     * Covers the instalments in order with what came in; a missed one breaks the arrangement.
     *
     * @param received what came in since the arrangement was concluded
     * @return whether the state changed
     */
    boolean weigh(Money received, LocalDate today) {
        ArrangementState before = state;
        Money needed = Money.ZERO;
        for (Instalment instalment : instalments) {
            needed = needed.plus(instalment.amount());
            instalment.weigh(PromiseRules.isKept(needed, received), today);
        }
        if (instalments.stream().allMatch(part -> part.state() == InstalmentState.PAID)) {
            state = ArrangementState.COMPLETED;
        } else {
            state = missed().isPresent() ? ArrangementState.BROKEN : ArrangementState.ACTIVE;
        }
        if (state != before) {
            decidedOn = state == ArrangementState.ACTIVE ? null : today;
        }
        return state != before;
    }

    /** A later agreement stands in its place, or there is nothing to pay any more. */
    void withdraw(LocalDate today) {
        requireActive();
        state = ArrangementState.WITHDRAWN;
        decidedOn = today;
    }

    /** Everything was paid, whatever the booking says. */
    void complete(LocalDate today) {
        requireActive();
        state = ArrangementState.COMPLETED;
        decidedOn = today;
    }

    private void requireActive() {
        if (state != ArrangementState.ACTIVE) {
            throw new IllegalStateException("Arrangement " + id + " is " + state);
        }
    }

    /** The first instalment that was missed. */
    Optional<Instalment> missed() {
        return instalments.stream()
                .filter(part -> part.state() == InstalmentState.MISSED)
                .findFirst();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    DossierId dossierId() {
        return new DossierId(dossierId);
    }

    Instant agreedAt() {
        return agreedAt;
    }

    Money total() {
        return Money.of(total);
    }

    ArrangementState state() {
        return state;
    }

    LocalDate firstCheckOn() {
        return instalments.getFirst().checkOn();
    }

    LocalDate lastCheckOn() {
        return instalments.getLast().checkOn();
    }

    ArrangementSummary summary() {
        return new ArrangementSummary(
                id(),
                agreedAt,
                total(),
                state,
                instalments.stream().map(Instalment::summary).toList());
    }
}
