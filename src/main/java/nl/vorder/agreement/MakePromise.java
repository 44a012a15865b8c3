package nl.vorder.agreement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;

/**
 * Asks to keep a promise.
 *
 * @param callKey the call it was made in; the same call makes one promise, however often it is asked
 * @param amount more than nothing and not more than is open
 * @param dueOn today or later, within the days the client firm allows
 */
public record MakePromise(DossierId dossierId, Optional<UUID> callKey, Money amount, LocalDate dueOn, PaymentWay way) {}
