package nl.vorder.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vorder.security.CurrentUser;
import nl.vorder.security.LoggedInUser;
import nl.vorder.security.UserService;
import nl.vorder.shared.ui.HeaderItem;
import nl.vorder.shared.ui.Translations;
import org.springframework.beans.factory.ObjectProvider;

/** Header with menu above the content of every view; the menu holds what the user's role may open. */
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout {

    private final Main content = new Main();
    private final AuthenticationContext authentication;
    private final UserService users;
    private final CurrentUser currentUser;

    MainLayout(
            AuthenticationContext authentication,
            UserService users,
            CurrentUser currentUser,
            ObjectProvider<HeaderItem> items) {
        this.authentication = authentication;
        this.users = users;
        this.currentUser = currentUser;
        addClassName("vd-shell");
        content.addClassName("vd-content");
        content.setId("content");
        add(skipLink(), header(items), content);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
    }

    private Component skipLink() {
        Anchor link = new Anchor("#content", getTranslation("shell.skip-to-content"));
        link.addClassNames("vd-skip", "vd-button");
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    private Component header(ObjectProvider<HeaderItem> items) {
        Anchor logo = new Anchor("", "Vorder");
        logo.addClassName("vd-logo");
        Div space = new Div();
        space.addClassName("vd-space");
        Header header = new Header(logo);
        header.addClassName("vd-header");
        List<HeaderItem> ordered = items.stream()
                .sorted(Comparator.comparingInt(HeaderItem::order))
                .toList();
        ordered.stream()
                .filter(item -> item.order() < 0)
                .map(HeaderItem::create)
                .flatMap(Optional::stream)
                .forEach(header::add);
        header.add(new MainMenu(), space);
        ordered.stream()
                .filter(item -> item.order() >= 0)
                .map(HeaderItem::create)
                .flatMap(Optional::stream)
                .forEach(header::add);
        currentUser.find().ifPresent(user -> header.add(userMenu(user)));
        return header;
    }

    private Component userMenu(LoggedInUser user) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem name = bar.addItem(user.displayName());
        SubMenu entries = name.getSubMenu();
        addLanguage(entries, Translations.DUTCH, "Nederlands");
        addLanguage(entries, Translations.ENGLISH, "English");
        entries.addSeparator();
        addColours(entries, ColorScheme.Value.LIGHT, "shell.colours.light");
        addColours(entries, ColorScheme.Value.DARK, "shell.colours.dark");
        addColours(entries, ColorScheme.Value.SYSTEM, "shell.colours.system");
        entries.addSeparator();
        entries.addItem(getTranslation("shell.log-out"), event -> authentication.logout());
        return bar;
    }

    private void addLanguage(SubMenu entries, Locale locale, String ownName) {
        MenuItem item = entries.addItem(ownName, event -> speak(locale));
        item.getElement().setAttribute("lang", locale.getLanguage());
    }

    private void addColours(SubMenu entries, ColorScheme.Value scheme, String key) {
        entries.addItem(getTranslation(key), event -> Colours.choose(event.getSource(), scheme));
    }

    private void speak(Locale locale) {
        users.speak(locale.getLanguage());
        getUI().ifPresent(ui -> {
            ui.getSession().setLocale(locale);
            ui.getPage().reload();
        });
    }
}
