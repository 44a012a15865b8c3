package nl.vorder.compliance.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.vorder.compliance.HoldKind;

/** The readable list of all policies. A contact is made only if none of them rejects it. */
public final class ContactPolicies {

    /** Raised whenever a policy changes its meaning; stands with every logged decision. */
    public static final String RULE_VERSION = "2026-11b";

    private static final List<ContactPolicy> LEGAL_WINDOW =
            List.of(WindowPolicies.NOT_AT_NIGHT, WindowPolicies.NOT_ON_SUNDAY, WindowPolicies.NOT_ON_HOLIDAY);

    private static final List<ContactPolicy> CALL_WINDOW = Stream.concat(
                    LEGAL_WINDOW.stream(), Stream.of(WindowPolicies.WITHIN_AGENCY_HOURS))
            .toList();

    private static final List<ContactPolicy> ALL = Stream.of(
                    CALL_WINDOW.stream(),
                    Stream.of(
                            WindowPolicies.AT_THE_WISHED_TIME,
                            PersonPolicies.BY_A_WANTED_CHANNEL,
                            FrequencyPolicies.FEW_ATTEMPTS_A_DAY,
                            FrequencyPolicies.TIME_BETWEEN_ATTEMPTS,
                            FrequencyPolicies.FEW_ATTEMPTS_IN_SEVEN_DAYS,
                            FrequencyPolicies.QUIET_AFTER_A_CONVERSATION,
                            FrequencyPolicies.FEW_MESSAGES_A_DAY,
                            PersonPolicies.OF_AGE_ONLY,
                            PersonPolicies.ON_THE_RIGHT_NUMBER,
                            PersonPolicies.NOT_BARRED,
                            PersonPolicies.AFTER_CONSULTATION),
                    Arrays.stream(HoldKind.values()).map(PersonPolicies::noHold))
            .flatMap(policies -> policies)
            .toList();

    private ContactPolicies() {}

    /** What the law says about the time of a contact (art. 4.2 Besluit kwaliteit incassodienstverlening). */
    public static List<ContactPolicy> legalWindow() {
        return LEGAL_WINDOW;
    }

    /** The legal window and the agency's own calling hours. */
    public static List<ContactPolicy> callWindow() {
        return CALL_WINDOW;
    }

    /** Every policy, for a decision about a person. */
    public static List<ContactPolicy> allCurrentPolicies() {
        return ALL;
    }
}
