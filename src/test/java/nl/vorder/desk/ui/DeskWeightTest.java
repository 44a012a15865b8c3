package nl.vorder.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import nl.vorder.DossierFixture;
import nl.vorder.IntegrationTest;
import org.junit.jupiter.api.Test;

/**
 * Every element is kept for every agent, and a hidden one weighs twice: what is counted here is what {@code FootprintBenchmark} weighs.
 *
 * @see "Decision record 0150"
 */
@IntegrationTest
@ViewPackages(classes = DeskView.class)
class DeskWeightTest extends DeskOnTest {

    /** Single hints and lists that are empty most of the time; a panel with fields or buttons would be far above it. */
    private static final int FEW = 12;

    private static final int CALL = 100;

    @Test
    void no_panel_waits_hidden_for_its_turn() {
        waiting(DossierFixture.aDossier(database));
        DeskView desk = opened();
        click(desk, "desk.call");
        assertThat(all(desk).filter(element -> !isShown(element)).toList()).hasSizeLessThan(FEW);
        assertThat(all(find(ConversationPanel.class, desk).single())).hasSizeLessThan(CALL);
    }

    @Test
    void what_was_opened_for_one_dossier_is_gone_with_the_next() {
        waiting(DossierFixture.aDossier(database));
        waiting(DossierFixture.aDossier(database));
        DeskView desk = opened();
        click(desk, "desk.call");
        int before = conversation(desk);

        for (String outcome : List.of("CALL_BACK", "ARRANGEMENT", "PROMISE", "more", "PART_PROMISE", "NO_ANSWER")) {
            click(desk, "desk.outcome." + outcome);
        }
        assertThat(conversation(desk)).isGreaterThan(before + 20);
        click(desk, "desk.save-outcome");
        click(desk, "desk.call");

        assertThat(conversation(desk)).isEqualTo(before);
    }

    private int conversation(DeskView desk) {
        return (int) all(find(ConversationPanel.class, desk).single()).count();
    }

    private static Stream<Element> all(Component component) {
        return all(component.getElement());
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(DeskWeightTest::all))
                .filter(each -> !each.isTextNode());
    }

    private static boolean isShown(Element element) {
        Element parent = element.getParent();
        return element.isVisible() && (parent == null || isShown(parent));
    }
}
