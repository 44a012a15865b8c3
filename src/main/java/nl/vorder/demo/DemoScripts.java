package nl.vorder.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says of the demo agency's calls which script they followed, once the shipped scripts stand in the database. */
@Component
@Order(20)
@ConditionalOnProperty(name = "vorder.demo", havingValue = "true")
class DemoScripts implements ApplicationRunner {

    private final JdbcClient database;

    DemoScripts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        database.sql("""
                UPDATE call_call c
                  JOIN debtor_debtor d ON d.id = c.debtor_id
                  JOIN script_version v ON v.active AND v.name = CONCAT(
                       LOWER(REPLACE(c.stage, '_', '-')), IF(d.kind = 'CONSUMER', '.consumer', '.business'))
                   SET c.script_version_id = v.id
                 WHERE c.script_version_id IS NULL
                   AND EXISTS (SELECT 1 FROM call_path_step s WHERE s.call_id = c.id)
                """).update();
    }
}
