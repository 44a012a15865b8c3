package nl.vorder.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.ToLongFunction;

/** Tells the whole story of the demo agency up to a day; the same day gives the same story. */
final class DemoGenerator {

    private static final long SEED = 20_260_401L;

    private DemoGenerator() {}

    /**
     * What the story is told from.
     *
     * @param today the day it is; history ends the evening before
     * @param passwordHash the password of all users as it is stored
     * @param rates the rates of interest
     * @param firstIds the first free id of a sequence, by its name
     */
    record Setting(LocalDate today, String passwordHash, Rates rates, ToLongFunction<String> firstIds) {}

    /** Makes all rows. */
    static Agency generate(Setting setting) {
        LocalDate today = setting.today();
        Agency agency = new Agency(setting.firstIds());
        List<Firm> firms = Firm.cast(agency, new Dice(SEED));
        Instant hired = today.minusMonths(24).atTime(8, 0).toInstant(ZoneOffset.UTC);
        Staff staff = Staff.cast(agency, firms, setting.passwordHash(), hired);
        List<Debtor> debtors = new DebtorCast(agency, new Dice(SEED + 1), today, firms).cast();
        List<Plot> plots = new DossierCast(agency, new Dice(SEED + 2), today, firms).cast(debtors, SEED + 3);
        Dice dice = new Dice(SEED + 4);
        Shifts shifts = new Shifts(new Dice(SEED + 5), staff.agents());
        ConsultationTeller consultations = new ConsultationTeller(agency, dice, shifts, staff);
        LeadTeller leads = new LeadTeller(agency, staff, today);
        CallTeller calls = new CallTeller(agency, dice, shifts, consultations, leads);
        new Storyteller(agency, dice, today, setting.rates(), calls, consultations, leads).tell(plots);
        new PaymentPast(agency, new Dice(SEED + 6), today).tell(debtors);
        new DecisionLog(agency, today).tell();
        return agency;
    }
}
