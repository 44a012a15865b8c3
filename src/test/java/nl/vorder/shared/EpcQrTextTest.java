package nl.vorder.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpcQrTextTest {

    private static final Iban IBAN = new Iban("NL91ABNA0417164300");
    private static final String HOLDER = "Stichting Derdengelden Voorbeeld";

    @Test
    void a_transfer_with_a_description_is_the_known_vector() {
        String text = EpcQrText.described(
                        HOLDER, IBAN, Money.of("291.64"), "Dossier 2026-000123 kenmerk 5000056789012345")
                .value();

        assertThat(text)
                .isEqualTo("BCD\n002\n1\nSCT\n\nStichting Derdengelden Voorbeeld\nNL91ABNA0417164300\nEUR291.64\n\n\n"
                        + "Dossier 2026-000123 kenmerk 5000056789012345");
        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSize(123);
    }

    @Test
    void a_transfer_with_an_rf_reference_is_the_known_vector() {
        String text = EpcQrText.referenced(HOLDER, IBAN, Money.of("291.64"), RfReference.of("5000056789012345"))
                .value();

        assertThat(text)
                .isEqualTo("BCD\n002\n1\nSCT\n\nStichting Derdengelden Voorbeeld\nNL91ABNA0417164300\nEUR291.64\n\n"
                        + "RF485000056789012345");
        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSize(98);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            name   | amount        | description | sentence
            Kantoor | 0.00          | dossier 1   | between 0.01
            Kantoor | -1.00         | dossier 1   | between 0.01
            Kantoor | 1000000000.00 | dossier 1   | between 0.01
            ' '    | 1.00          | dossier 1   | name
            Kantoor | 1.00          | ' '         | description
            """)
    void what_the_standard_does_not_allow_is_refused(String name, Money amount, String description, String sentence) {
        assertThatThrownBy(() -> EpcQrText.described(name, IBAN, amount, description))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void too_long_and_broken_lines_are_refused() {
        Money amount = Money.of("1.00");

        assertThatThrownBy(() -> EpcQrText.described("n".repeat(71), IBAN, amount, "dossier"))
                .hasMessageContaining("70 characters");
        assertThatThrownBy(() -> EpcQrText.described("naam", IBAN, amount, "d".repeat(141)))
                .hasMessageContaining("140 characters");
        assertThatThrownBy(() -> EpcQrText.described("naam\nSCT", IBAN, amount, "dossier"))
                .hasMessageContaining("one line");
        assertThatThrownBy(() -> EpcQrText.described("\u00eb".repeat(70), IBAN, amount, "\u00eb".repeat(140)))
                .hasMessageContaining("331 bytes");
    }
}
