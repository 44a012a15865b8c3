package nl.vorder;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An agent's hands on the keyboard of the desk: everything here is keys, nothing is clicked. */
final class DeskHands {

    private static final Pattern NUMBER = Pattern.compile("Dossier (\\S+) · voor");
    private static final int MOST_SKIPS = 40;

    private final Browser browser;
    private int nextContacts;

    DeskHands(Browser browser) {
        this.browser = browser;
    }

    /** Skips on until a dossier may be called and suits; each skip is two keys. */
    DeskHands take(Predicate<DeskHands> suits) {
        if (browser.page().locator("#desk\\.current").count() == 0) {
            browser.press("Alt+n");
        }
        for (int i = 0; i < MOST_SKIPS; i++) {
            assertThat(browser.page().locator("#desk\\.current")).isVisible();
            if (mayCall() && !head().contains("fase 0") && suits.test(this)) {
                return this;
            }
            browser.press("Alt+k").press("1");
        }
        throw new AssertionError("No dossier in " + MOST_SKIPS + " suits");
    }

    /** How often the desk asked for the next contact. */
    int nextContactsAsked() {
        return nextContacts;
    }

    boolean mayCall() {
        return browser.page().locator("#desk\\.call").isEnabled();
    }

    /** What stands above the dossier; a space that holds two words together is a space. */
    String head() {
        return browser.page().locator(".desk-head").textContent().replace('\u00a0', ' ');
    }

    String number() {
        Matcher number = NUMBER.matcher(head());
        assertThat(number.find()).as(head()).isTrue();
        return number.group(1);
    }

    /** What is open, in euro. */
    BigDecimal open() {
        String shown = browser.page().locator("#desk\\.amount").textContent();
        return new BigDecimal(
                shown.replace("€", "").replace(".", "").replace(',', '.').strip());
    }

    DeskHands call() {
        browser.press("Alt+b");
        assertThat(browser.page().locator("#desk\\.say")).isVisible();
        return this;
    }

    /** The first answer says that the right person is on the line; then each item the debtor names gets its digit. */
    DeskHands identify() {
        for (int i = 0; i < 3 && !browser.page().locator(".desk-identity").isVisible(); i++) {
            browser.press("1");
        }
        for (Locator item : browser.page().locator(".desk-identity .vd-button").all()) {
            browser.press(item.getAttribute("data-key"));
        }
        browser.press("Alt+i");
        assertThat(browser.page().getByText("identiteit bevestigd").first()).isVisible();
        return this;
    }

    /** The debtor objects while the list of objections is shut; the first answer leads back to the line that was left. */
    DeskHands objection() {
        Locator line = browser.page().locator("#desk\\.say");
        // What is hidden may still say something old.
        LocatorAssertions.HasTextOptions seen = new LocatorAssertions.HasTextOptions().setUseInnerText(true);
        String asked = line.innerText();
        browser.press("a");
        assertThat(line).not().hasText(asked, seen);
        browser.press("1");
        assertThat(line).hasText(asked, seen);
        return this;
    }

    DeskHands press(String... keys) {
        for (String key : keys) {
            browser.press(key);
        }
        return this;
    }

    DeskHands type(String text) {
        browser.page().keyboard().type(text);
        return this;
    }

    /** Types a day into the field that has the focus. */
    DeskHands day(LocalDate day) {
        browser.page()
                .keyboard()
                .insertText(DateTimeFormatter.ofPattern("dd-MM-yyyy").format(day));
        browser.press("Enter");
        return this;
    }

    /** Goes on with Tab until the field with this id has the focus. */
    DeskHands tabTo(String id) {
        for (int i = 0; i < 15; i++) {
            if (hasFocus(id)) {
                return this;
            }
            browser.press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + id);
    }

    boolean hasFocus(String id) {
        return (boolean) browser.page().evaluate("id => !!document.activeElement?.closest('#' + CSS.escape(id))", id);
    }

    /** Chooses the first entry of the list that has the focus. */
    DeskHands firstOfList() {
        Page page = browser.page();
        browser.press("ArrowDown");
        page.waitForFunction("() => document.querySelector('vaadin-select[opened]')");
        browser.press("ArrowDown").press("Enter");
        page.waitForFunction("() => !document.querySelector('vaadin-select[opened]')");
        browser.idle();
        return this;
    }

    /** Saves; where the outcome leaves the next contact open, the second answer is given. The next dossier is there or the desk says why not. */
    DeskHands save(String number) {
        browser.press("Control+Enter");
        if (browser.page().locator("#desk\\.next-contact").isVisible()) {
            nextContacts++;
            browser.press("2");
        }
        assertThat(browser.page().locator(".desk-problems:visible li").allTextContents())
                .as("refusals of " + number)
                .isEmpty();
        browser.page()
                .waitForFunction(
                        "number => !document.querySelector('.desk-head')?.textContent.includes(number)", number);
        return this;
    }
}
