package nl.vorder.desk.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.vorder.shared.ui.Card;

/** The list of keys. */
class KeyHelp extends Card {

    private static final List<String[]> KEYS = List.of(
            new String[] {"Alt N", "next"},
            new String[] {"Alt B", "call"},
            new String[] {"1 – 9", "answer"},
            new String[] {"Alt I", "identity"},
            new String[] {"Alt 1 – 8", "outcome"},
            new String[] {"Alt 9", "more"},
            new String[] {"Alt 0", "no-answer"},
            new String[] {"Alt M", "another"},
            new String[] {"Alt H", "hang-up"},
            new String[] {"Alt Z", "not-called"},
            new String[] {"Ctrl ⏎", "save"},
            new String[] {"Esc", "back"},
            new String[] {"Alt S", "explain"},
            new String[] {"Alt D", "others"},
            new String[] {"Alt O", "consult"},
            new String[] {"Alt K", "skip"},
            new String[] {"Alt P", "state"},
            new String[] {"Alt A", "danger"},
            new String[] {"Alt G", "number"},
            new String[] {"Alt W", "wishes"},
            new String[] {"Ctrl K", "search"},
            new String[] {"F1  ?", "help"});

    KeyHelp() {
        super("");
        rename(getTranslation("desk.keys"));
        addClassName("desk-keys-help");
        DescriptionList list = new DescriptionList();
        for (String[] key : KEYS) {
            Span shown = new Span(key[0]);
            shown.addClassName("vd-key");
            list.add(
                    new DescriptionList.Term(shown),
                    new DescriptionList.Description(getTranslation("desk.keys." + key[1])));
        }
        show(list);
    }
}
