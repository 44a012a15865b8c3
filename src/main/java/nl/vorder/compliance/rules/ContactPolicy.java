package nl.vorder.compliance.rules;

/**
 * One rule about contact that fits in a sentence. It looks at its own subject only; all policies together decide.
 *
 * <p>The moment in a rejection is the first one at or after the moment asked about at which this policy allows the contact: together
 * they make the next allowed moment exact.
 */
@FunctionalInterface
public interface ContactPolicy {

    /** Rules on the situation at a moment. */
    Ruling apply(Situation situation, Moment moment);
}
