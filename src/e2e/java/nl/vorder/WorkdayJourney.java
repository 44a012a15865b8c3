package nl.vorder;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The main job from end to end: an agent calls and records by keyboard alone, a team lead downloads the client firm's month. */
@JourneyTest
class WorkdayJourney {

    private static final Pattern DOSSIER = Pattern.compile("Dossier (\\d{4}-\\d{6}) · voor (.+?) · fase");
    private static final Pattern ATTEMPTS = Pattern.compile("(\\d[\\d.]*) pogingen door ons");
    private static final int MOST_SKIPS = 8;

    @Autowired
    JdbcClient database;

    @Test
    void a_promise_made_by_keyboard_stands_in_the_client_firms_month(Browser browser) throws IOException {
        browser.logIn("sanne", "vorder-demo");
        takeDossierThatMayBeCalled(browser);
        String number = shown(browser, 1);
        String firm = shown(browser, 2);
        int before = attemptsOf(browser, firm);

        browser.go("/desk");
        assertThat(shown(browser, 1)).as("the dossier is still on the desk").isEqualTo(number);
        browser.press("Alt+b");
        assertThat(browser.page().locator("#desk\\.say")).isVisible();
        identify(browser);
        promise(browser);
        browser.press("Control+Enter");

        assertThat(browser.page().locator("#desk\\.current")).isVisible();
        assertThat(shown(browser, 1)).as("the next dossier is another one").isNotEqualTo(number);
        assertThat(promises(number)).isOne();
        assertThat(attemptsOf(browser, firm)).isEqualTo(before + 1);
    }

    /** Skips what needs a consultation or a number first; each skip is two keys. */
    private static void takeDossierThatMayBeCalled(Browser browser) {
        browser.press("Alt+n");
        for (int i = 0; i < MOST_SKIPS; i++) {
            assertThat(browser.page().locator("#desk\\.current")).isVisible();
            if (browser.page().locator("#desk\\.call").isEnabled()
                    && !head(browser).contains("fase 0")) {
                return;
            }
            browser.press("Alt+k").press("1");
        }
        throw new AssertionError("No dossier in " + MOST_SKIPS + " may be called");
    }

    /** What stands above the dossier; a space that holds two words together is a space. */
    private static String head(Browser browser) {
        return browser.page().locator(".desk-head").textContent().replace('\u00a0', ' ');
    }

    private static String shown(Browser browser, int group) {
        Matcher head = DOSSIER.matcher(head(browser));
        assertThat(head.find()).isTrue();
        return head.group(group);
    }

    /** The first answer says that the right person is on the line; then each item the debtor names gets its digit. */
    private static void identify(Browser browser) {
        for (int i = 0; i < 3 && !browser.page().locator(".desk-identity").isVisible(); i++) {
            browser.press("1");
        }
        for (Locator item : browser.page().locator(".desk-identity .vd-button").all()) {
            browser.press(item.getAttribute("data-key"));
        }
        browser.press("Alt+i");
        assertThat(browser.page().getByText("identiteit bevestigd").first()).isVisible();
    }

    private static void promise(Browser browser) {
        browser.press("Alt+1");
        Page page = browser.page();
        assertThat(page.locator("#desk\\.amount-field input")).not().hasValue("");
        browser.press("Tab");
        page.keyboard().insertText(DateTimeFormatter.ofPattern("dd-MM-yyyy").format(TestClock.START.plusDays(2)));
        browser.press("Enter");
    }

    private long promises(String number) {
        return database.sql("""
                        SELECT COUNT(*) FROM agreement_promise promise
                          JOIN dossier_dossier dossier ON dossier.id = promise.dossier_id
                         WHERE dossier.number = :number AND promise.state = 'OPEN' AND promise.promised_at >= :start
                        """)
                .param("number", number)
                .param("start", TestClock.START.minusHours(2))
                .query(Long.class)
                .single();
    }

    /** Downloads the running month as a team lead, in a browser of their own, and reads the number of attempts from the PDF. */
    private int attemptsOf(Browser agent, String firm) throws IOException {
        long id = database.sql("SELECT id FROM client_firm WHERE name = :name")
                .param("name", firm)
                .query(Long.class)
                .single();
        try (Browser lead = agent.another()) {
            lead.logIn("karim", "vorder-demo").go("/monthly-reports?firm=" + id + "&month=2026-11");
            Download download = lead.page()
                    .waitForDownload(
                            () -> lead.page().locator("#reporting\\.download").click());
            try (PDDocument pdf = Loader.loadPDF(download.path().toFile())) {
                String text = new PDFTextStripper().getText(pdf);
                assertThat(text).contains(firm);
                Matcher attempts = ATTEMPTS.matcher(text.replaceAll("\\s+", " "));
                assertThat(attempts.find()).as(text).isTrue();
                return Integer.parseInt(attempts.group(1).replace(".", ""));
            }
        }
    }
}
