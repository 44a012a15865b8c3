package nl.vorder.desk.ui;

import com.vaadin.flow.component.UI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Hands a number to the telephone beside the screen, by a link that the agent's machine knows.
 *
 * <p>{@code vorder.desk.dial} is {@code tel:} or {@code sip:} with what follows the number, such as {@code sip:{number}@pbx.example};
 * empty: agents dial themselves.
 */
@Component
class Dialling {

    private static final String NUMBER = "{number}";

    private final String link;

    Dialling(@Value("${vorder.desk.dial:}") String link) {
        this.link = link.strip();
    }

    void dial(String e164) {
        if (!link.isEmpty()) {
            UI.getCurrent().getPage().executeJs("""
                    const link = document.createElement('a');
                    link.href = $0;
                    link.click();
                    """, link(e164));
        }
    }

    /** The link for a number in E.164. */
    String link(String e164) {
        return link.contains(NUMBER) ? link.replace(NUMBER, e164) : link + e164;
    }
}
