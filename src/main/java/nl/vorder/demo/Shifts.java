package nl.vorder.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vorder.shared.Zone;

/** Who calls when: an agent holds one call at a time, between half past eight and half past seven. */
final class Shifts {

    private static final LocalTime START = LocalTime.of(8, 35);
    private static final int MINUTES_A_SLOT = 10;
    private static final int SLOTS = 64;

    private final Dice dice;
    private final List<Long> agents;
    private final Set<Slot> taken = new HashSet<>();

    Shifts(Dice dice, List<Long> agents) {
        this.dice = dice;
        this.agents = agents;
    }

    /** A moment an agent is free on that day. */
    record Turn(long agent, Instant start) {}

    private record Slot(LocalDate day, long agent, int number) {}

    Turn turn(LocalDate day) {
        Slot slot = random(day);
        while (!taken.add(slot)) {
            slot = random(day);
        }
        Instant start = day.atTime(START)
                .plusMinutes((long) slot.number() * MINUTES_A_SLOT)
                .plusSeconds(dice.between(0, 55))
                .atZone(Zone.AMSTERDAM)
                .toInstant();
        return new Turn(slot.agent(), start);
    }

    private Slot random(LocalDate day) {
        return new Slot(day, dice.pick(agents), dice.between(0, SLOTS - 1));
    }
}
