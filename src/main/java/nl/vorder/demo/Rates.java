package nl.vorder.demo;

import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.costs.rules.InterestTerms;
import nl.vorder.costs.rules.RateTable;
import nl.vorder.demo.Rows.FirmRow;
import nl.vorder.shared.DebtorKind;

/**
 * The rates of interest the demo agency computes with.
 *
 * @param statutory towards consumers
 * @param trade between businesses
 */
record Rates(RateTable statutory, RateTable trade) {

    /** The terms on which a claim of the firm bears interest from that day on. */
    InterestTerms terms(FirmRow firm, DebtorKind kind, LocalDate firstDay) {
        RateTable table = kind.isConsumer() ? statutory : trade;
        return Optional.ofNullable(firm.contractualInterest())
                .map(agreed -> InterestTerms.agreed(table, agreed, firstDay))
                .orElseGet(() -> InterestTerms.statutory(table));
    }
}
