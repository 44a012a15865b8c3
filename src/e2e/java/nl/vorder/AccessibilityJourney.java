package nl.vorder;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import nl.vorder.search.SearchIndex;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything an agent meets on a shift, looked at with the rules of WCAG 2.2 AA, in the light and in the dark. */
@JourneyTest
class AccessibilityJourney {

    private static final int MOST_SKIPS = 12;

    @Autowired
    SearchIndex names;

    private final List<String> barriers = new ArrayList<>();

    @Test
    void nothing_at_the_desk_stands_in_anybodys_way(Browser browser) {
        names.refresh();
        browser.go("/login");
        look(browser, "login");
        browser.logIn("noor", "vorder-demo").go("/desk");
        look(browser, "nothing claimed");
        find(browser);
        browser.press("Alt+n");
        look(browser, "prepared");
        browser.press("Alt+k");
        look(browser, "reasons to skip");
        browser.press("Alt+k").press("Alt+s");
        look(browser, "specification");
        browser.press("F1");
        look(browser, "keys");
        browser.press("F1");
        browser.press("Alt+p");
        // The open list lies over the script; what is half under it is no target for as long.
        look(browser, "states", ".vd-header");
        browser.press("Alt+p").press("Alt+d");
        look(browser, "other dossiers");
        takeDossierThatMayBeCalled(browser);
        browser.press("Alt+b");
        look(browser, "opening line");
        browser.press("1");
        look(browser, "identity");
        outcomes(browser);
        nextContact(browser);
        callBacks(browser);
        assertThat(barriers).isEmpty();
    }

    private void nextContact(Browser browser) {
        // Nobody was called after all: the results that were tried are gone, and the same dossier is called again.
        browser.press("Alt+z").press("Alt+b").press("1");
        browser.press("Alt+5").press("ArrowDown");
        browser.page().waitForFunction("() => document.querySelector('vaadin-select[opened]')");
        browser.press("ArrowDown").press("Enter");
        browser.page().waitForFunction("() => !document.querySelector('vaadin-select[opened]')");
        browser.press("Control+Enter");
        assertThat(browser.page().locator("#desk\\.next-contact")).isVisible();
        look(browser, "next contact");
        browser.press("4");
        look(browser, "another day");
    }

    private void callBacks(Browser browser) {
        browser.go("/call-backs");
        look(browser, "call-backs");
        if (browser.page().locator(".call-backs-row").count() > 0) {
            browser.press("Enter");
            look(browser, "one call-back");
            browser.press("Alt+v");
            look(browser, "another moment");
        }
        browser.press("Alt+5");
        look(browser, "missed");
        try (Browser lead = browser.another()) {
            lead.logIn("karim", "vorder-demo").go("/call-backs");
            look(lead, "team lead's call-backs");
            assertThat(lead.page().locator(".call-backs-row").first()).isVisible();
            lead.press("Enter");
            look(lead, "team lead's call-back");
            lead.go("/decisions");
            assertThat(lead.page().locator(".review-limits").first()).isVisible();
            look(lead, "what waits for a team lead");
            lead.go("/teams");
            look(lead, "teams");
        }
    }

    private void find(Browser browser) {
        browser.press("Control+k");
        browser.page().keyboard().insertText("bouw");
        assertThat(browser.page().locator(".desk-found button").first()).isVisible();
        look(browser, "found");
        browser.press("Control+a").press("Delete");
        browser.page().keyboard().insertText("zzzzzz");
        browser.page().waitForFunction("() => document.querySelector('.desk-found').textContent.length > 0");
        look(browser, "nothing found");
        browser.press("Control+a").press("Delete").press("Escape");
    }

    private void outcomes(Browser browser) {
        browser.press("Alt+9");
        for (int key = 0; key <= 8; key++) {
            browser.press("Alt+" + key);
            look(browser, "outcome on key " + key);
        }
        browser.press("Alt+8").press("Alt+m");
        look(browser, "one more outcome");
        browser.press("Alt+h");
        look(browser, "wrap-up");
        browser.press("Alt+3").press("Alt+ArrowDown");
        look(browser, "calendar");
        browser.press("Escape").press("Control+Enter");
        assertThat(browser.page().locator(".desk-problems")).isVisible();
        look(browser, "refused");
    }

    private static void takeDossierThatMayBeCalled(Browser browser) {
        for (int i = 0;
                i < MOST_SKIPS && !browser.page().locator("#desk\\.call").isEnabled();
                i++) {
            browser.press("Alt+k").press("1");
        }
        assertThat(browser.page().locator("#desk\\.call")).isEnabled();
    }

    private void look(Browser browser, String where) {
        look(browser, where, "html");
    }

    private void look(Browser browser, String where, String part) {
        Page page = browser.page();
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            Axe.barriers(page, part).stream()
                    .map(barrier -> where + ", " + colours + ": " + barrier)
                    .forEach(barriers::add);
        }
    }
}
