package nl.vorder.dossier;

import java.time.LocalDate;
import nl.vorder.costs.rules.LetterWording;

/**
 * A fourteen-day letter that went out, by the agency or by the client firm.
 *
 * @param sentOn the day it was sent
 * @param wording how it words the term
 */
public record SentLetter(LocalDate sentOn, LetterWording wording) {}
