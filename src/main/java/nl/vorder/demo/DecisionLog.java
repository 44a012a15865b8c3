package nl.vorder.demo;

import java.time.Instant;
import java.time.LocalDate;
import nl.vorder.demo.Rows.CallRow;
import nl.vorder.demo.Rows.DecisionRow;
import nl.vorder.demo.Rows.HoldRow;
import nl.vorder.shared.Zone;

/** Writes down what the guardrail answered in the last two weeks: yes before each call, no where something stops it. */
final class DecisionLog {

    private static final int DAYS = 14;
    private static final String RULES = "2026-11/1";

    private final Agency agency;
    private final Instant from;

    DecisionLog(Agency agency, LocalDate today) {
        this.agency = agency;
        this.from = today.minusDays(DAYS).atStartOfDay(Zone.AMSTERDAM).toInstant();
    }

    void tell() {
        agency.calls.rows().stream()
                .filter(call -> call.startedAt().isAfter(from))
                .forEach(this::allowed);
        agency.holds.rows().stream()
                .filter(hold -> hold.startsAt().isAfter(from) && hold.kind().equals("DISPUTE"))
                .forEach(this::refused);
    }

    private void allowed(CallRow call) {
        agency.decisions.add(new DecisionRow(
                agency.decisions.newId(),
                call.startedAt().minusSeconds(4),
                call.userId(),
                call.debtorId(),
                call.dossierId(),
                "PHONE",
                "CALL",
                true,
                "",
                null,
                RULES));
    }

    private void refused(HoldRow hold) {
        agency.decisions.add(new DecisionRow(
                agency.decisions.newId(),
                hold.startsAt().plusSeconds(600),
                hold.placedBy(),
                hold.debtorId(),
                hold.dossierId(),
                "PHONE",
                "CALL",
                false,
                hold.kind(),
                null,
                RULES));
    }
}
