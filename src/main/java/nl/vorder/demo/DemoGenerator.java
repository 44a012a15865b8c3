package nl.vorder.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.ToLongFunction;

/** Tells the whole story of the demo agency up to a day; the same day gives the same story. */
final class DemoGenerator {

    private static final long SEED = 20_260_401L;

    private DemoGenerator() {}

    /**
     * Makes all rows.
     *
     * @param today the day it is; history ends the evening before
     * @param passwordHash the password of all users as it is stored
     * @param firstIds the first free id of a sequence, by its name
     */
    static Agency generate(LocalDate today, String passwordHash, ToLongFunction<String> firstIds) {
        Agency agency = new Agency(firstIds);
        List<Firm> firms = Firm.cast(agency, new Dice(SEED));
        Staff.cast(
                agency, firms, passwordHash, today.minusMonths(20).atTime(8, 0).toInstant(ZoneOffset.UTC));
        List<Debtor> debtors = new DebtorCast(agency, new Dice(SEED + 1), today, firms).cast();
        new DossierCast(agency, new Dice(SEED + 2), today).cast(debtors);
        return agency;
    }
}
