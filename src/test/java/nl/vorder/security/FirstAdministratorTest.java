package nl.vorder.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class FirstAdministratorTest {

    private static final String PASSWORD = "vier fietsen in de regen";

    @Autowired
    FirstAdministrator firstAdministrator;

    @Autowired
    UserService users;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private final String username = "beheer-" + UUID.randomUUID();

    @BeforeEach
    void nobody_administers_the_agency() {
        database.sql("UPDATE security_user SET enabled = FALSE WHERE role = 'ADMINISTRATOR'")
                .update();
    }

    @AfterEach
    void restore() {
        clock.reset();
        database.sql("DELETE FROM security_user WHERE username = :name")
                .param("name", username)
                .update();
    }

    @Test
    void a_token_makes_one_administrator_and_is_then_used_up() {
        String token = firstAdministrator.makeToken();
        assertThat(firstAdministrator.isOpen(token)).isTrue();

        assertThat(firstAdministrator.create(token, username, PASSWORD)).isInstanceOf(SetupResult.Created.class);

        LoggedInUser made = (LoggedInUser) users.loadUserByUsername(username);
        assertThat(made.role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(made.getPassword()).startsWith("{bcrypt}$2a$12$");
        assertThat(firstAdministrator.isOpen(token)).isFalse();
        assertThat(firstAdministrator.create(token, username + "2", PASSWORD)).isInstanceOf(SetupResult.NotOpen.class);
    }

    @Test
    void a_used_token_stays_closed_even_when_the_administrator_is_gone() {
        String token = firstAdministrator.makeToken();
        firstAdministrator.create(token, username, PASSWORD);
        nobody_administers_the_agency();

        assertThat(firstAdministrator.create(token, username + "2", PASSWORD)).isInstanceOf(SetupResult.NotOpen.class);
    }

    @Test
    void a_token_is_stored_as_a_hash_only() {
        String token = firstAdministrator.makeToken();

        assertThat(database.sql("SELECT COUNT(*) FROM security_setup_token WHERE token_hash = :token")
                        .param("token", token)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_token_is_worth_nothing_after_a_day_or_beside_an_administrator() {
        String old = firstAdministrator.makeToken();
        clock.tick(Duration.ofHours(25));
        assertThat(firstAdministrator.isOpen(old)).isFalse();

        String fresh = firstAdministrator.makeToken();
        firstAdministrator.createNamed(username, PASSWORD);
        assertThat(firstAdministrator.isOpen(fresh)).isFalse();
    }

    @Test
    void a_guessed_token_opens_nothing() {
        firstAdministrator.makeToken();

        assertThat(firstAdministrator.isOpen("")).isFalse();
        assertThat(firstAdministrator.create("guess", username, PASSWORD)).isInstanceOf(SetupResult.NotOpen.class);
    }

    @Test
    void a_bad_password_does_not_use_the_token_up() {
        String token = firstAdministrator.makeToken();

        assertThat(firstAdministrator.create(token, username, "kort"))
                .isEqualTo(new SetupResult.PasswordRefused(PasswordProblem.TOO_SHORT));
        assertThat(firstAdministrator.isOpen(token)).isTrue();
    }

    @Test
    void a_named_administrator_is_made_once() {
        assertThat(firstAdministrator.createNamed(username, PASSWORD)).isInstanceOf(SetupResult.Created.class);
        assertThat(firstAdministrator.createNamed(username, PASSWORD)).isInstanceOf(SetupResult.NotOpen.class);
    }
}
