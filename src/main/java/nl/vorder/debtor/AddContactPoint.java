package nl.vorder.debtor;

import nl.vorder.shared.DebtorId;

/**
 * Asks to remember a number or address.
 *
 * @param address as typed; telephones are stored in E.164
 */
public record AddContactPoint(DebtorId debtor, ContactPointKind kind, String address, String source) {}
