package nl.vorder.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens in one dossier.
 *
 * @param debtor who owes
 * @param firm whose claim it is
 * @param situation how it stands or ended
 * @param openedOn the day it was handed over
 * @param closedOn the day it ended; null while it is open
 * @param oldestDueOn the day the oldest invoice was due
 * @param beats what happened, in order of time
 */
record Plot(
        Debtor debtor,
        Firm firm,
        Situation situation,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        LocalDate oldestDueOn,
        List<Beat> beats) {}
