package nl.vorder.script.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vorder.script.IdentityItem;
import nl.vorder.shared.DebtorKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CONSUMER    |                                  | false
            CONSUMER    | DATE_OF_BIRTH                    | false
            CONSUMER    | DATE_OF_BIRTH POSTCODE           | true
            CONSUMER    | FILE_NUMBER IBAN_TAIL            | true
            CONSUMER    | PAYS_FOR_FIRM FILE_NUMBER        | false
            SOLE_TRADER | PAYS_FOR_FIRM                    | false
            SOLE_TRADER | POSTCODE IBAN_TAIL               | true
            COMPANY     | PAYS_FOR_FIRM                    | true
            COMPANY     | DATE_OF_BIRTH POSTCODE           | false
            """)
    void takes_two_items_of_a_person_or_the_payer_of_a_firm(DebtorKind kind, String items, boolean enough) {
        Set<IdentityItem> matching = items == null
                ? Set.of()
                : Arrays.stream(items.split(" ", -1)).map(IdentityItem::valueOf).collect(Collectors.toSet());

        assertThat(IdentityRule.isEnough(kind, matching)).isEqualTo(enough);
    }
}
