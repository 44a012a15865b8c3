package nl.vorder.debtor;

import java.util.List;
import java.util.Optional;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.Money;

/**
 * A customer a client firm hands over for the first time.
 *
 * @param reference the customer number at that firm, unique there
 * @param language {@code nl} or {@code en}
 * @param contactPoints numbers and addresses in their stored spelling
 */
public record NewDebtor(
        ClientFirmId clientFirm,
        String reference,
        DebtorKind kind,
        String name,
        PostalAddress address,
        String language,
        Optional<Money> yearlyRevenue,
        List<NewContactPoint> contactPoints) {

    /** Keeps an unchangeable copy. */
    public NewDebtor {
        contactPoints = List.copyOf(contactPoints);
    }

    /** Where a debtor lives or has its seat; unknown parts are empty. */
    public record PostalAddress(String street, String houseNumber, String postcode, String city, String country) {

        /** Nothing known but the country. */
        public static final PostalAddress UNKNOWN = new PostalAddress("", "", "", "", "NL");
    }

    /** A number or address, telephones in E.164. */
    public record NewContactPoint(ContactPointKind kind, String address) {}
}
