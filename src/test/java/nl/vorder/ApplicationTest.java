package nl.vorder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ApplicationTest {

    @Autowired
    JdbcClient database;

    @Test
    void starts_on_a_real_mariadb_with_all_migrations() {
        assertThat(database.sql("SELECT version()").query(String.class).single())
                .contains("MariaDB");
    }
}
