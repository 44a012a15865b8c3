package nl.vorder.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.vorder.shared.NonPaymentReason;

/** Derives from the figures what the client firm should decide or do; each advice shows the figures it rests on. */
final class ReportAdvice {

    /** A reason that comes up in fewer calls than this is chance, not a pattern. */
    private static final int FEWEST_CALLS = 3;

    private static final int NOT_RECEIVED_PERCENT = 20;
    private static final int NO_MONEY_PERCENT = 25;
    private static final int OLD_PERCENT = 25;
    private static final int REACHED_PERCENT = 20;
    private static final int FEWEST_ATTEMPTS = 20;
    private static final Set<NonPaymentReason> NOT_RECEIVED =
            EnumSet.of(NonPaymentReason.NOT_RECEIVED, NonPaymentReason.FORGOT);
    private static final Set<NonPaymentReason> NO_MONEY =
            EnumSet.of(NonPaymentReason.WAITS_FOR_MONEY, NonPaymentReason.NO_MONEY);

    private final MonthlyReport report;
    private final ReportTexts texts;

    ReportAdvice(MonthlyReport report, ReportTexts texts) {
        this.report = report;
        this.texts = texts;
    }

    /** A lead in the imperative and the figures behind it. */
    record Advice(String lead, String text) {}

    List<Advice> all() {
        List<Advice> all = new ArrayList<>();
        disputes(all);
        reason(all, "not-received", NOT_RECEIVED, NOT_RECEIVED_PERCENT);
        reason(all, "no-money", NO_MONEY, NO_MONEY_PERCENT);
        old(all);
        reached(all);
        return all;
    }

    private void disputes(List<Advice> all) {
        List<DossierLine> waiting = report.waitingFor(DossierLine.Step.ANSWER_DISPUTE);
        if (waiting.isEmpty()) {
            return;
        }
        long oldest = waiting.stream().mapToLong(this::days).max().orElse(0);
        Total total = MonthlyReport.total(waiting);
        all.add(new Advice(
                texts.text("advice.disputes", waiting.size()),
                texts.text("advice.disputes.why", ReportTexts.euro(total.amount()), oldest)));
    }

    private void reason(List<Advice> all, String key, Set<NonPaymentReason> reasons, int percent) {
        int calls = report.reasons().stream()
                .filter(count -> reasons.contains(count.reason()))
                .mapToInt(ReasonCount::calls)
                .sum();
        if (calls >= FEWEST_CALLS && Ratio.of(calls, report.callsWithReason()).reaches(percent)) {
            all.add(new Advice(
                    texts.text("advice." + key),
                    texts.text("advice." + key + ".why", calls, report.callsWithReason())));
        }
    }

    private void old(List<Advice> all) {
        Total old = report.ages().stream()
                .filter(age -> age.bucket().isOld())
                .map(AgeCount::open)
                .reduce(Total.NONE, Total::plus);
        Ratio share = new Ratio(
                old.amount().amount(), report.movement().closing().amount().amount());
        if (old.count() >= FEWEST_CALLS && share.reaches(OLD_PERCENT)) {
            all.add(new Advice(
                    texts.text("advice.old"),
                    texts.text("advice.old.why", old.count(), ReportTexts.euro(old.amount()), texts.share(share))));
        }
    }

    private void reached(List<Advice> all) {
        Ratio rate = report.calls().rightPartyRate();
        if (report.calls().attempts() >= FEWEST_ATTEMPTS && !rate.reaches(REACHED_PERCENT)) {
            all.add(new Advice(
                    texts.text("advice.reached"), texts.text("advice.reached.why", texts.of(rate), texts.share(rate))));
        }
    }

    /** For how many days a dossier has waited for its next step. */
    long days(DossierLine line) {
        LocalDate last = report.period().last();
        return line.next()
                .on()
                .map(since -> ChronoUnit.DAYS.between(since, last))
                .orElse(0L);
    }
}
