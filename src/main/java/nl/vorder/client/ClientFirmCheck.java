package nl.vorder.client;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.vorder.shared.EmailAddress;
import nl.vorder.shared.Money;
import nl.vorder.shared.PhoneNumber;

/** Looks over what somebody typed about a client firm. */
final class ClientFirmCheck {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private ClientFirmCheck() {}

    static List<ClientFirmProblem> problems(ClientFirmData data) {
        List<ClientFirmProblem> found = new ArrayList<>();
        if (data.name().isBlank()) {
            found.add(ClientFirmProblem.NAME_MISSING);
        }
        if (tooLong(data)) {
            found.add(ClientFirmProblem.TEXT_TOO_LONG);
        }
        if (!data.email().isBlank() && EmailAddress.read(data.email()).isEmpty()) {
            found.add(ClientFirmProblem.EMAIL_WRONG);
        }
        if (!data.phone().isBlank() && PhoneNumber.read(data.phone()).isEmpty()) {
            found.add(ClientFirmProblem.PHONE_WRONG);
        }
        if (data.yearlyRevenue().filter(revenue -> !revenue.isPositive()).isPresent()) {
            found.add(ClientFirmProblem.REVENUE_WRONG);
        }
        Stream<BigDecimal> percentages = Stream.concat(
                Stream.of(data.importantShare(), data.feePercentage()), data.contractualInterest().stream());
        if (percentages.anyMatch(ClientFirmCheck::isNoPercentage)) {
            found.add(ClientFirmProblem.PERCENTAGE_WRONG);
        }
        if (outside(data.maxInstalments(), 60)
                || outside(data.maxPromiseDays(), 365)
                || data.minInstalment().compareTo(Money.ZERO) < 0) {
            found.add(ClientFirmProblem.MANDATE_WRONG);
        }
        return found;
    }

    /** The same data with numbers and addresses in their one spelling; only for data without problems. */
    static ClientFirmData normalized(ClientFirmData data) {
        return new ClientFirmData(
                data.name().strip(),
                data.trade().strip(),
                data.product().strip(),
                data.contactName().strip(),
                EmailAddress.read(data.email()).map(EmailAddress::value).orElse(""),
                PhoneNumber.read(data.phone()).map(PhoneNumber::e164).orElse(""),
                data.street().strip(),
                data.houseNumber().strip(),
                data.postcode().strip(),
                data.city().strip(),
                data.language(),
                data.yearlyRevenue(),
                data.importantShare(),
                data.vatReclaimable(),
                data.contractualInterest(),
                data.maxInstalments(),
                data.minInstalment(),
                data.maxPromiseDays(),
                data.feePercentage());
    }

    private static boolean tooLong(ClientFirmData data) {
        return data.name().length() > 120
                || data.trade().length() > 120
                || data.product().length() > 80
                || data.contactName().length() > 120
                || data.street().length() > 120
                || data.houseNumber().length() > 12
                || data.postcode().length() > 10
                || data.city().length() > 80;
    }

    private static boolean isNoPercentage(BigDecimal value) {
        return value.signum() < 0
                || value.compareTo(HUNDRED) > 0
                || value.stripTrailingZeros().scale() > 2;
    }

    private static boolean outside(int value, int most) {
        return value < 1 || value > most;
    }
}
