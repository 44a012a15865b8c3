package nl.vorder.debtor;

import java.time.LocalTime;
import java.util.Optional;
import nl.vorder.shared.DebtorId;

/** Asks to remember somebody at the debtor's; see {@link ContactPerson}. */
public record AddContactPerson(
        DebtorId debtor,
        String name,
        String role,
        boolean pays,
        Optional<LocalTime> preferredFrom,
        Optional<LocalTime> preferredUntil,
        String source) {}
