package nl.vorder.debtor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DebtorKind;

/**
 * A debtor with everybody and everything by which they can be reached.
 *
 * @param ibanTail the last three digits of the IBAN, enough to confirm identity
 * @param language the language of calls and letters, {@code nl} or {@code en}
 * @param contactPersons those who pay first
 * @param contactPoints usable ones first
 */
public record DebtorDetails(
        DebtorId id,
        DebtorKind kind,
        String name,
        Optional<LocalDate> dateOfBirth,
        String street,
        String houseNumber,
        String postcode,
        String city,
        String country,
        Optional<String> ibanTail,
        String language,
        List<ContactPerson> contactPersons,
        List<ContactPoint> contactPoints) {

    /** Keeps unchangeable copies. */
    public DebtorDetails {
        contactPersons = List.copyOf(contactPersons);
        contactPoints = List.copyOf(contactPoints);
    }

    /** The same debtor with the people and addresses it is reached by. */
    DebtorDetails reachedBy(List<ContactPerson> persons, List<ContactPoint> points) {
        return new DebtorDetails(
                id,
                kind,
                name,
                dateOfBirth,
                street,
                houseNumber,
                postcode,
                city,
                country,
                ibanTail,
                language,
                persons,
                points);
    }
}
