package nl.vorder.script.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vorder.script.CallFact;
import nl.vorder.script.MergeField;
import nl.vorder.script.ScriptFacts;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {

    private final ScriptFacts facts = new ScriptFacts(
            Stage.BROKEN_PROMISE,
            DebtorKind.SOLE_TRADER,
            1,
            Set.of(CallFact.INBOUND, CallFact.COSTS_DUE),
            Map.of(MergeField.COSTS_FROM, "4 maart", MergeField.COSTS, " "));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            consumer                    | false
            not consumer                | true
            business                    | true
            sole-trader                 | true
            company                     | false
            broken-promise              | true
            repeated-broken-promise     | false
            inbound                     | true
            important-customer          | false
            missing-contact-person      | false
            costs-due                   | true
            not costs-due               | false
            vulnerable                  | false
            no-open-invoice             | false
            early-payment-reward        | false
            courtesy                    | false
            first-overdue               | false
            after-demand                | false
            stage-broken-promise        | true
            final                       | false
            has costsFrom               | true
            has costs                   | false
            not has promiseDate         | true
            business, inbound           | true
            business, inbound, final    | false
            """)
    void hold_when_all_of_them_are_so(String conditions, boolean hold) {
        List<String> list = Arrays.asList(conditions.split(", ", -1));

        assertThat(list).allMatch(Conditions::isKnown);
        assertThat(Conditions.hold(list, facts)).isEqualTo(hold);
    }

    @Test
    void none_always_holds() {
        assertThat(Conditions.hold(List.of(), facts)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rich", "not", "has moon", "notconsumer", ""})
    void refuses_what_is_no_condition(String condition) {
        assertThat(Conditions.isKnown(condition)).isFalse();
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> Conditions.hold(List.of(condition), facts));
    }
}
