package nl.vorder.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
class ConsultationTest {

    @Autowired
    ConsultationService consultations;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private Opened important;

    @BeforeEach
    void open() {
        clock.reset();
        TestUsers.logIn(TestUsers.agent(940_000));
        important = DossierFixture.aDossier(database)
                .revenue("1000000.00", "50000.00")
                .open();
    }

    @AfterEach
    void logOut() {
        TestUsers.logOut();
        clock.reset();
    }

    @Test
    void a_customer_of_five_per_cent_needs_a_consultation_and_a_smaller_one_does_not() {
        assertThat(consultations.gate(important.id())).isInstanceOf(ConsultationGate.Needed.class);
        Opened smaller = DossierFixture.aDossier(database)
                .revenue("1000000.00", "49999.00")
                .open();
        assertThat(consultations.gate(smaller.id()).open()).isTrue();
    }

    @Test
    void asking_twice_is_one_question() {
        Consultation first = consultations.ask(important.id(), "Mag ik bellen?");
        assertThat(consultations.ask(important.id(), "Nog een keer").id()).isEqualTo(first.id());
        assertThat(consultations.gate(important.id())).isInstanceOf(ConsultationGate.Waiting.class);
    }

    @Test
    void the_answer_opens_the_call_for_thirty_days(ApplicationEvents events) {
        Consultation asked = consultations.ask(important.id(), "Mag ik bellen?");
        TestUsers.logIn(TestUsers.teamLead(940_001));
        assertThat(consultations.waiting()).extracting(Consultation::id).contains(asked.id());
        consultations.answer(asked.id(), true, "Ja, maar bel mevrouw Smit");
        assertThat(events.stream(ConsultationAnswered.class))
                .anySatisfy(event -> assertThat(event)
                        .returns(asked.id(), ConsultationAnswered::id)
                        .returns(true, ConsultationAnswered::agreed)
                        .returns(940_000L, answered -> answered.askedBy().value()));
        assertThat(consultations.gate(important.id())).isInstanceOf(ConsultationGate.Agreed.class);
        clock.tick(Duration.ofDays(31));
        assertThat(consultations.gate(important.id())).isInstanceOf(ConsultationGate.Needed.class);
    }

    @Test
    void the_first_answer_stays() {
        Consultation asked = consultations.ask(important.id(), "Mag ik bellen?");
        TestUsers.logIn(TestUsers.teamLead(940_001));
        consultations.answer(asked.id(), false, "Nee");
        assertThat(consultations.answer(asked.id(), true, "Toch wel").state()).isEqualTo(ConsultationState.DECLINED);
        assertThat(consultations.gate(important.id())).isInstanceOf(ConsultationGate.Declined.class);
    }

    @Test
    void an_agent_does_not_answer() {
        Consultation asked = consultations.ask(important.id(), "Mag ik bellen?");
        assertThatThrownBy(() -> consultations.answer(asked.id(), true, "Ja"))
                .isInstanceOf(AccessDeniedException.class);
    }
}
