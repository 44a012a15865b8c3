package nl.vorder.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.vorder.agreement.rules.PromiseRules;
import nl.vorder.dossier.DossierDetails;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import org.jspecify.annotations.Nullable;

/** A debtor's word to pay an amount on a day. */
@Entity
@Table(name = "agreement_promise")
class Promise {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_promise_seq")
    @SequenceGenerator(name = "agreement_promise_seq", allocationSize = 50)
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

    @Column(name = "promised_at", nullable = false)
    private Instant promisedAt;

    @Column(name = "amount", nullable = false)
    private BigDecimal amount;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "check_on", nullable = false)
    private LocalDate checkOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", nullable = false)
    private PaymentWay way;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private PromiseState state = PromiseState.OPEN;

    @Column(name = "paid", nullable = false)
    private BigDecimal paid = Money.ZERO.amount();

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @SuppressWarnings("NullAway.Init")
    protected Promise() {}

    Promise(MakePromise promise, DossierDetails dossier, Instant promisedAt) {
        this.dossierId = promise.dossierId().value();
        this.debtorId = dossier.debtorId().value();
        this.clientFirmId = dossier.clientFirmId().value();
        this.callKey = promise.callKey().orElse(null);
        this.promisedAt = promisedAt;
        this.amount = promise.amount().amount();
        this.dueOn = promise.dueOn();
        this.checkOn = PromiseRules.checkOn(promise.dueOn());
        this.way = promise.way();
    }

    /**
     * Compares what came in with what was promised.
     *
     * @param received what came in from the promise until its check day
     * @return whether the state changed
     */
    boolean weigh(Money received, LocalDate today) {
        PromiseState before = state;
        paid = received.max(Money.ZERO).amount();
        if (PromiseRules.isKept(amount(), received)) {
            state = PromiseState.KEPT;
        } else {
            state = today.isAfter(checkOn) ? PromiseState.BROKEN : PromiseState.OPEN;
        }
        if (state != before) {
            decidedOn = state == PromiseState.OPEN ? null : today;
        }
        return state != before;
    }

    /** A later agreement stands in its place, or there is nothing to promise any more. */
    void withdraw(LocalDate today) {
        requireOpen();
        state = PromiseState.WITHDRAWN;
        decidedOn = today;
    }

    /** Everything was paid, whatever the booking says. */
    void keep(LocalDate today) {
        requireOpen();
        state = PromiseState.KEPT;
        decidedOn = today;
    }

    private void requireOpen() {
        if (state != PromiseState.OPEN) {
            throw new IllegalStateException("Promise " + id + " is " + state);
        }
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    DossierId dossierId() {
        return new DossierId(dossierId);
    }

    Money amount() {
        return Money.of(amount);
    }

    Instant promisedAt() {
        return promisedAt;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate checkOn() {
        return checkOn;
    }

    PromiseState state() {
        return state;
    }

    PromiseSummary summary() {
        return new PromiseSummary(id(), promisedAt, amount(), dueOn, checkOn, way, state, Money.of(paid));
    }
}
