package nl.vorder.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            elf tekens!,      TOO_SHORT
            Wachtwoord123,    COMMON
            QWERTYUIOPAS,     COMMON
            Hoofdbeheerder,   LIKE_USERNAME
            """)
    void an_obvious_password_is_refused(String password, PasswordProblem problem) {
        assertThat(PasswordRules.check("hoofdbeheerder", password)).contains(problem);
    }

    @Test
    void a_password_the_hash_would_cut_off_is_refused() {
        assertThat(PasswordRules.check("beheer", "é".repeat(37))).contains(PasswordProblem.TOO_LONG);
        assertThat(PasswordRules.check("beheer", "é".repeat(36))).isEmpty();
    }

    @Test
    void a_sentence_will_do() {
        assertThat(PasswordRules.check("beheer", "vier fietsen in de regen")).isEmpty();
    }
}
