package nl.vorder.compliance;

import java.util.List;

/** What became of a change of the limits. */
public sealed interface SettingsChange {

    /** The limits hold from their day on. */
    record Changed() implements SettingsChange {}

    /**
     * The limits were not taken.
     *
     * @param why what is wrong with them
     * @param fields the components of {@link ContactSettings} it is about
     */
    record NotTaken(Problem why, List<String> fields) implements SettingsChange {

        /** Keeps its own copy. */
        public NotTaken {
            fields = List.copyOf(fields);
        }
    }

    /** Why limits are not taken. */
    enum Problem {
        /** They leave the hours of the law or make no sense. */
        OUTSIDE_LAW,
        /** A client firm's limits allow more than the agency's. */
        WEAKER_THAN_AGENCY,
        /** They would change the past. */
        IN_THE_PAST
    }
}
