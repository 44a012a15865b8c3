package nl.vorder.debtor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a debtor has paid so far, over all client firms.
 *
 * @param grade A (always on time) to E (very late); empty without any settled invoice
 * @param settledInvoices how many invoices this rests on
 * @param averageDaysLate mean days after the due date, one decimal; paying early counts as zero
 * @param shareLate how many of the invoices were paid late, in per cent with one decimal
 * @param lastSettledOn the last invoice it rests on; long ago means that the figures are stale
 * @param creditReport the newest report of a credit bureau
 */
public record Creditworthiness(
        Optional<String> grade,
        int settledInvoices,
        BigDecimal averageDaysLate,
        BigDecimal shareLate,
        Trend trend,
        Optional<LocalDate> lastSettledOn,
        Optional<CreditReport> creditReport) {}
