package nl.vorder.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vorder.agreement.ConcludeArrangement.Instalment;
import nl.vorder.agreement.PaymentWay;
import nl.vorder.shared.Money;

/**
 * What an outcome says beyond its code; which parts are required follows from the outcome.
 *
 * @param amount the promised amount, or what the debtor says was paid
 * @param on the promised day, or the day the debtor says the money was sent
 * @param way how it will be paid
 * @param instalments the plan of an arrangement, or the plan that is asked for
 * @param callBackAt the agreed moment to call again
 * @param callBackMine whether the agent keeps the call-back; otherwise anyone may make it
 * @param contactPointId the number that was dialled, when it turned out wrong or dead
 * @param invoiceId the one invoice the outcome is about; empty: the whole dossier
 * @param nextContactAt before when nobody calls again, where the outcome itself leaves that open; empty: what is customary
 */
public record OutcomeFields(
        Optional<Money> amount,
        Optional<LocalDate> on,
        Optional<PaymentWay> way,
        List<Instalment> instalments,
        Optional<Instant> callBackAt,
        boolean callBackMine,
        Optional<Long> contactPointId,
        Optional<Long> invoiceId,
        Optional<Instant> nextContactAt) {

    /** An outcome about the whole dossier. */
    public OutcomeFields(
            Optional<Money> amount,
            Optional<LocalDate> on,
            Optional<PaymentWay> way,
            List<Instalment> instalments,
            Optional<Instant> callBackAt,
            boolean callBackMine,
            Optional<Long> contactPointId) {
        this(
                amount,
                on,
                way,
                instalments,
                callBackAt,
                callBackMine,
                contactPointId,
                Optional.empty(),
                Optional.empty());
    }

    /** Keeps its own copy of the instalments. */
    public OutcomeFields {
        instalments = List.copyOf(instalments);
    }

    /** The same about one invoice; empty: about all. */
    public OutcomeFields about(Optional<Long> invoice) {
        return new OutcomeFields(
                amount, on, way, instalments, callBackAt, callBackMine, contactPointId, invoice, nextContactAt);
    }

    /** The same with the moment of the next contact; empty: what is customary. */
    public OutcomeFields next(Optional<Instant> at) {
        return new OutcomeFields(amount, on, way, instalments, callBackAt, callBackMine, contactPointId, invoiceId, at);
    }

    /** For outcomes that say everything by their code. */
    public static OutcomeFields none() {
        return new OutcomeFields(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    /** A promised amount, its day and the way it will be paid. */
    public static OutcomeFields promise(Money amount, LocalDate on, PaymentWay way) {
        return new OutcomeFields(
                Optional.of(amount),
                Optional.of(on),
                Optional.of(way),
                List.of(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    /** A moment to call again. */
    public static OutcomeFields callBack(Instant at, boolean mine) {
        return new OutcomeFields(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(at),
                mine,
                Optional.empty());
    }

    /** The instalments of a plan. */
    public static OutcomeFields plan(List<Instalment> instalments) {
        return new OutcomeFields(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                instalments,
                Optional.empty(),
                false,
                Optional.empty());
    }

    /** What the debtor says was paid, and when. */
    public static OutcomeFields paid(Money amount, LocalDate on) {
        return new OutcomeFields(
                Optional.of(amount),
                Optional.of(on),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    /** The number that is wrong or dead. */
    public static OutcomeFields number(long contactPointId) {
        return new OutcomeFields(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                Optional.of(contactPointId));
    }

    /** One invoice, contested for instance, while the others are not. */
    public static OutcomeFields invoice(long invoiceId) {
        return none().about(Optional.of(invoiceId));
    }
}
