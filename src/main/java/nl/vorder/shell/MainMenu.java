package nl.vorder.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the user may open, in one line: a few links side by side, many in groups that open. The tens of a view's order in the menu say
 * which group it belongs to.
 */
class MainMenu extends Nav implements AfterNavigationObserver {

    private static final int MOST_LINKS = 5;

    private final Map<String, MenuItem> groupOfPath = new HashMap<>();

    MainMenu() {
        addClassName("vd-menu");
        setAriaLabel(getTranslation("shell.menu"));
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
        if (entries.size() <= MOST_LINKS) {
            entries.forEach(entry -> add(link(entry)));
        } else {
            groups(entries);
        }
    }

    /** The group of the open view stands out like the link of an open view. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getFirstSegment();
        Optional<MenuItem> open = Optional.ofNullable(groupOfPath.get(path));
        groupOfPath.values().forEach(item -> item.removeClassName("open"));
        open.ifPresent(item -> item.addClassName("open"));
    }

    private void groups(List<MenuEntry> entries) {
        Map<Integer, List<MenuEntry>> byTens =
                entries.stream().collect(Collectors.groupingBy(MainMenu::group, TreeMap::new, Collectors.toList()));
        byTens.forEach((group, members) -> add(members.size() == 1 ? link(members.getFirst()) : bar(group, members)));
    }

    private static int group(MenuEntry entry) {
        return (int) Math.min(5, Math.floor(entry.order() / 10));
    }

    private Component bar(int group, List<MenuEntry> members) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addThemeName("dropdown-indicators");
        MenuItem name = bar.addItem(getTranslation("shell.menu.group." + group));
        for (MenuEntry entry : members) {
            name.getSubMenu()
                    .addItem(
                            getTranslation(entry.title()),
                            event -> UI.getCurrentOrThrow().navigate(entry.menuClass()));
            groupOfPath.put(entry.path().replaceFirst("^/", ""), name);
        }
        return bar;
    }

    private Component link(MenuEntry entry) {
        return new RouterLink(getTranslation(entry.title()), entry.menuClass());
    }
}
