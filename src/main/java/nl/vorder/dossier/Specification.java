package nl.vorder.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vorder.costs.rules.CostsRule;
import nl.vorder.costs.rules.InterestSegment;
import nl.vorder.costs.rules.LegalSource;
import nl.vorder.costs.rules.Slice;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;

/**
 * The specification of a claim a debtor may ask for: who, why, by when, and every euro line by line.
 *
 * @param dossierId the dossier
 * @param number the file number
 * @param clientFirmId the creditor
 * @param debtorId the debtor
 * @param day the day up to which interest and costs are counted, the day included
 * @param invoices the ground of the claim and its terms
 * @param interest per invoice the interest by amount, rate and period
 * @param costs the collection costs split by slice; empty when none are due
 * @param noCosts why a consumer owes no costs (yet); empty when costs are due
 * @param letters the fourteen-day letters and what they are worth, oldest first
 * @param interestFrom the first day for which a rate is known, when an invoice became due before it: interest is counted from then
 * @param movements payments, reversals, credit notes, write-offs and refunds, oldest first
 * @param balance what is owed; its total is the last line
 */
public record Specification(
        DossierId dossierId,
        String number,
        ClientFirmId clientFirmId,
        DebtorId debtorId,
        LocalDate day,
        List<ClaimedInvoice> invoices,
        List<InterestOfInvoice> interest,
        Optional<CostsLine> costs,
        Optional<NoCosts> noCosts,
        List<JudgedLetter> letters,
        Optional<LocalDate> interestFrom,
        List<Movement> movements,
        Balance balance) {

    /** The sum of all lines: invoices, interest, costs, VAT and movements; equal to the total of the balance. */
    public Money sum() {
        Money claimed = Money.sum(invoices.stream().map(ClaimedInvoice::amount).toList());
        Money accrued =
                Money.sum(interest.stream().map(InterestOfInvoice::interest).toList());
        Money collection = costs.map(line -> line.costs().plus(line.vat())).orElse(Money.ZERO);
        Money moved = Money.sum(movements.stream().map(Movement::amount).toList());
        return claimed.plus(accrued).plus(collection).plus(moved);
    }

    /** Why a consumer owes no collection costs on a day. */
    public enum NoCosts {
        /** No fourteen-day letter went out. */
        NO_LETTER(LegalSource.FOURTEEN_DAY_LETTER),
        /** Every fourteen-day letter is void; a new one is needed. */
        LETTER_VOID(LegalSource.FOURTEEN_DAY_LETTER),
        /** A valid letter went out, its days have not run out. */
        DAYS_RUNNING(LegalSource.FOURTEEN_DAY_LETTER),
        /** What the letter demanded was paid in time. */
        PAID_IN_TIME(LegalSource.REMAINDER);

        private final LegalSource source;

        NoCosts(LegalSource source) {
            this.source = source;
        }

        /** The legal ground. */
        public LegalSource source() {
            return source;
        }
    }

    /**
     * An invoice as the ground of the claim.
     *
     * @param id identifies the invoice
     * @param number the client firm's number
     * @param description what was delivered
     * @param invoicedOn the date on the invoice
     * @param dueOn the last day to pay
     * @param amount the amount of the invoice
     * @param open still owed of that amount
     */
    public record ClaimedInvoice(
            long id,
            String number,
            String description,
            LocalDate invoicedOn,
            LocalDate dueOn,
            Money amount,
            Money open) {}

    /**
     * The interest over one invoice.
     *
     * @param invoiceId the invoice
     * @param invoiceNumber its number
     * @param source statutory, trade or contract
     * @param segments amount, rate and period, in order of time
     * @param interest the sum of the segments
     */
    public record InterestOfInvoice(
            long invoiceId, String invoiceNumber, LegalSource source, List<InterestSegment> segments, Money interest) {}

    /**
     * The collection costs.
     *
     * @param base the amount they are computed over
     * @param slices the tariff, slice by slice
     * @param costs without VAT
     * @param vatPercentage the VAT on top; zero when the creditor reclaims it
     * @param vat the VAT
     * @param rule which rule decided the amount
     * @param source the legal ground
     */
    public record CostsLine(
            Money base,
            List<Slice> slices,
            Money costs,
            BigDecimal vatPercentage,
            Money vat,
            CostsRule rule,
            LegalSource source) {}

    /**
     * Something that changed what is owed.
     *
     * @param kind what it was
     * @param day the day that counts
     * @param amount below zero lowers what is owed
     * @param toCosts the part for costs and VAT
     * @param toInterest the part for interest
     * @param toPrincipal the part for the invoices
     * @param overpaid the part that was too much
     * @param remark as booked
     */
    public record Movement(
            EntryKind kind,
            LocalDate day,
            Money amount,
            Money toCosts,
            Money toInterest,
            Money toPrincipal,
            Money overpaid,
            String remark) {}
}
