package nl.vorder.architecture.bad.service;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Breaks: services ask for a permission, know no screen, take time from a clock and dependencies from the constructor. */
@Service
public class ImpatientService {

    @Autowired
    JdbcClient database;

    /** Does three wrong things at once. */
    public String hurry() {
        return Instant.now() + String.valueOf(UI.getCurrent()) + database;
    }
}
