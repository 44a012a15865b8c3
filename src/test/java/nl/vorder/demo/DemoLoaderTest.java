package nl.vorder.demo;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vorder.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The demo agency as it stands in the database after the one load. */
@IntegrationTest
@TestPropertySource(properties = "vorder.demo=true")
class DemoLoaderTest {

    @Autowired
    JdbcClient database;

    @Autowired
    DemoLogins logins;

    @ParameterizedTest
    @CsvSource(textBlock = """
            client_firm,     12
            debtor_debtor,   3000
            dossier_dossier, 6000
            security_user,   12
            """)
    void holds_the_promised_number_of(String table, int rows) {
        assertThat(count("SELECT COUNT(*) FROM " + table)).isEqualTo(rows);
    }

    @Test
    void ids_after_the_load_are_new() {
        assertThat(count("SELECT NEXT VALUE FOR dossier_dossier_seq"))
                .isGreaterThanOrEqualTo(count("SELECT MAX(id) FROM dossier_dossier") + 50);
    }

    @Test
    void names_everybody_who_may_log_in() {
        assertThat(logins.lines())
                .anySatisfy(line -> assertThat(line).contains("sanne", "youssef"))
                .anySatisfy(line -> assertThat(line).contains("karim", "els"))
                .anySatisfy(line -> assertThat(line).contains("molenmeel"))
                .anySatisfy(line -> assertThat(line).contains("vorder-demo"));
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
