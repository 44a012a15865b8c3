package nl.vorder.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import nl.vorder.shared.PracticeClock;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.HeaderItem;
import nl.vorder.shared.ui.Words;

/** Says that the demo runs on a clock of its own, so that nobody takes its time for the real one. */
@org.springframework.stereotype.Component
class PracticeClockItem implements HeaderItem {

    private final PracticeClock clock;

    PracticeClockItem(PracticeClock clock) {
        this.clock = clock;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> create() {
        if (!clock.isPractice()) {
            return Optional.empty();
        }
        UI ui = UI.getCurrent();
        String day = Formats.weekday(Zone.today(clock.clock()), ui.getLocale());
        return Optional.of(Words.pill(ui.getTranslation("shell.practice-clock", day), "warn"));
    }
}
