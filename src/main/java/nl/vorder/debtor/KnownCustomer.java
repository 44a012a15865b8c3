package nl.vorder.debtor;

import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DebtorKind;

/** A customer number of a client firm with the debtor behind it. */
public record KnownCustomer(String reference, DebtorId debtor, DebtorKind kind) {}
