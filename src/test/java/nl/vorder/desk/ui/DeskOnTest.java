package nl.vorder.desk.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.compliance.Holds;
import nl.vorder.dossier.BalanceService;
import nl.vorder.queue.QueueRefresh;
import nl.vorder.queue.QueueService;
import nl.vorder.review.ConsultationService;
import nl.vorder.shared.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agent at the desk of a test, with a queue of its own. */
abstract class DeskOnTest extends SpringBrowserlessTest {

    static final long AGENT = 950_000;

    @Autowired
    QueueRefresh refresh;

    @Autowired
    QueueService queue;

    @Autowired
    BalanceService balances;

    @Autowired
    Holds holds;

    @Autowired
    ConsultationService consultations;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void log_in() {
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
        TestUsers.logIn(TestUsers.agent(AGENT));
        UI.getCurrent().setLocale(Translations.DUTCH);
    }

    @AfterEach
    void log_out() {
        TestUsers.logOut();
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
    }

    Opened waiting(DossierFixture fixture) {
        Opened dossier = fixture.open();
        refresh.of(List.of(dossier.id()));
        return dossier;
    }

    DeskView opened() {
        DeskView desk = navigate(DeskView.class);
        click(desk, "desk.next");
        return desk;
    }

    /** A call with somebody whose identity is sure. */
    DeskView identified() {
        DeskView desk = opened();
        click(desk, "desk.call");
        click(desk, "desk.answer.speaking");
        identify(desk);
        return desk;
    }

    /** The same agent opens the desk once more. */
    DeskView anotherTab() {
        UI.getCurrent().refreshCurrentRoute(true);
        return (DeskView) getCurrentView();
    }

    void identify(DeskView desk) {
        find(Checkbox.class, desk).all().stream()
                .filter(box -> box.getId().orElse("").startsWith("desk.identity."))
                .limit(2)
                .forEach(box -> test(box).click());
        click(desk, "desk.identity.confirm");
    }

    DatePicker day(DeskView desk) {
        return find(DatePicker.class, desk).withId("desk.on").single();
    }

    NativeButton button(DeskView desk, String id) {
        return find(NativeButton.class, desk).withId(id).single();
    }

    void click(DeskView desk, String id) {
        test(button(desk, id)).click();
        roundTrip();
    }

    String key(DeskView desk, String id) {
        return button(desk, id).getElement().getAttribute("data-key");
    }

    Component byId(DeskView desk, String id) {
        return find(Component.class, desk).withId(id).single();
    }

    String spoken(DeskView desk) {
        return words(byId(desk, "desk.say"));
    }

    List<String> said() {
        return find(Notification.class).all().stream()
                .map(note -> test(note).getText())
                .toList();
    }

    List<String> outcomes(Opened dossier) {
        return database.sql("SELECT outcome FROM call_call WHERE dossier_id = :id")
                .param("id", dossier.id().value())
                .query(String.class)
                .list();
    }

    static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
