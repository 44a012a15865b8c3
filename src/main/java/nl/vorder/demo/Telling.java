package nl.vorder.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import nl.vorder.demo.Rows.PromiseRow;
import nl.vorder.shared.Money;
import nl.vorder.shared.Stage;
import org.jspecify.annotations.Nullable;

/** One dossier while its story is told, forwards. */
final class Telling {

    final Plot plot;
    final long dossier;
    final Books books;
    final PriorityQueue<Beat> coming = new PriorityQueue<>(Beat.ORDER);

    /** Promises whose end has not been told. */
    final List<PromiseRow> running = new ArrayList<>();

    /** The plan outside the mandate that was proposed last. */
    @Nullable
    Proposed proposed;

    Stage stage;
    boolean consulted;

    @Nullable
    LocalDate letterSentOn;

    Telling(Plot plot, long dossier, Books books, LocalDate today) {
        this.plot = plot;
        this.dossier = dossier;
        this.books = books;
        this.stage = plot.oldestDueOn().isBefore(today) ? Stage.FIRST_OVERDUE : Stage.COURTESY;
        coming.addAll(plot.beats());
    }

    /**
     * A plan outside the mandate.
     *
     * @param over whether something else was agreed since
     */
    record Proposed(UUID call, long agent, Instant at, Money total, boolean over) {}

    /** Something was agreed: what was proposed before is over. */
    void agreed() {
        Proposed before = proposed;
        if (before != null) {
            proposed = new Proposed(before.call(), before.agent(), before.at(), before.total(), true);
        }
    }

    long debtor() {
        return plot.debtor().id();
    }

    long firm() {
        return plot.firm().id();
    }

    /** Ends the running promise, if there is one. */
    void decide(Agency agency, String state, Money paid, LocalDate day) {
        for (PromiseRow promise : running) {
            agency.promises.add(decided(promise, state, paid, day));
        }
        running.clear();
    }

    private static PromiseRow decided(PromiseRow promise, String state, Money paid, LocalDate day) {
        UUID call = promise.callKey();
        return new PromiseRow(
                promise.id(),
                promise.dossierId(),
                promise.debtorId(),
                promise.clientFirmId(),
                call,
                promise.promisedAt(),
                promise.amount(),
                promise.dueOn(),
                promise.checkOn(),
                promise.channel(),
                state,
                paid,
                day);
    }
}
