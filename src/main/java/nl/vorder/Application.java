package nl.vorder;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The entry point: finds or starts the database, then the application. */
@SpringBootApplication
@Modulithic(systemName = "Vorder", sharedModules = "shared")
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/shell.css")
@StyleSheet("styles/desk.css")
@StyleSheet("styles/calls.css")
@StyleSheet("styles/intake.css")
@StyleSheet("styles/reporting.css")
@StyleSheet("styles/compliance.css")
@StyleSheet("styles/script.css")
@StyleSheet("styles/money.css")
public class Application implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/vorder.svg", "any");
    }

    /** Starts Vorder; ends the process with a sentence and a code other than 0 when that does not work. */
    public static void main(String[] args) {
        try {
            LaunchOptions options = LaunchOptions.of(List.of(args), System.getenv());
            if (options.help()) {
                Console.say(LaunchOptions.HELP);
                return;
            }
            new Launcher(options).launch();
        } catch (LaunchException e) {
            Console.fail(String.valueOf(e.getMessage()));
            System.exit(1);
        }
    }
}
