package nl.vorder.architecture.bad.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Breaks: views are guarded and package-private; screens hold no query. */
@Route(value = "architecture-fixture", registerAtStartup = false)
public class UnguardedView extends Div {

    private final transient JdbcClient database;

    UnguardedView(JdbcClient database) {
        this.database = database;
        setText(RouteConfiguration.class.getName() + this.database);
    }
}
