package nl.vorder.reporting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;

/** Fills October 2026 of a client firm with everything a report can show; the same number gives the same month. */
final class BusyMonth {

    private static final List<String> DEBTORS = List.of(
            "Bakkerij Van Loon",
            "Garage Smit",
            "De Vries Bouw B.V.",
            "Tuincentrum ’t Groene Hart",
            "Schildersbedrijf Öztürk & Zn.",
            "Stichting Kinderopvang De Regenboog Amsterdam-Zuidoost",
            "J. de Wit",
            "Restaurant La Perla",
            "Fysiotherapie Noord",
            "M. El Amrani",
            "Bloemsierkunst Fleur",
            "Kapsalon Hip");

    private static final List<Outcome> OUTCOMES = List.of(
            Outcome.NO_ANSWER,
            Outcome.PROMISE,
            Outcome.NO_ANSWER,
            Outcome.VOICEMAIL,
            Outcome.CALL_BACK,
            Outcome.SAYS_PAID,
            Outcome.NO_ANSWER,
            Outcome.BUSY,
            Outcome.DISPUTE,
            Outcome.THIRD_PARTY,
            Outcome.PROMISE,
            Outcome.REFUSES);

    private static final List<NonPaymentReason> REASONS = List.of(
            NonPaymentReason.NOT_RECEIVED,
            NonPaymentReason.WAITS_FOR_MONEY,
            NonPaymentReason.NOT_RECEIVED,
            NonPaymentReason.NOT_SATISFIED,
            NonPaymentReason.FORGOT,
            NonPaymentReason.NO_MONEY,
            NonPaymentReason.OTHER);

    private static final List<String> STAGES =
            List.of("FIRST_OVERDUE", "AFTER_DEMAND", "BROKEN_PROMISE", "FIRST_OVERDUE", "FINAL");

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    private BusyMonth() {}

    static void fill(ReportFixture fixture, int dossiers) {
        for (int n = 0; n < dossiers; n++) {
            LocalDate opened = n % 4 == 0 ? OCTOBER.plusDays(n % 28) : OCTOBER.minusDays(10 + n * 7L % 200);
            DossierId dossier = fixture.business(
                    DEBTORS.get(n % DEBTORS.size()), 120 + n * 37 % 2400 + ".50", opened, opened.minusDays(20));
            fixture.stage(dossier, STAGES.get(n % STAGES.size()));
            money(fixture, dossier, n);
            calls(fixture, dossier, n);
        }
    }

    private static void money(ReportFixture fixture, DossierId dossier, int n) {
        if (n % 5 == 0) {
            fixture.pay(dossier, "COSTS", "40.00", OCTOBER.plusDays(25), n % 10 == 0 ? "DIRECT" : "BANK");
            fixture.pay(dossier, "PRINCIPAL", "60.50", OCTOBER.plusDays(25), n % 10 == 0 ? "DIRECT" : "BANK");
        }
        if (n % 11 == 3) {
            fixture.book(dossier, "CREDIT_NOTE", "PRINCIPAL", "-25.00", OCTOBER.plusDays(12), "");
        }
        if (n % 13 == 5) {
            fixture.close(dossier, "WITHDRAWN", OCTOBER.plusDays(28));
        } else if (n % 17 == 6) {
            fixture.close(dossier, "LEGAL", OCTOBER.plusDays(28));
        }
        if (n % 3 == 0) {
            fixture.pay(dossier, "PRINCIPAL", "10.00", OCTOBER.minusDays(2), "BANK");
        }
    }

    private static void calls(ReportFixture fixture, DossierId dossier, int n) {
        Outcome outcome = OUTCOMES.get(n % OUTCOMES.size());
        String reason =
                outcome.isConversation() ? REASONS.get(n % REASONS.size()).name() : null;
        String promised = outcome == Outcome.PROMISE ? "100.00" : null;
        LocalDateTime at = OCTOBER.plusDays(29).atTime(9 + n % 8, n % 60);
        UUID call = fixture.call(dossier, n % 9 == 8 ? "INBOUND" : "OUTBOUND", outcome, reason, promised, at);
        if (outcome == Outcome.PROMISE) {
            fixture.promise(dossier, "100.00", at, OCTOBER.plusDays(36), "OPEN", "0.00", null);
            fixture.promise(
                    dossier,
                    "80.00",
                    at.minusDays(20),
                    OCTOBER.plusDays(14),
                    n % 24 == 1 ? "BROKEN" : "KEPT",
                    n % 24 == 1 ? "20.00" : "80.00",
                    OCTOBER.plusDays(17));
        } else if (outcome == Outcome.DISPUTE) {
            fixture.hold(dossier, "DISPUTE", at.minusDays(n % 25), null);
        } else if (outcome == Outcome.CALL_BACK) {
            fixture.callBack(dossier, at, at.plusDays(4));
        } else if (n % 29 == 2) {
            fixture.hold(dossier, "DEBT_HELP", at.minusDays(3), null);
        }
        if (n % 31 == 7) {
            fixture.arrangement(dossier, call, "300.00", at, OCTOBER.plusDays(40));
        }
    }
}
