package nl.vorder.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import nl.vorder.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Prepares each session: one error handler; and each screen: the user's language and colours. */
@Component
class SessionSetup implements VaadinServiceInitListener {

    private static final String LANGUAGE_CHOSEN = "vorder.language-chosen";

    private final CurrentUser currentUser;

    SessionSetup(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new UnexpectedErrors()));
        event.getSource().addUIInitListener(init -> prepare(init.getUI()));
    }

    private void prepare(UI ui) {
        VaadinSession session = ui.getSession();
        currentUser.find().ifPresent(user -> {
            if (session.getAttribute(LANGUAGE_CHOSEN) == null) {
                session.setAttribute(LANGUAGE_CHOSEN, true);
                session.setLocale(user.locale());
                ui.setLocale(user.locale());
            }
        });
        Colours.restore(ui);
    }
}
