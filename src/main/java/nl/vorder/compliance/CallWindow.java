package nl.vorder.compliance;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import nl.vorder.compliance.rules.Circumstances;
import nl.vorder.compliance.rules.ContactPolicies;
import nl.vorder.compliance.rules.Deliberation;
import nl.vorder.compliance.rules.Moment;
import nl.vorder.compliance.rules.Situation;
import org.springframework.stereotype.Component;

/** Tells whether contact is possible at all at a moment, before anything is known about a person; for the header and the API. */
@Component
public class CallWindow {

    /** What an agency that never opens says; its limits cannot be recorded like that. */
    private static final Duration LONG = Duration.ofDays(365);

    private final SettingsStore settings;

    CallWindow(SettingsStore settings) {
        this.settings = settings;
    }

    /**
     * The state of the phones: the legal window and the agency's own hours.
     *
     * @param naturalPerson whether natural persons are called; by default everybody gets the same protection
     */
    public WindowState at(Instant at, boolean naturalPerson) {
        return switch (agency(at, naturalPerson)) {
            case ContactDecision.Allowed allowed -> new WindowState(true, closes(Moment.of(at), naturalPerson));
            case ContactDecision.Refused refused ->
                new WindowState(false, refused.nextAllowed().orElse(at.plus(LONG)));
        };
    }

    /**
     * What the law says about a call at that moment; it protects natural persons only (art. 4.2 Besluit kwaliteit
     * incassodienstverlening).
     */
    public ContactDecision law(Instant at, boolean naturalPerson) {
        Situation situation = situation(ContactSettings.DEFAULT.withLegalWindowForEverybody(false), naturalPerson);
        return new Deliberation(ContactPolicies.legalWindow(), situation).decide(at);
    }

    /** What law and agency say about a call at that moment. */
    public ContactDecision agency(Instant at, boolean naturalPerson) {
        Situation situation = situation(settings.current().agency(Moment.of(at).date()), naturalPerson);
        return new Deliberation(ContactPolicies.callWindow(), situation).decide(at);
    }

    /** Calls stop at the end of the day's hours: at night the phones are always shut. */
    private Instant closes(Moment moment, boolean naturalPerson) {
        ContactSettings limits = settings.current().agency(moment.date());
        LocalTime agency = limits.hours(moment.day()).orElseThrow().until();
        boolean guarded = naturalPerson || limits.legalWindowForEverybody();
        LocalTime law = ContactSettings.LEGAL_HOURS.until();
        return moment.todayAt(guarded && law.isBefore(agency) ? law : agency);
    }

    private static Situation situation(ContactSettings limits, boolean naturalPerson) {
        return new Situation(
                Channel.PHONE, GuardedAction.CALL, ContactFacts.NONE, Circumstances.none(naturalPerson), limits);
    }
}
