package nl.vorder.dossier;

import java.time.LocalDate;
import nl.vorder.shared.DossierId;

/**
 * Something about a dossier's money that somebody has to look at.
 *
 * @param number the file number
 * @param kind what it is
 * @param day the day it was found, or the oldest due day without a rate
 */
public record LedgerAlarm(DossierId dossierId, String number, Kind kind, LocalDate day) {

    /** What is wrong; text key {@code dossier.alarms.kind.<NAME>}. */
    public enum Kind {
        /** The entries do not add up to what is owed. */
        DOES_NOT_ADD_UP,
        /** An invoice became due before the first known rate: interest is counted from that rate on. */
        NO_RATE
    }
}
