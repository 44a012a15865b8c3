package nl.vorder;

import java.util.Map;
import nl.vorder.database.DatabaseAccess;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives each application context an empty schema, which Flyway then fills. */
public class TestDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        DatabaseAccess access = TestDatabase.newSchema();
        Map<String, Object> properties = Map.of(
                "spring.datasource.url",
                access.url(),
                "spring.datasource.username",
                access.user(),
                "spring.datasource.password",
                access.password(),
                // Tests move the clock themselves and call what the clockwork would call.
                "vorder.jobs",
                "false",
                // Tests put rows into tables past the services.
                "vorder.queue.lane-memory",
                "0",
                // A write in a transaction that only reads fails here; in production nobody asks.
                "spring.datasource.hikari.data-source-properties.readOnlyPropagatesToServer",
                "true");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", properties));
    }
}
