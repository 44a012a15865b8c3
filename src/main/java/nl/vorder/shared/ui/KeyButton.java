package nl.vorder.shared.ui;

/**
 * A button that says which key presses it.
 *
 * <p>The key is written as {@code alt+n}, {@code ctrl+enter}, {@code 1} or {@code escape}; {@code desk.js} presses the button. The
 * style sheet paints the key from an attribute: dozens of these stand on a desk, and each element less is one less to keep for
 * every agent and to send with every dossier.
 */
public class KeyButton extends LightButton {

    /**
     * Makes the button.
     *
     * @param text what the button does
     * @param key the key as the script knows it
     * @param shownKey the key as people read it, such as {@code Alt N}
     */
    public KeyButton(String text, String key, String shownKey) {
        super(text);
        addClassName("vd-button");
        getElement().setAttribute("type", "button");
        if (!shownKey.isEmpty()) {
            getElement().setAttribute("data-hint", shownKey);
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
        setText(text);
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
