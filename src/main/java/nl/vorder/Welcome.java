package nl.vorder;

import java.util.ArrayList;
import java.util.List;
import nl.vorder.demo.DemoLogins;
import nl.vorder.security.ApiTokens;
import nl.vorder.shared.PracticeClock;
import nl.vorder.shared.ui.Formats;
import org.springframework.context.ApplicationContext;

/** What the person at the console needs to log in. */
final class Welcome {

    private Welcome() {}

    static List<String> lines(ApplicationContext context, LaunchOptions options) {
        List<String> lines = new ArrayList<>();
        String address = "http://localhost:" + options.port();
        lines.add("Vorder runs on " + address + "  (stop it with Ctrl+C)");
        if (options.database().isEmpty()) {
            lines.add("Data: " + options.data().toAbsolutePath());
        }
        PracticeClock clock = context.getBean(PracticeClock.class);
        if (clock.isPractice()) {
            lines.add("Practice clock: it is " + Formats.dateTime(clock.now()) + " for this demo.");
        }
        context.getBeanProvider(DemoLogins.class).ifAvailable(logins -> {
            lines.addAll(logins.lines());
            lines.add("API:            " + address + "/api/v1/openapi  with bearer token "
                    + context.getBean(ApiTokens.class).demoToken());
        });
        return lines;
    }
}
