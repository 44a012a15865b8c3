package nl.vorder.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.shared.Money;

/**
 * One letter that went out.
 *
 * @param deliveredOn the day it counts as delivered: by post the second delivery day after sending
 * @param underWay whether that day is still to come
 * @param openedAt when an e-mail was opened, if that is known
 * @param announcedCosts the collection costs it announced
 * @param kept whether it was kept word for word and can be printed again
 */
public record LetterSent(
        long id,
        LetterKind kind,
        LetterChannel channel,
        LocalDate sentOn,
        LocalDate deliveredOn,
        boolean underWay,
        Optional<Instant> openedAt,
        Optional<Money> announcedCosts,
        boolean kept) {}
