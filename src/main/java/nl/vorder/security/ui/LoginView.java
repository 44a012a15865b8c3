package nl.vorder.security.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.WebAttributes;

/** Lets a user in. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();

    LoginView() {
        addClassName("login");
        form.setI18n(texts());
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        add(form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (mustWait()) {
            LoginI18n waiting = texts();
            waiting.getErrorMessage().setTitle(getTranslation("security.login.wait"));
            waiting.getErrorMessage().setMessage(getTranslation("security.login.wait-hint"));
            form.setI18n(waiting);
        }
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return "Vorder";
    }

    private static boolean mustWait() {
        VaadinRequest request = VaadinService.getCurrentRequest();
        return request != null
                && request.getWrappedSession().getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION)
                        instanceof LockedException;
    }

    private LoginI18n texts() {
        LoginI18n i18n = LoginI18n.createDefault();
        LoginI18n.Form words = new LoginI18n.Form();
        words.setTitle("Vorder");
        words.setUsername(getTranslation("security.login.username"));
        words.setPassword(getTranslation("security.login.password"));
        words.setSubmit(getTranslation("security.login.submit"));
        i18n.setForm(words);
        LoginI18n.ErrorMessage error = new LoginI18n.ErrorMessage();
        error.setTitle(getTranslation("security.login.refused"));
        error.setMessage(getTranslation("security.login.refused-hint"));
        error.setUsername(getTranslation("security.login.username-missing"));
        error.setPassword(getTranslation("security.login.password-missing"));
        i18n.setErrorMessage(error);
        return i18n;
    }
}
