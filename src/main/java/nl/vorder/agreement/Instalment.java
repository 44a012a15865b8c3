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
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.vorder.agreement.ArrangementSummary.InstalmentState;
import nl.vorder.agreement.ArrangementSummary.InstalmentSummary;
import nl.vorder.agreement.rules.PromiseRules;
import nl.vorder.shared.Money;
import org.jspecify.annotations.Nullable;

/** One part of a payment arrangement. */
@Entity
@Table(name = "agreement_instalment")
class Instalment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_instalment_seq")
    @SequenceGenerator(name = "agreement_instalment_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "number", nullable = false)
    private int number;

    @Column(name = "amount", nullable = false)
    private BigDecimal amount;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private InstalmentState state = InstalmentState.OPEN;

    @SuppressWarnings("NullAway.Init")
    protected Instalment() {}

    Instalment(int number, Money amount, LocalDate dueOn) {
        this.number = number;
        this.amount = amount.amount();
        this.dueOn = dueOn;
    }

    /** Marks it as paid or, after its check day, as missed. */
    void weigh(boolean covered, LocalDate today) {
        if (covered) {
            state = InstalmentState.PAID;
        } else {
            state = today.isAfter(checkOn()) ? InstalmentState.MISSED : InstalmentState.OPEN;
        }
    }

    int number() {
        return number;
    }

    Money amount() {
        return Money.of(amount);
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate checkOn() {
        return PromiseRules.checkOn(dueOn);
    }

    InstalmentState state() {
        return state;
    }

    InstalmentSummary summary() {
        return new InstalmentSummary(number, amount(), dueOn, state);
    }
}
