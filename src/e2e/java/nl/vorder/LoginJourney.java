package nl.vorder;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@JourneyTest
class LoginJourney {

    @Test
    void a_wrong_password_is_refused(Browser browser) {
        browser.logIn("sanne", "not-the-password");

        assertThat(browser.page()).hasURL(Pattern.compile(".*/login\\?error.*"));
        assertThat(browser.page().getByText("Inloggen is niet gelukt")).isVisible();
    }

    @Test
    void an_agent_logs_in_and_leaves_the_login_screen(Browser browser) {
        browser.logIn("sanne", "vorder-demo");

        assertThat(browser.page()).not().hasURL(Pattern.compile(".*/login.*"));
        assertThat(browser.page().locator(".vd-header")).isVisible();
    }
}
