package nl.vorder.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Where everything nobody expected ends: logged once with a number, and that number is shown. */
class UnexpectedErrors implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);
    private static final int SECONDS_15 = 15_000;

    @Override
    public void error(ErrorEvent event) {
        Throwable problem = event.getThrowable();
        if (problem instanceof OptimisticLockingFailureException) {
            show("shell.error.changed-meanwhile", "");
        } else if (problem instanceof AccessDeniedException) {
            show("shell.error.not-allowed", "");
        } else {
            String number = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Unexpected error {}", number, problem);
            show("shell.error.unexpected", number);
        }
    }

    private void show(String key, String number) {
        UI ui = UI.getCurrent();
        if (ui == null) {
            return;
        }
        Notification notice =
                Notification.show(ui.getTranslation(key, number), SECONDS_15, Notification.Position.TOP_CENTER);
        notice.addThemeVariants(NotificationVariant.ERROR);
        notice.setAssertive(true);
    }
}
