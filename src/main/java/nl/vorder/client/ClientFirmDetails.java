package nl.vorder.client;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.Money;

/** Everything known about a client firm; the components are explained at {@link ClientFirmData}. */
public record ClientFirmDetails(
        ClientFirmId id,
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

    /** The part that can be edited. */
    public ClientFirmData data() {
        return new ClientFirmData(
                name,
                trade,
                product,
                contactName,
                email,
                phone,
                street,
                houseNumber,
                postcode,
                city,
                language,
                yearlyRevenue,
                importantShare,
                vatReclaimable,
                contractualInterest,
                maxInstalments,
                minInstalment,
                maxPromiseDays,
                feePercentage);
    }

    /** Whether a customer with this yearly revenue is an important one; unknown figures never make one. */
    public boolean isImportant(Optional<Money> customerRevenue) {
        return shareOfRevenue(customerRevenue)
                .filter(share -> share.compareTo(importantShare) >= 0)
                .isPresent();
    }

    /** The customer's part of the yearly revenue in per cent with one decimal, if both are known. */
    public Optional<BigDecimal> shareOfRevenue(Optional<Money> customerRevenue) {
        if (customerRevenue.isEmpty()
                || yearlyRevenue.isEmpty()
                || !yearlyRevenue.get().isPositive()) {
            return Optional.empty();
        }
        return Optional.of(customerRevenue
                .get()
                .amount()
                .movePointRight(2)
                .divide(yearlyRevenue.get().amount(), 1, RoundingMode.HALF_UP));
    }
}
