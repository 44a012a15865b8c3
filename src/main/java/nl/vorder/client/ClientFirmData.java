package nl.vorder.client;

import java.math.BigDecimal;
import java.util.Optional;
import nl.vorder.shared.Money;

/**
 * What can be edited about a client firm.
 *
 * @param name unique
 * @param trade what line of business it is in
 * @param product what it sells, as named in a call
 * @param contactName who speaks for it
 * @param phone as typed; stored in E.164
 * @param language {@code nl} or {@code en}, the language of its report
 * @param yearlyRevenue the yearly turnover, from which a customer's share is computed
 * @param importantShare from which percentage of that turnover a debtor is an important customer, 0 to 100
 * @param vatReclaimable whether it reclaims VAT; if not, VAT comes on top of collection costs (art. 2 lid 3 BIK)
 * @param contractualInterest yearly percentage; empty: statutory interest
 * @param maxInstalments how many instalments an agent may agree to, 1 to 60
 * @param minInstalment the smallest instalment an agent may agree to
 * @param maxPromiseDays how many days ahead an agent may accept a promise, 1 to 365
 * @param feePercentage the agency's part of what is collected, 0 to 100
 */
public record ClientFirmData(
        String name,
        String trade,
        String product,
        String contactName,
        String email,
        String phone,
        String street,
        String houseNumber,
        String postcode,
        String city,
        String language,
        Optional<Money> yearlyRevenue,
        BigDecimal importantShare,
        boolean vatReclaimable,
        Optional<BigDecimal> contractualInterest,
        int maxInstalments,
        Money minInstalment,
        int maxPromiseDays,
        BigDecimal feePercentage) {

    /** A firm of which only the name is known; everything else as new firms start. */
    public static ClientFirmData named(String name) {
        return new ClientFirmData(
                name,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "nl",
                Optional.empty(),
                new BigDecimal("5.00"),
                true,
                Optional.empty(),
                6,
                Money.of("25.00"),
                14,
                new BigDecimal("0.00"));
    }
}
