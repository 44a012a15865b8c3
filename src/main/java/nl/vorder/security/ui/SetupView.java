package nl.vorder.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import nl.vorder.security.FirstAdministrator;
import nl.vorder.security.SetupResult;

/** Makes the first administrator for whoever holds the token that was printed at the start. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final FirstAdministrator firstAdministrator;
    private final TextField username = new TextField(getTranslation("security.login.username"));
    private final PasswordField password = new PasswordField(getTranslation("security.login.password"));
    private final PasswordField again = new PasswordField(getTranslation("security.setup.again"));
    private final Paragraph refusal = new Paragraph();
    private String token = "";

    SetupView(FirstAdministrator firstAdministrator) {
        this.firstAdministrator = firstAdministrator;
        addClassName("setup");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> parameters =
                event.getLocation().getQueryParameters().getParameters();
        token = parameters.getOrDefault("token", List.of("")).getFirst();
        removeAll();
        if (firstAdministrator.isOpen(token)) {
            showForm();
        } else {
            showClosed();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.setup.title");
    }

    private void showForm() {
        Button create = new Button(getTranslation("security.setup.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickShortcut(Key.ENTER);
        password.setHelperText(getTranslation("security.setup.password-hint"));
        password.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        refusal.getElement().setAttribute("role", "alert");
        add(
                new H1(getTranslation("security.setup.title")),
                new Paragraph(getTranslation("security.setup.explanation")),
                username,
                password,
                again,
                refusal,
                create);
        username.focus();
    }

    private void showClosed() {
        add(
                new H1(getTranslation("security.setup.title")),
                new Paragraph(getTranslation("security.setup.closed")),
                new Anchor("login", getTranslation("security.login.submit")));
    }

    private void create() {
        if (!password.getValue().equals(again.getValue())) {
            refuse("security.setup.not-the-same");
            return;
        }
        switch (firstAdministrator.create(token, username.getValue(), password.getValue())) {
            case SetupResult.Created created ->
                getUI().ifPresent(ui -> ui.getPage().setLocation("login"));
            case SetupResult.NotOpen notOpen -> {
                removeAll();
                showClosed();
            }
            case SetupResult.UsernameRefused refused -> refuse("security.setup.username-refused");
            case SetupResult.PasswordRefused refused -> refuse("security.setup.password." + refused.problem());
        }
    }

    private void refuse(String key) {
        refusal.setText(getTranslation(key));
    }
}
