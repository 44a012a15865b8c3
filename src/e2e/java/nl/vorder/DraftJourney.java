package nl.vorder;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an agent typed is on the server before anybody saved it. */
@JourneyTest
class DraftJourney {

    private static final String NOTE = "Mevrouw zegt dat haar man de post doet en dat";

    @Autowired
    JdbcClient database;

    @Test
    void a_browser_that_dies_in_the_middle_of_a_note_costs_no_word(Browser browser) {
        browser.logIn("youssef", "vorder-demo").go("/desk");
        DeskHands hands = new DeskHands(browser);
        String number = hands.take(any -> true).call().press("Alt+8").number();
        hands.type(NOTE);
        long typed = System.nanoTime();
        while (!draft(number).contains(NOTE)) {
            assertThat(Duration.ofNanos(System.nanoTime() - typed)).isLessThan(Duration.ofSeconds(2));
            browser.page().waitForTimeout(20);
        }
        browser.crash();

        try (Browser next = browser.another()) {
            next.logIn("youssef", "vorder-demo").go("/desk");
            assertThat(next.page().locator(".desk-head")).containsText(number);
            assertThat(next.page().locator("#desk\\.note textarea")).hasValue(NOTE);
            assertThat(next.page().locator("#desk\\.outcome\\.DEBT_HELP")).hasAttribute("aria-pressed", "true");
            assertThat(next.page().locator("#desk\\.state")).containsText("In gesprek");
            new DeskHands(next).save(number);
        }
    }

    private String draft(String number) {
        return database.sql(
                        "SELECT f.content FROM call_draft f JOIN dossier_dossier d ON d.id = f.dossier_id WHERE d.number = ?")
                .param(number)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
