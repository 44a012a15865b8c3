package nl.vorder.script.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import nl.vorder.script.MergeField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MergeTextTest {

    private static final Locale DUTCH = Locale.of("nl");

    @ParameterizedTest
    @EnumSource(MergeField.class)
    void shows_a_field_about_the_claim_after_identification_only(MergeField field) {
        Map<MergeField, String> values = Map.of(field, "value");
        String text = "{" + field.key() + "}";

        assertThat(MergeText.render(text, values, true, DUTCH)).isEqualTo("value");
        assertThat(MergeText.render(text, values, false, DUTCH))
                .isEqualTo(field.isDisclosing() ? MergeText.HIDDEN : "value");
    }

    @Test
    void takes_a_value_literally() {
        Map<MergeField, String> values = Map.of(MergeField.DEBTOR, "{amount} $1 \\ <b>", MergeField.AMOUNT, "€ 5");

        assertThat(MergeText.render("Dag {debtor}", values, true, DUTCH)).isEqualTo("Dag {amount} $1 \\ <b>");
    }

    @Test
    void shows_dots_for_what_is_not_known() {
        assertThat(MergeText.render("{amount} {nonsense} {debtor}", Map.of(MergeField.DEBTOR, " "), true, DUTCH))
                .isEqualTo("… … …");
    }

    @Test
    void hides_a_value_that_gives_the_subject_away() {
        Map<MergeField, String> values =
                Map.of(MergeField.AGENCY, "Rijn INCASSO", MergeField.DEBTOR, "Collection House Ltd");

        assertThat(MergeText.render("{agency}, {debtor}", values, false, DUTCH)).isEqualTo("ons kantoor, —");
        assertThat(MergeText.render("{agency}", values, false, Locale.UK)).isEqualTo("our office");
        assertThat(MergeText.render("{agency}", values, true, DUTCH)).isEqualTo("Rijn INCASSO");
    }
}
