package nl.vorder;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.vorder.database.EmbeddedDatabase;
import org.springframework.boot.SpringApplication;
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
@StyleSheet("styles/intake.css")
public class Application implements AppShellConfigurator {

    /** Starts Vorder. */
    public static void main(String[] args) throws Exception {
        SpringApplication application = new SpringApplication(Application.class);
        if (System.getenv("VORDER_DB_URL") == null) {
            EmbeddedDatabase database =
                    EmbeddedDatabase.start(Path.of(System.getProperty("vorder.data", "/tmp/vorder-data")));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    database.close();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }));
            Map<String, Object> properties = new HashMap<>();
            properties.put("spring.datasource.url", database.access().url());
            properties.put("spring.datasource.username", database.access().user());
            properties.put("spring.datasource.password", database.access().password());
            application.setDefaultProperties(properties);
        }
        application.run(args);
    }
}
