package nl.vorder.script.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vorder.script.CallFact;
import nl.vorder.script.ScriptFacts;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptChoiceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COURTESY       | CONSUMER    | 0 |                                          | courtesy.consumer
            COURTESY       | SOLE_TRADER | 0 |                                          | courtesy.business
            COURTESY       | COMPANY     | 0 |                                          | courtesy.business
            COURTESY       | CONSUMER    | 0 | INBOUND                                  | courtesy.consumer
            COURTESY       | COMPANY     | 0 | IMPORTANT_CUSTOMER                       | courtesy.business
            COURTESY       | CONSUMER    | 0 | EARLY_PAYMENT_REWARD                     | courtesy.consumer
            COURTESY       | CONSUMER    | 2 |                                          | courtesy.consumer
            COURTESY       | COMPANY     | 0 | MISSING_CONTACT_PERSON                   | courtesy.business
            FIRST_OVERDUE  | CONSUMER    | 0 |                                          | first-overdue.consumer
            FIRST_OVERDUE  | SOLE_TRADER | 0 |                                          | first-overdue.business
            FIRST_OVERDUE  | COMPANY     | 0 |                                          | first-overdue.business
            FIRST_OVERDUE  | CONSUMER    | 1 | INBOUND                                  | first-overdue.consumer
            FIRST_OVERDUE  | COMPANY     | 0 | MISSING_CONTACT_PERSON                   | first-overdue.business
            FIRST_OVERDUE  | SOLE_TRADER | 0 | COSTS_DUE                                | first-overdue.business
            FIRST_OVERDUE  | CONSUMER    | 0 | VULNERABLE                               | first-overdue.consumer
            FIRST_OVERDUE  | COMPANY     | 3 | IMPORTANT_CUSTOMER INBOUND               | first-overdue.business
            AFTER_DEMAND   | CONSUMER    | 0 |                                          | after-demand.consumer
            AFTER_DEMAND   | CONSUMER    | 0 | COSTS_DUE                                | after-demand.consumer
            AFTER_DEMAND   | SOLE_TRADER | 0 | COSTS_DUE                                | after-demand.business
            AFTER_DEMAND   | COMPANY     | 0 | COSTS_DUE IMPORTANT_CUSTOMER             | after-demand.business
            AFTER_DEMAND   | CONSUMER    | 0 | INBOUND COSTS_DUE                        | after-demand.consumer
            AFTER_DEMAND   | CONSUMER    | 1 | VULNERABLE                               | after-demand.consumer
            AFTER_DEMAND   | COMPANY     | 0 | MISSING_CONTACT_PERSON                   | after-demand.business
            AFTER_DEMAND   | SOLE_TRADER | 2 | INBOUND                                  | after-demand.business
            BROKEN_PROMISE | CONSUMER    | 1 |                                          | broken-promise.consumer
            BROKEN_PROMISE | CONSUMER    | 2 |                                          | broken-promise.consumer
            BROKEN_PROMISE | SOLE_TRADER | 1 |                                          | broken-promise.business
            BROKEN_PROMISE | COMPANY     | 4 | IMPORTANT_CUSTOMER                       | broken-promise.business
            BROKEN_PROMISE | CONSUMER    | 1 | INBOUND                                  | broken-promise.consumer
            BROKEN_PROMISE | COMPANY     | 1 | COSTS_DUE MISSING_CONTACT_PERSON         | broken-promise.business
            BROKEN_PROMISE | CONSUMER    | 0 | VULNERABLE                               | broken-promise.consumer
            FINAL          | CONSUMER    | 0 |                                          | final.consumer
            FINAL          | CONSUMER    | 3 | COSTS_DUE                                | final.consumer
            FINAL          | SOLE_TRADER | 1 | COSTS_DUE                                | final.business
            FINAL          | COMPANY     | 0 | IMPORTANT_CUSTOMER COSTS_DUE             | final.business
            FINAL          | CONSUMER    | 0 | INBOUND VULNERABLE                       | final.consumer
            FINAL          | COMPANY     | 2 | MISSING_CONTACT_PERSON                   | final.business
            COURTESY       | CONSUMER    | 0 | NO_OPEN_INVOICE                          | relationship.consumer
            FINAL          | SOLE_TRADER | 0 | NO_OPEN_INVOICE                          | relationship.business
            FIRST_OVERDUE  | COMPANY     | 1 | NO_OPEN_INVOICE IMPORTANT_CUSTOMER       | relationship.business
            """)
    void follows_stage_and_kind_of_debtor(Stage stage, DebtorKind kind, int broken, String facts, String script) {
        Set<CallFact> so = facts == null
                ? Set.of()
                : Arrays.stream(facts.split(" ", -1)).map(CallFact::valueOf).collect(Collectors.toSet());

        assertThat(ScriptChoice.name(new ScriptFacts(stage, kind, broken, so, Map.of())))
                .isEqualTo(script);
    }
}
