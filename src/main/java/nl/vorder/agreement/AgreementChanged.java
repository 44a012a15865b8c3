package nl.vorder.agreement;

import java.time.LocalDate;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;

/** Something was agreed, kept or broken; published in the transaction of the deed. */
public sealed interface AgreementChanged {

    /** The dossier it happened in. */
    DossierId dossierId();

    /** A promise was made. */
    record PromiseMade(DossierId dossierId, Money amount, LocalDate dueOn) implements AgreementChanged {}

    /** A promise was kept. */
    record PromiseKept(DossierId dossierId, Money amount, LocalDate dueOn) implements AgreementChanged {}

    /** A promise was broken. */
    record PromiseBroken(DossierId dossierId, Money amount, LocalDate dueOn) implements AgreementChanged {}

    /** An arrangement was concluded. */
    record ArrangementConcluded(DossierId dossierId, Money total) implements AgreementChanged {}

    /** An instalment was not paid by its check day; the arrangement is broken. */
    record InstalmentMissed(DossierId dossierId, Money amount, LocalDate dueOn) implements AgreementChanged {}

    /** All instalments were paid. */
    record ArrangementCompleted(DossierId dossierId) implements AgreementChanged {}
}
