package nl.vorder.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * Something a module shows in the header of every screen, such as whether calling is allowed now.
 *
 * <p>Made anew for each user interface; a bean of this type is enough, the shell finds it.
 */
public interface HeaderItem {

    /** Smaller stands further left; below zero before the menu, beside the name of the product. */
    int order();

    /** The component for the logged-in user, or nothing when it does not concern them. */
    Optional<Component> create();
}
