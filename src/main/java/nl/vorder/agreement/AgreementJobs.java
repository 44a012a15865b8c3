package nl.vorder.agreement;

import java.util.List;
import java.util.function.LongConsumer;
import nl.vorder.dossier.ClosedReason;
import nl.vorder.dossier.DossierClosed;
import nl.vorder.dossier.PaymentReceived;
import nl.vorder.dossier.PaymentReversed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has agreements weighed when money comes in or goes back, and every night those whose check day has passed. */
@Component
class AgreementJobs {

    private static final Logger LOG = LoggerFactory.getLogger(AgreementJobs.class);
    private static final int AT_ONCE = 5_000;

    private final PromiseRepository promises;
    private final ArrangementRepository arrangements;
    private final Agreements agreements;
    private final PromiseCheck check;

    AgreementJobs(
            PromiseRepository promises, ArrangementRepository arrangements, Agreements agreements, PromiseCheck check) {
        this.promises = promises;
        this.arrangements = arrangements;
        this.agreements = agreements;
        this.check = check;
    }

    @EventListener
    void on(PaymentReceived event) {
        check.weigh(event.dossierId());
    }

    @EventListener
    void on(PaymentReversed event) {
        check.weigh(event.dossierId());
    }

    @EventListener
    void on(DossierClosed event) {
        check.settle(event.dossierId(), event.reason() == ClosedReason.PAID);
    }

    /**
     * Decides about every agreement whose check day has passed, each in a transaction of its own: one that fails is logged and stops no
     * other.
     *
     * @return how many were weighed
     */
    int nightly() {
        List<Long> overdue = promises.overdue(agreements.today(), Limit.of(AT_ONCE));
        overdue.forEach(id -> weighed("promise", id, check::weighPromise));
        List<Long> due = arrangements.withPartDueBefore(agreements.today());
        due.forEach(id -> weighed("arrangement", id, check::weighArrangement));
        return overdue.size() + due.size();
    }

    private static void weighed(String what, long id, LongConsumer work) {
        try {
            work.accept(id);
        } catch (RuntimeException e) {
            LOG.error("The {} {} could not be weighed", what, id, e);
        }
    }

    /** The clockwork; off where a test moves the clock itself. */
    @Component
    @ConditionalOnProperty(name = "vorder.jobs", matchIfMissing = true)
    static class Schedule {

        private final AgreementJobs jobs;

        Schedule(AgreementJobs jobs) {
            this.jobs = jobs;
        }

        @Scheduled(cron = "0 15 4 * * *", zone = "Europe/Amsterdam")
        void nightly() {
            jobs.nightly();
        }
    }
}
