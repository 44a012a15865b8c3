package nl.vorder.script.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vorder.script.Activation;
import nl.vorder.script.CallSubject;

/** Which version a call gets: the narrowest activation that fits, of equal ones the latest, and of a share only the part it is for. */
public final class ActivationChoice {

    private static final int PARTS = 100;

    private ActivationChoice() {}

    /**
     * The activation that counts for a call; none: the version that is in use for everybody.
     *
     * @param running those that were not ended
     * @param subject the dossier and its client firm
     * @param team the agent's team; empty if the agent is in none
     */
    public static Optional<Activation> choose(
            List<Activation> running, CallSubject subject, Optional<Long> team, LocalDate today) {
        return running.stream()
                .filter(each -> each.runsOn(today))
                .filter(each ->
                        each.clientFirmId().map(subject.clientFirmId()::equals).orElse(true))
                .filter(each -> each.teamId().isEmpty() || each.teamId().equals(team))
                .sorted(Comparator.comparingInt(ActivationChoice::narrowness)
                        .thenComparingLong(Activation::id)
                        .reversed())
                .filter(each -> part(subject.dossierId().value(), each.id()) < each.share())
                .findFirst();
    }

    /**
     * Which of a hundred parts a dossier falls into: always the same for one activation, and without relation to the part it falls
     * into for another one, so that the same dossiers are not always the ones that get what is new.
     */
    static int part(long dossier, long activation) {
        long mixed = dossier * 0x9E3779B97F4A7C15L + activation * 0xD1B54A32D192ED03L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        mixed ^= mixed >>> 31;
        return (int) Long.remainderUnsigned(mixed, PARTS);
    }

    private static int narrowness(Activation activation) {
        return (activation.clientFirmId().isPresent() ? 2 : 0)
                + (activation.teamId().isEmpty() ? 0 : 1);
    }
}
