package nl.vorder.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The start page: goes straight to the first screen the user's role has. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
        if (entries.isEmpty()) {
            add(new Paragraph(getTranslation("shell.nothing-here")));
        } else {
            event.forwardTo(entries.getFirst().menuClass());
        }
    }

    @Override
    public String getPageTitle() {
        return "Vorder";
    }
}
