package nl.vorder.shared.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;

/**
 * A button that says which key presses it.
 *
 * <p>The key is written as {@code alt+n}, {@code ctrl+enter}, {@code 1} or {@code escape}; {@code desk.js} presses the button. The
 * style sheet paints the key from an attribute: dozens of these stand on a desk, and each element less is one less to keep for
 * every agent and to send with every dossier.
 */
public class KeyButton extends NativeButton {

    private final List<ComponentEventListener<ClickEvent<NativeButton>>> pressed = new ArrayList<>(1);
    private boolean listening;

    /**
     * Makes the button.
     *
     * @param text what the button does
     * @param key the key as the script knows it
     * @param shownKey the key as people read it, such as {@code Alt N}
     */
    public KeyButton(String text, String key, String shownKey) {
        addClassName("vd-button");
        setText(text);
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

    /**
     * {@inheritDoc}
     *
     * <p>Nobody asks such a button where the mouse was: the usual listener has the browser send ten figures with every press and keeps
     * their names for each button.
     */
    @Override
    public Registration addClickListener(ComponentEventListener<ClickEvent<NativeButton>> listener) {
        if (!listening) {
            listening = true;
            getElement().addEventListener("click", event -> fireEvent(new ClickEvent<>(this)));
        }
        pressed.add(listener);
        return () -> pressed.remove(listener);
    }

    @Override
    protected void fireEvent(ComponentEvent<?> event) {
        if (event instanceof ClickEvent<?>) {
            ClickEvent<NativeButton> press = new ClickEvent<>(this);
            List.copyOf(pressed).forEach(listener -> listener.onComponentEvent(press));
        } else {
            super.fireEvent(event);
        }
    }

    private static String shortcut(String key) {
        return key.replace("ctrl", "Control")
                .replace("alt", "Alt")
                .replace("enter", "Enter")
                .replace("escape", "Escape");
    }
}
