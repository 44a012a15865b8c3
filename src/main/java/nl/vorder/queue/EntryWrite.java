package nl.vorder.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.ContactDecision.Refused;
import nl.vorder.queue.rules.DossierFacts;
import nl.vorder.queue.rules.Rank;

/** A row of the queue as it is to stand, unless somebody has it leased. */
record EntryWrite(
        DossierFacts facts, Rank rank, Place place, EntryState state, Instant readyAt, String heldBy, boolean barred) {

    /**
     * Where the row stands among the others.
     *
     * @param lane where it is offered
     * @param homeLane where it is offered when nobody keeps it
     * @param ownUntil until when it is kept for the agent whose lane it is in
     */
    record Place(long key, long lane, long homeLane, Optional<Instant> ownUntil) {}

    /** Held by nothing but its own reason's moment. */
    static final String NOT_YET = "NOT_YET";

    /** Put back by an agent for a while. */
    static final String SKIPPED = "SKIPPED";

    /** Until somebody lifts what holds it. */
    static final Instant UNKNOWN =
            LocalDate.of(2999, 12, 31).atStartOfDay(ZoneOffset.UTC).toInstant();

    private static final int HELD_BY_LENGTH = 120;

    static EntryWrite later(DossierFacts facts, Rank rank, Place place, boolean barred) {
        return new EntryWrite(facts, rank, place, EntryState.LATER, rank.notBefore(), NOT_YET, barred);
    }

    static EntryWrite decided(
            DossierFacts facts, Rank rank, Place place, boolean barred, ContactDecision decision, Instant now) {
        return switch (decision) {
            case ContactDecision.Allowed allowed ->
                new EntryWrite(facts, rank, place, EntryState.READY, now, "", barred);
            case Refused refused ->
                new EntryWrite(facts, rank, place, EntryState.LATER, readyAt(refused), heldBy(refused), barred);
        };
    }

    /** When a refused row may be offered again. */
    static Instant readyAt(Refused refused) {
        return refused.nextAllowed().orElse(UNKNOWN);
    }

    /** The reasons of a refusal, the hardest first, as far as they fit. */
    static String heldBy(Refused refused) {
        String reasons = refused.reasons().stream().map(Enum::name).collect(Collectors.joining(","));
        if (reasons.length() <= HELD_BY_LENGTH) {
            return reasons;
        }
        return reasons.substring(0, reasons.lastIndexOf(',', HELD_BY_LENGTH));
    }

    /** The reasons as names. */
    static List<String> names(String heldBy) {
        return heldBy.isEmpty() ? List.of() : List.of(heldBy.split(","));
    }
}
