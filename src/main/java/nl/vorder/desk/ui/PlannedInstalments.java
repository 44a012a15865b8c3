package nl.vorder.desk.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.vorder.agreement.ConcludeArrangement;
import nl.vorder.shared.ui.Formats;

/** What the debtor pays each month and until when, for the agent to say. */
class PlannedInstalments extends Span {

    PlannedInstalments() {
        setId("desk.planned");
        addClassNames("vd-small", "desk-planned");
    }

    void show(List<ConcludeArrangement.Instalment> plan) {
        setText(plan.isEmpty() ? "" : words(plan));
    }

    private String words(List<ConcludeArrangement.Instalment> plan) {
        ConcludeArrangement.Instalment last = plan.getLast();
        String each = whole(Formats.euro(plan.getFirst().amount()));
        String lastOn = whole(Formats.shortDate(last.dueOn(), getLocale()));
        return last.amount().equals(plan.getFirst().amount())
                ? getTranslation("desk.plan.even", plan.size(), each, lastOn)
                : getTranslation("desk.plan.rest", plan.size() - 1, each, whole(Formats.euro(last.amount())), lastOn);
    }

    /** Not broken off where the line ends. */
    private static String whole(String text) {
        return text.replace(' ', '\u00a0');
    }
}
