package nl.vorder.shared.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A button that only wants to know that it was pressed.
 *
 * <p>Nobody asks such a button where the mouse was: the usual listener has the browser send ten figures with every press and keeps
 * their names for each button of each agent.
 */
public class LightButton extends NativeButton {

    private List<ComponentEventListener<ClickEvent<NativeButton>>> pressed = List.of();

    /** Makes the button. */
    public LightButton(String text) {
        super(text);
        getElement().addEventListener("click", event -> fireEvent(new ClickEvent<>(this)));
    }

    /** Makes the button and says what it does. */
    public LightButton(String text, Runnable action) {
        this(text);
        addClickListener(event -> action.run());
    }

    /** A button behind a key: out of sight, for the keyboard only. */
    public static LightButton forKey(String text, String key, Runnable action) {
        LightButton button = new LightButton(text, action);
        button.addClassName("vd-sr-only");
        button.getElement().setAttribute("data-key", key);
        button.getElement().setAttribute("tabindex", "-1");
        return button;
    }

    @Override
    public Registration addClickListener(ComponentEventListener<ClickEvent<NativeButton>> listener) {
        pressed = Stream.concat(pressed.stream(), Stream.of(listener)).toList();
        return () -> pressed =
                pressed.stream().filter(each -> !each.equals(listener)).toList();
    }

    @Override
    protected void fireEvent(ComponentEvent<?> event) {
        if (event instanceof ClickEvent<?>) {
            ClickEvent<NativeButton> press = new ClickEvent<>(this);
            pressed.forEach(listener -> listener.onComponentEvent(press));
        } else {
            super.fireEvent(event);
        }
    }
}
