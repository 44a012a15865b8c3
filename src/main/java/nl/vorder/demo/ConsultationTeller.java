package nl.vorder.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.vorder.demo.Rows.ConsultationRow;
import nl.vorder.demo.Rows.HoldRow;
import nl.vorder.demo.Shifts.Turn;
import nl.vorder.shared.Zone;

/** Tells how the team leads were asked about important customers. */
final class ConsultationTeller {

    private static final String QUESTION = "Belangrijke klant. Akkoord om te bellen over de openstaande factuur?";
    private static final List<String> ANSWERS = List.of(
            "Akkoord, graag vriendelijk en kort.",
            "Akkoord. Vraag eerst of alles naar wens was.",
            "Akkoord, ik heb de opdrachtgever ingelicht.");

    /** Situations in which an agent would call now. */
    private static final Set<Situation> CALLABLE =
            Set.of(Situation.FRESH, Situation.AFTER_LETTER, Situation.TRIED_FIRST, Situation.TRIED_AFTER_LETTER);

    private static final int WAITING = 5;

    private final Agency agency;
    private final Dice dice;
    private final Shifts shifts;
    private final Staff staff;
    private int waiting;

    ConsultationTeller(Agency agency, Dice dice, Shifts shifts, Staff staff) {
        this.agency = agency;
        this.dice = dice;
        this.shifts = shifts;
        this.staff = staff;
    }

    /** Before the first call to an important customer a team lead was asked and agreed. */
    void before(Telling telling, Turn turn) {
        if (telling.consulted || !telling.plot.debtor().important()) {
            return;
        }
        telling.consulted = true;
        agency.consultations.add(new ConsultationRow(
                agency.consultations.newId(),
                telling.dossier,
                turn.agent(),
                turn.start().minusSeconds(1_500),
                QUESTION,
                "AGREED",
                dice.pick(staff.leads()),
                turn.start().minusSeconds(600),
                dice.pick(ANSWERS)));
    }

    /** A few questions of the last working day still wait for an answer. */
    void waiting(Telling telling, LocalDate lastWorkingDay) {
        if (waiting >= WAITING
                || telling.consulted
                || !telling.plot.debtor().important()
                || !CALLABLE.contains(telling.plot.situation())) {
            return;
        }
        waiting++;
        Turn turn = shifts.turn(lastWorkingDay);
        Instant asked = lastWorkingDay
                .atTime(LocalTime.of(16, 10).plusMinutes(13L * waiting))
                .atZone(Zone.AMSTERDAM)
                .toInstant();
        agency.consultations.add(new ConsultationRow(
                agency.consultations.newId(),
                telling.dossier,
                turn.agent(),
                asked,
                QUESTION,
                "WAITING",
                null,
                null,
                ""));
        agency.holds.add(new HoldRow(
                agency.holds.newId(),
                telling.debtor(),
                telling.dossier,
                "CONSULTATION",
                "",
                asked,
                null,
                turn.agent(),
                null,
                null));
    }
}
