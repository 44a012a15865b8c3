package nl.vorder;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.vorder.review.ConsultationService;
import nl.vorder.search.SearchIndex;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A shift of twenty dossiers without a mouse: every outcome key, a call-back, a consultation, a caller, a lost session. */
@JourneyTest
class ShiftJourney {

    private static final LocalDate TODAY = TestClock.START.toLocalDate();
    private static final String PASSWORD = "vorder-demo";

    @Autowired
    JdbcClient database;

    @Autowired
    SearchIndex names;

    @Autowired
    ConsultationService consultations;

    /** A refusal after a demand leads to the last call before court, so that nothing is left to ask. */
    private boolean refusedAfterDemand;

    @Test
    void twenty_dossiers_by_keyboard_alone(Browser browser) {
        names.refresh();
        browser.logIn("rik", PASSWORD).go("/desk");
        DeskHands hands = new DeskHands(browser);

        everyKey(hands);
        moveCallBack(browser, hands);
        consult(browser, hands);
        loseTheSession(browser, hands);
        answerThePhone(browser, hands);
        hangUpAndThinkAgain(browser, hands);
        int missing = 20 - calls("rik").size();
        for (int i = 0; i < missing; i++) {
            finish(hands.take(any -> true).call(), "Alt+0");
        }

        assertThat(calls("rik")).hasSize(20);
        assertThat(hands.nextContactsAsked())
                .as("cannot pay and the caller's request leave it open; a refusal only while no demand has gone out")
                .isEqualTo(refusedAfterDemand ? 2 : 3);
        assertThat(calls("rik"))
                .contains(
                        "NO_ANSWER",
                        "PROMISE",
                        "ARRANGEMENT",
                        "CALL_BACK",
                        "DISPUTE",
                        "CANNOT_PAY",
                        "REFUSES",
                        "SAYS_PAID",
                        "DEBT_HELP",
                        "PART_PROMISE",
                        "DOCUMENT_REQUEST");
    }

    private void everyKey(DeskHands hands) {
        finish(hands.take(any -> true).call(), "Alt+0");
        finish(hands.take(any -> true).call().identify().press("Alt+1", "Tab").day(TODAY.plusDays(3)));
        finish(hands.take(desk -> between(desk, 300, 3_000))
                .call()
                .identify()
                .press("Alt+2")
                .type("2")
                .press("Tab")
                .tabTo("desk.on")
                .day(TODAY.plusDays(7)));
        finish(hands.take(any -> true)
                .call()
                .identify()
                .press("Alt+3")
                .day(TODAY.plusDays(1))
                .tabTo("desk.moment")
                .firstOfList());
        finish(hands.take(any -> true)
                .call()
                .identify()
                .objection()
                .press("Alt+4")
                .type("Zegt dat de levering niet klopte"));
        finish(hands.take(any -> true).call().identify().press("Alt+5").firstOfList());
        hands.take(any -> true);
        refusedAfterDemand = hands.head().contains("fase 2") || hands.head().contains("fase 3");
        finish(hands.call().identify().press("Alt+6").firstOfList());
        finish(hands.take(desk -> between(desk, 60, 100_000))
                .call()
                .identify()
                .press("Alt+7")
                .type("50")
                .press("Tab")
                .day(TODAY.minusDays(2)));
        finish(hands.take(any -> true).call().identify().press("Alt+8"));
        behindMore(hands);
    }

    private void behindMore(DeskHands hands) {
        // Behind "more": the first one, half of what is open now, and what is contested put beside it.
        finish(hands.take(desk -> between(desk, 100, 100_000))
                .call()
                .identify()
                .press("Alt+9", "Enter")
                .type("25")
                .press("Tab")
                .day(TODAY.plusDays(4))
                .press("Alt+m", "Alt+7")
                .type("20")
                .press("Tab")
                .day(TODAY.minusDays(1)));
    }

    /** The call-back that was agreed stands in the list; another moment is agreed and its dossier opened, all by keyboard. */
    private void moveCallBack(Browser browser, DeskHands hands) {
        String number =
                database.sql("""
                        SELECT d.number FROM call_call_back k JOIN dossier_dossier d ON d.id = k.dossier_id
                          JOIN security_user u ON u.id = k.user_id
                         WHERE u.username = 'rik' AND k.state = 'OPEN' AND k.created_at >= :today
                        """).param("today", TODAY).query(String.class).single();
        browser.go("/call-backs");
        hands.press("Alt+2");
        Page page = browser.page();
        for (int i = 0;
                i < 20 && !page.locator(".call-backs-row:focus").textContent().contains(number);
                i++) {
            hands.press("ArrowDown");
        }
        hands.press("Enter", "Alt+v")
                .day(TODAY.plusDays(2))
                .tabTo("call.call-backs.time")
                .firstOfList();
        hands.press("Control+Enter");
        assertThat(page.locator(".call-backs-panel")).containsText("verzet");
        hands.press("Alt+o");
        assertThat(page.locator(".desk-head")).containsText(number);
        hands.press("Alt+k", "1");
        assertThat(page.locator(".desk-head")).not().containsText(number);
    }

    /** An important customer: asked, answered by the team lead, and the answer is there without anything being pressed. */
    private void consult(Browser browser, DeskHands hands) {
        String number = hands.take(any -> true).number();
        database.sql("""
                        UPDATE debtor_customer c JOIN dossier_dossier d ON d.debtor_id = c.debtor_id AND d.client_firm_id = c.client_firm_id
                          JOIN client_firm f ON f.id = c.client_firm_id
                           SET c.yearly_revenue = f.yearly_revenue / 2 WHERE d.number = :number
                        """).param("number", number).update();
        browser.go("/desk");
        assertThat(hands.number()).isEqualTo(number);
        assertThat(hands.mayCall()).isFalse();
        hands.press("Alt+o");
        assertThat(browser.page().locator("#desk\\.importance")).containsText("gevraagd");
        TestUsers.logIn(TestUsers.teamLead(990_001));
        try {
            long id = consultations.waiting().stream()
                    .filter(waiting -> waiting.dossierId().value() == dossier(number))
                    .findFirst()
                    .orElseThrow()
                    .id();
            consultations.answer(id, true, "Akkoord, vraag naar de directie.");
        } finally {
            TestUsers.logOut();
        }
        assertThat(browser.page().locator("#desk\\.importance")).containsText("vraag naar de directie");
        assertThat(browser.page().locator("#desk\\.call")).isEnabled();
        finish(hands.call(), "Alt+0");
    }

    /** In the middle of a note the session is gone; what was typed is there after the login, within two seconds of typing. */
    private void loseTheSession(Browser browser, DeskHands hands) {
        String number = hands.take(any -> true).call().number();
        hands.press("Alt+8");
        Page page = browser.page();
        hands.type("Belt vanaf het werk, budgetcoach heet mevrouw Smit");
        long typed = System.nanoTime();
        while (!draft(number).contains("mevrouw Smit")) {
            assertThat(Duration.ofNanos(System.nanoTime() - typed)).isLessThan(Duration.ofSeconds(2));
            page.waitForTimeout(20);
        }

        page.context().clearCookies();
        hands.press("Alt+9");
        browser.logIn("rik", PASSWORD).go("/desk");

        assertThat(hands.number()).isEqualTo(number);
        assertThat(page.locator("#desk\\.note textarea"))
                .hasValue("Belt vanaf het werk, budgetcoach heet mevrouw Smit");
        assertThat(page.locator("#desk\\.outcome\\.DEBT_HELP")).hasAttribute("aria-pressed", "true");
        hands.save(number);
    }

    /** Somebody calls while a dossier is being prepared: found by a misspelt name, chosen with the arrow keys. */
    private void answerThePhone(Browser browser, DeskHands hands) {
        hands.take(any -> true);
        String caller = database.sql("""
                        SELECT b.name FROM queue_entry q JOIN debtor_debtor b ON b.id = q.debtor_id
                         WHERE q.state = 'READY' AND b.kind = 'COMPANY' AND CHAR_LENGTH(b.name) > 14 ORDER BY q.id DESC LIMIT 1
                        """).query(String.class).single();
        // Faster than any list comes: nothing is waited for between the keys.
        Keyboard keyboard = browser.page().keyboard();
        keyboard.press("Control+k");
        keyboard.type(misspelt(caller));
        keyboard.press("ArrowDown");
        keyboard.press("Enter");
        assertThat(browser.page().locator(".desk-head")).containsText(caller);
        assertThat(browser.page().locator("#desk\\.say")).containsText("Fijn dat u belt");
        String number = hands.number();
        hands.press("Alt+9");
        Page page = browser.page();
        for (int i = 0; i < 20 && !hands.hasFocus("desk.outcome.DOCUMENT_REQUEST"); i++) {
            page.keyboard().press("ArrowDown");
        }
        hands.press("Enter").save(number);
    }

    /** The line is put down, the state counts the wrap-up; a call that was never made leaves no trace. */
    private void hangUpAndThinkAgain(Browser browser, DeskHands hands) {
        int before = calls("rik").size();
        hands.take(any -> true).call().press("Alt+z");
        assertThat(browser.page().locator("#desk\\.call")).isEnabled();
        assertThat(calls("rik")).hasSize(before);
        String number = hands.call().number();
        assertThat(browser.page().locator("#desk\\.state")).containsText("In gesprek");
        hands.press("Alt+h");
        assertThat(browser.page().locator("#desk\\.state")).containsText("Afronden");
        browser.go("/desk");
        assertThat(browser.page().locator("#desk\\.state")).containsText("Afronden");
        assertThat(browser.page().locator(".desk-conversation")).containsText("afronden");
        hands.press("Alt+0").save(number);
        assertThat(browser.page().locator("#desk\\.state")).containsText("Beschikbaar");
    }

    @Test
    void two_tabs_and_two_agents_each_get_a_clear_answer(Browser browser) {
        names.refresh();
        browser.logIn("aylin", PASSWORD).go("/desk");
        DeskHands hands = new DeskHands(browser);
        String number = hands.take(any -> true).call().press("Alt+0").number();

        try (Browser colleague = browser.another()) {
            colleague.logIn("tom", PASSWORD).go("/desk");
            colleague.press("Control+k");
            colleague.page().keyboard().insertText(number);
            assertThat(colleague.page().locator(".desk-found-row")).hasCount(1);
            colleague.press("Enter");
            assertThat(colleague.page().locator("vaadin-notification-card").last())
                    .containsText("Dit dossier is nu bij Aylin");
        }
        Page second = browser.page().context().newPage();
        second.navigate(browser.page().url());
        assertThat(second.locator(".desk-head")).containsText(number);
        hands.save(number);
        second.keyboard().press("Control+Enter");
        // The same call saved once more is the same call; the tab follows to the dossier that the agent has now.
        assertThat(second.locator(".desk-head")).containsText(hands.number());
        assertThat(calls("aylin")).hasSize(1);
    }

    private static String misspelt(String name) {
        return name.substring(0, 3) + name.substring(4);
    }

    private static boolean between(DeskHands desk, int least, int most) {
        return desk.open().intValue() >= least && desk.open().intValue() <= most;
    }

    private static void finish(DeskHands hands, String... keys) {
        String number = hands.number();
        hands.press(keys).save(number);
    }

    private long dossier(String number) {
        return database.sql("SELECT id FROM dossier_dossier WHERE number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
    }

    private String draft(String number) {
        return database.sql("SELECT content FROM call_draft WHERE dossier_id = :id")
                .param("id", dossier(number))
                .query(String.class)
                .optional()
                .orElse("");
    }

    private List<String> calls(String agent) {
        return database.sql("""
                        SELECT c.outcome FROM call_call c JOIN security_user u ON u.id = c.user_id
                         WHERE u.username = :agent AND c.saved_at >= :start
                        """)
                .param("agent", agent)
                .param("start", TestClock.START.minusHours(1))
                .query(String.class)
                .list();
    }
}
