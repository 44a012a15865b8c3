package nl.vorder.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import nl.vorder.shared.ui.Translations;
import org.junit.jupiter.api.Test;

class UserLocaleTest {

    @Test
    void english_screens_write_days_in_the_european_order() {
        Locale english = user("en").locale();

        assertThat(english).isEqualTo(Translations.ENGLISH);
        assertThat(DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
                        .withLocale(english)
                        .format(LocalDate.of(2026, 11, 1)))
                .isEqualTo("01/11/2026");
        assertThat(user("nl").locale().getLanguage()).isEqualTo("nl");
    }

    private static LoggedInUser user(String language) {
        return new LoggedInUser(new UserId(1), "sam", "Sam", Role.AGENT, language, null, "");
    }
}
