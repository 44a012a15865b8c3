package nl.vorder.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Light, dark or as the machine is set; remembered in a cookie of this browser. */
final class Colours {

    private static final String COOKIE = "vorder-colours";
    private static final int ONE_YEAR = 365 * 24 * 3600;

    private Colours() {}

    static void choose(Component source, ColorScheme.Value scheme) {
        source.getUI().ifPresent(ui -> ui.getPage().setColorScheme(scheme));
        if (VaadinServletResponse.getCurrent() != null) {
            Cookie cookie = new Cookie(COOKIE, scheme.name().toLowerCase(Locale.ROOT));
            cookie.setPath("/");
            cookie.setMaxAge(ONE_YEAR);
            cookie.setAttribute("SameSite", "Lax");
            VaadinServletResponse.getCurrent().addCookie(cookie);
        }
    }

    static void restore(UI ui) {
        ui.getPage().setColorScheme(remembered());
    }

    private static ColorScheme.Value remembered() {
        Cookie @Nullable [] cookies =
                VaadinService.getCurrentRequest() instanceof VaadinServletRequest request ? request.getCookies() : null;
        if (cookies == null) {
            return ColorScheme.Value.SYSTEM;
        }
        return Arrays.stream(cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(cookie -> scheme(cookie.getValue()))
                .findFirst()
                .orElse(ColorScheme.Value.SYSTEM);
    }

    private static ColorScheme.Value scheme(String name) {
        return switch (name) {
            case "dark" -> ColorScheme.Value.DARK;
            case "light" -> ColorScheme.Value.LIGHT;
            default -> ColorScheme.Value.SYSTEM;
        };
    }
}
