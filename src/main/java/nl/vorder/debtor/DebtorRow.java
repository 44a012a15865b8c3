package nl.vorder.debtor;

import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DebtorKind;

/** A debtor as found by a search. */
public record DebtorRow(DebtorId id, DebtorKind kind, String name, String postcode, String houseNumber, String city) {}
