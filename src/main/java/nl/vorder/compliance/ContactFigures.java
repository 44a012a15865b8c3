package nl.vorder.compliance;

import java.time.Instant;
import java.util.Optional;

/**
 * How often we called a person, over all dossiers.
 *
 * @param today our calls on this calendar day
 * @param sevenDays our calls in the last seven times 24 hours
 * @param lastConversation the last time the person was spoken by phone, whoever called
 */
public record ContactFigures(int today, int sevenDays, Optional<Instant> lastConversation) {}
