package nl.vorder.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.shared.ClientFirmId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class PresenceServiceTest {

    private static final long AGENT = 970_001;

    @Autowired
    PresenceService presence;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void log_in() {
        clock.reset();
        database.sql("DELETE FROM presence_spell WHERE user_id = ?")
                .param(AGENT)
                .update();
        TestUsers.logIn(TestUsers.agent(AGENT));
    }

    @AfterEach
    void log_out() {
        TestUsers.logOut();
        clock.reset();
    }

    @Test
    void who_comes_to_work_is_available() {
        assertThat(presence.mine().state()).isEqualTo(AgentState.AVAILABLE);
        assertThat(presence.mine().since()).isEqualTo(clock.instant());
    }

    @Test
    void a_state_lasts_until_the_next_and_its_time_is_counted() {
        presence.mine();
        clock.tick(Duration.ofMinutes(3));
        presence.change(AgentState.CALLING);
        clock.tick(Duration.ofMinutes(4));
        presence.change(AgentState.WRAP_UP);
        clock.tick(Duration.ofSeconds(30));
        presence.change(AgentState.AVAILABLE);
        presence.pause(BreakReason.LUNCH);
        clock.tick(Duration.ofMinutes(20));

        assertThat(presence.mine().reason()).contains(BreakReason.LUNCH);
        assertThat(presence.today())
                .isEqualTo(Map.of(
                        AgentState.AVAILABLE, Duration.ofMinutes(3),
                        AgentState.CALLING, Duration.ofMinutes(4),
                        AgentState.WRAP_UP, Duration.ofSeconds(30),
                        AgentState.BREAK, Duration.ofMinutes(20)));
    }

    @Test
    void the_same_again_goes_on_counting() {
        presence.change(AgentState.CALLING);
        clock.tick(Duration.ofMinutes(2));
        assertThat(presence.change(AgentState.CALLING).since())
                .isEqualTo(clock.instant().minus(Duration.ofMinutes(2)));
    }

    @Test
    void yesterdays_state_is_over() {
        presence.pause(BreakReason.PAUSE);
        clock.tick(Duration.ofHours(20));
        assertThat(presence.mine().state()).isEqualTo(AgentState.AVAILABLE);
    }

    @Test
    void a_break_has_a_reason() {
        assertThatThrownBy(() -> presence.change(AgentState.BREAK)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_client_firm_has_no_state() {
        TestUsers.logIn(TestUsers.clientFirmUser(970_002, new ClientFirmId(1)));
        assertThatThrownBy(presence::mine).isInstanceOf(AccessDeniedException.class);
    }
}
