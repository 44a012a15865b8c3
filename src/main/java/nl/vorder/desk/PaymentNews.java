package nl.vorder.desk;

import java.time.Instant;
import java.util.Optional;
import nl.vorder.dossier.BookedMoney;
import nl.vorder.intake.AppliedFile;

/**
 * What an agent should know about money beside the amount, so that nobody is called about what was paid.
 *
 * @param unmatchedSince since when money waits that may be this debtor's; empty: none is known
 * @param file what the client firm told last
 */
public record PaymentNews(BookedMoney booked, Optional<Instant> unmatchedSince, Optional<AppliedFile> file) {}
