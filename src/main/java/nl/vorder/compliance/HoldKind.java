package nl.vorder.compliance;

import java.time.Period;
import java.util.Optional;
import nl.vorder.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * What stops contact, until when, and who may end it; each kind has the {@link RefusalReason} of the same name.
 *
 * <p>A hold of law cannot be overridden by anybody; it ends by itself or is lifted when it was wrong or is over.
 */
public enum HoldKind {
    /** A running promise; ends when its day and the days for the bank have passed. */
    PROMISE(Force.POLICY, Stops.EVERYTHING, null, Role.AGENT),
    /** A running arrangement; ends when it is broken or fulfilled. */
    ARRANGEMENT(Force.POLICY, Stops.EVERYTHING, null, Role.AGENT),
    /** A contested claim; until the client firm has answered. */
    DISPUTE(Force.POLICY, Stops.EVERYTHING, null, Role.TEAM_LEAD),
    /** A complaint; until it is answered. */
    COMPLAINT(Force.POLICY, Stops.EVERYTHING, null, Role.TEAM_LEAD),
    /** A letter is under way. */
    LETTER_UNDER_WAY(Force.POLICY, Stops.EVERYTHING, Period.ofDays(5), Role.AGENT),
    /** Money came in that is not matched. */
    UNMATCHED_MONEY(Force.POLICY, Stops.EVERYTHING, Period.ofDays(3), Role.AGENT),
    /** The debtor says it was paid. */
    SAYS_PAID(Force.POLICY, Stops.EVERYTHING, Period.ofDays(5), Role.AGENT),
    /** A document was asked for. */
    DOCUMENT_REQUESTED(Force.POLICY, Stops.PHONE_AND_MESSAGES, Period.ofDays(5), Role.AGENT),
    /** A call-back at an agreed moment, when it ends. */
    CALL_BACK(Force.POLICY, Stops.PHONE, null, Role.AGENT),
    /** The team lead is asked about an important customer. */
    CONSULTATION(Force.POLICY, Stops.PHONE, null, Role.TEAM_LEAD),
    /** The debtor wants no calls and no chat. */
    WRITTEN_ONLY(Force.POLICY, Stops.PHONE_AND_MESSAGES, null, Role.TEAM_LEAD),
    /** The debtor wants letters on paper only. */
    POST_ONLY(Force.POLICY, Stops.ALL_BUT_POST, null, Role.TEAM_LEAD),
    /** The number is somebody else's; until there is another one. */
    WRONG_NUMBER(Force.POLICY, Stops.PHONE_AND_MESSAGES, null, Role.AGENT),
    /** The claim is barred; until a team lead releases it. */
    BARRED(Force.POLICY, Stops.EVERYTHING, null, Role.TEAM_LEAD),
    /** The protocol for vulnerable people runs. */
    VULNERABLE(Force.POLICY, Stops.EVERYTHING, null, Role.TEAM_LEAD),
    /** Municipal or other debt help; creditors of the covenant wait four to eight months. */
    DEBT_HELP(Force.POLICY, Stops.EVERYTHING, Period.ofMonths(4), Role.TEAM_LEAD),
    /** Moratorium by a court, six months at most (art. 5 Wgs). */
    MORATORIUM(Force.LAW, Stops.EVERYTHING, Period.ofMonths(6), Role.TEAM_LEAD),
    /** Temporary order of a court, six months at most (art. 287 lid 4 and 287b Fw). */
    COURT_ORDER(Force.LAW, Stops.EVERYTHING, Period.ofMonths(6), Role.TEAM_LEAD),
    /** Bankruptcy: the claim goes to the trustee (art. 26 Fw). */
    BANKRUPTCY(Force.LAW, Stops.EVERYTHING, null, Role.TEAM_LEAD),
    /** Suspension of payments. */
    SUSPENSION_OF_PAYMENTS(Force.LAW, Stops.EVERYTHING, null, Role.TEAM_LEAD),
    /** Court debt restructuring; eighteen months, but it ends when the court says so. */
    DEBT_RESTRUCTURING(Force.LAW, Stops.EVERYTHING, null, Role.TEAM_LEAD),
    /** Cooling-off period (art. 376 Fw). */
    COOLING_OFF(Force.LAW, Stops.EVERYTHING, null, Role.TEAM_LEAD),
    /** Emergency stop of the government's collector, four months. */
    GOVERNMENT_STOP(Force.LAW, Stops.EVERYTHING, Period.ofMonths(4), Role.TEAM_LEAD),
    /** An administrator or guardian: talk only to that person (art. 1:378 and 1:431 BW). */
    REPRESENTATIVE(Force.LAW, Stops.EVERYTHING, null, Role.TEAM_LEAD),
    /** The debtor died; a letter to the heirs follows after rest (art. 4:185 BW). */
    DECEASED(Force.LAW, Stops.EVERYTHING, null, Role.TEAM_LEAD),
    /** Under age: only the legal representative is written to. */
    MINOR(Force.LAW, Stops.EVERYTHING, null, Role.TEAM_LEAD),
    /** Somebody else used the debtor's name. */
    IDENTITY_FRAUD(Force.POLICY, Stops.EVERYTHING, null, Role.TEAM_LEAD),
    /** The firm was dissolved. */
    DISSOLVED(Force.POLICY, Stops.EVERYTHING, null, Role.TEAM_LEAD),
    /** Detained: by post only. */
    DETENTION(Force.POLICY, Stops.ALL_BUT_POST, null, Role.TEAM_LEAD),
    /** Address unknown: no letters on paper. */
    ADDRESS_UNKNOWN(Force.POLICY, Stops.POST, null, Role.AGENT),
    /** Abuse on the phone; the team lead decides how to go on. */
    AGGRESSION(Force.POLICY, Stops.PHONE, null, Role.TEAM_LEAD),
    /** No common language; until somebody who speaks it takes over. */
    LANGUAGE_PROBLEM(Force.POLICY, Stops.PHONE, null, Role.TEAM_LEAD),
    /** Stopped by hand, with a remark. */
    STOPPED(Force.POLICY, Stops.EVERYTHING, null, Role.TEAM_LEAD);

    /** How hard a hold is. */
    public enum Force {
        /** The law forbids the contact: nobody overrides it. */
        LAW,
        /** The agency forbids it: a team lead may override it with a reason. */
        POLICY
    }

    /** The channels a hold stops. */
    private enum Stops {
        EVERYTHING,
        PHONE,
        PHONE_AND_MESSAGES,
        ALL_BUT_POST,
        POST
    }

    private final Force force;
    private final Stops stops;
    private final Optional<Period> defaultLength;
    private final Role liftedBy;

    HoldKind(Force force, Stops stops, @Nullable Period defaultLength, Role liftedBy) {
        this.force = force;
        this.stops = stops;
        this.defaultLength = Optional.ofNullable(defaultLength);
        this.liftedBy = liftedBy;
    }

    /** Whether law or the agency's policy stands behind the hold. */
    public Force force() {
        return force;
    }

    /** Whether the hold stops contact by this channel. */
    public boolean stops(Channel channel) {
        return switch (stops) {
            case EVERYTHING -> true;
            case PHONE -> channel == Channel.PHONE;
            case PHONE_AND_MESSAGES -> channel == Channel.PHONE || channel == Channel.MESSAGE;
            case ALL_BUT_POST -> channel != Channel.POST;
            case POST -> channel == Channel.POST;
        };
    }

    /** How long it lasts if nobody says otherwise; empty: until it is lifted. */
    public Optional<Period> defaultLength() {
        return defaultLength;
    }

    /** The lowest role that may lift it by hand: an agent's may also be lifted by a team lead. */
    public Role liftedBy() {
        return liftedBy;
    }

    /** What a refusal because of this hold says. */
    public RefusalReason reason() {
        return RefusalReason.valueOf(name());
    }

    /** The key of the text in the language files. */
    public String translationKey() {
        return reason().translationKey();
    }
}
