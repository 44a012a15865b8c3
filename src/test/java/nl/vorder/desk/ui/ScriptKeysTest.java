package nl.vorder.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@IntegrationTest
@ViewPackages(classes = DeskView.class)
class ScriptKeysTest extends DeskOnTest {

    @Test
    void an_objection_and_back_takes_two_keys() {
        waiting(DossierFixture.aDossier(database));
        DeskView desk = identified();
        click(desk, "desk.answer.fine");
        String asked = spoken(desk);
        assertThat(objections(desk).shown())
                .filteredOn(each -> each.key().equals("shame"))
                .singleElement()
                .satisfies(shame -> assertThat(shame.press()).matches("[a-z]|shift\\+[a-z]"));

        raise(desk, "shame");
        assertThat(spoken(desk)).contains("Wat zou voor u een eerste stap zijn?");
        assertThat(key(desk, "desk.answer.back")).isEqualTo("1");
        click(desk, "desk.answer.back");

        assertThat(spoken(desk)).isEqualTo(asked);
    }

    @Test
    void each_objection_has_a_key_of_its_own() {
        waiting(DossierFixture.aDossier(database));
        DeskView desk = identified();

        List<String> keys =
                objections(desk).shown().stream().map(ChoiceList.Entry::press).toList();

        assertThat(keys).hasSizeGreaterThan(20).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void the_page_makes_the_buttons_and_only_what_is_on_offer_can_be_pressed() {
        waiting(DossierFixture.aDossier(database));
        DeskView desk = identified();
        click(desk, "desk.answer.fine");
        String asked = spoken(desk);
        assertThat(objections(desk).getElement().getAttribute("choices"))
                .contains("{\"key\":\"shame\",\"label\":\"Schaamt zich\",\"press\":\"");

        raise(desk, "no-such-objection");

        assertThat(spoken(desk)).isEqualTo(asked);
    }

    @Test
    void the_answers_fill_the_outcome_and_the_agent_only_confirms() {
        Opened dossier = waiting(DossierFixture.aDossier(database));
        DeskView desk = identified();
        for (String answer : List.of("fine", "forgot", "day", "this-week", "clear", "next")) {
            click(desk, "desk.answer." + answer);
        }
        assertThat(spoken(desk)).contains("Dank u wel, we zijn eruit.", "30 november");

        test(find(NativeButton.class, desk).withId("desk.save-outcome").single())
                .click();
        roundTrip();

        assertThat(database.sql("SELECT CONCAT(outcome, ' ', reason, ' ', promised_on, ' ', promised_amount > 500) "
                                + "FROM call_call WHERE dossier_id = ?")
                        .param(dossier.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("PROMISE FORGOT 2026-11-30 1");
        assertThat(database.sql("SELECT COUNT(*) FROM call_call c JOIN call_path_step s ON s.call_id = c.id "
                                + "WHERE c.dossier_id = ? AND c.script_version_id IS NOT NULL")
                        .param(dossier.id().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(9);
    }

    private ChoiceList objections(DeskView desk) {
        return find(ChoiceList.class, desk).single();
    }

    /** What the page tells when one of the buttons it made was pressed. */
    private void raise(DeskView desk, String objection) {
        Element list = objections(desk).getElement();
        ObjectNode pressed = JsonNodeFactory.instance.objectNode().put("event.detail", objection);
        list.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(list, ChoiceList.CHOOSE, pressed));
        roundTrip();
    }
}
