package nl.vorder.shared.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/**
 * A button that says which key presses it.
 *
 * <p>The key is written as {@code alt+n}, {@code ctrl+enter}, {@code 1} or {@code escape}; {@code desk.js} presses the button.
 */
public class KeyButton extends NativeButton {

    private final Span label = new Span();

    /**
     * Makes the button.
     *
     * @param text what the button does
     * @param key the key as the script knows it
     * @param shownKey the key as people read it, such as {@code Alt N}
     */
    public KeyButton(String text, String key, String shownKey) {
        addClassName("vd-button");
        label.setText(text);
        add(label);
        getElement().setAttribute("type", "button");
        if (!shownKey.isEmpty()) {
            Span hint = new Span(shownKey);
            hint.addClassName("vd-key");
            hint.getElement().setAttribute("aria-hidden", "true");
            add(hint);
            getElement().setAttribute("data-key", key);
            getElement().setAttribute("aria-keyshortcuts", shortcut(key));
        }
    }

    /** A button of the same look without a key. */
    public KeyButton(String text) {
        this(text, "", "");
    }

    /** Changes what the button says, not its key. */
    public void setLabel(String text) {
        label.setText(text);
    }

    /** Marks the button as the chosen one of its group, for eyes and for screen readers. */
    public void setSelected(boolean selected) {
        setClassName("selected", selected);
        getElement().setAttribute("aria-pressed", Boolean.toString(selected));
    }

    private static String shortcut(String key) {
        return key.replace("ctrl", "Control")
                .replace("alt", "Alt")
                .replace("enter", "Enter")
                .replace("escape", "Escape");
    }
}
