package nl.vorder.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.vorder.IntegrationTest;
import nl.vorder.compliance.rules.WindowOracle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Asks over HTTP what the oracle was asked in memory: a large random sample of the minutes of 2026 and 2027 and every minute around a
 * boundary, for people and firms, by the law and by the agency's hours. The next moment is found by walking minute by minute.
 */
@IntegrationTest
class ContactWindowOracleTest {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final LocalDateTime LAST = LocalDateTime.of(2027, 12, 31, 23, 59);
    private static final int SAMPLE = 5_000;

    /** Window edges of the law and of the agency, and the hour that is skipped or comes twice. */
    private static final List<LocalTime> EDGES = List.of(
            LocalTime.of(0, 0),
            LocalTime.of(2, 0),
            LocalTime.of(3, 0),
            LocalTime.of(7, 0),
            LocalTime.of(8, 30),
            LocalTime.of(19, 30),
            LocalTime.of(20, 0));

    /** Days next to which something changes: holidays, days by decree, both changes of the clock of both years. */
    private static final List<String> TURNING_DAYS = List.of(
            "2026-01-02",
            "2026-03-29",
            "2026-04-03",
            "2026-04-06",
            "2026-04-27",
            "2026-05-05",
            "2026-05-14",
            "2026-05-15",
            "2026-05-25",
            "2026-10-25",
            "2026-12-25",
            "2026-12-26",
            "2027-01-01",
            "2027-03-26",
            "2027-03-28",
            "2027-03-29",
            "2027-04-27",
            "2027-05-05",
            "2027-05-06",
            "2027-05-07",
            "2027-05-17",
            "2027-10-31",
            "2027-12-25",
            "2027-12-26");

    private final ObjectMapper json = new ObjectMapper();

    @Autowired
    ContactWindowApi api;

    private MockMvc http;

    @BeforeEach
    void start() {
        http = MockMvcBuilders.standaloneSetup(api).build();
    }

    @Test
    void the_law_about_a_person_equals_the_oracle() throws Exception {
        compare("natural", "law", WindowOracle::law);
    }

    @Test
    void the_agency_about_a_person_equals_the_oracle() throws Exception {
        compare("natural", "agency", WindowOracle::agency);
    }

    @Test
    void the_agency_keeps_the_same_hours_for_a_firm() throws Exception {
        compare("legal", "agency", WindowOracle::agency);
    }

    @Test
    void the_law_does_not_protect_a_firm() throws Exception {
        compare("legal", "law", local -> true);
    }

    private void compare(String debtor, String policy, Predicate<LocalDateTime> oracle) throws Exception {
        List<LocalDateTime> minutes = minutes();
        Map<Boolean, Integer> answers = new HashMap<>();
        for (LocalDateTime at : minutes) {
            boolean expected = oracle.test(onTheClock(at));
            JsonNode answer = ask(at, debtor, policy);
            if (answer.path("allowed").booleanValue() != expected) {
                throw new AssertionError("The oracle says %s at %s: %s".formatted(expected, at, answer));
            }
            String next = next(at, oracle);
            if (!next.equals(answer.path("nextAllowed").asString())) {
                throw new AssertionError("The oracle says %s after %s: %s".formatted(next, at, answer));
            }
            assertThat(answer.path("reasons").isEmpty()).isEqualTo(expected);
            answers.merge(expected, 1, Integer::sum);
        }
        assertThat(minutes).hasSizeGreaterThan(SAMPLE);
        assertThat(answers.getOrDefault(true, 0)).isGreaterThan(1_000);
        if (!debtor.equals("legal") || !policy.equals("law")) {
            assertThat(answers.getOrDefault(false, 0)).isGreaterThan(1_000);
        }
    }

    /** Random minutes with a fixed seed, so that a failure comes back, and three minutes on each side of every edge. */
    private static List<LocalDateTime> minutes() {
        TreeSet<LocalDateTime> minutes = new TreeSet<>();
        Random random = new Random(20_262_027L);
        int all = (int) Duration.between(FIRST, LAST).toMinutes();
        while (minutes.size() < SAMPLE) {
            minutes.add(FIRST.plusMinutes(random.nextInt(all + 1)));
        }
        for (String day : TURNING_DAYS) {
            for (int beside = -1; beside <= 1; beside++) {
                LocalDate date = LocalDate.parse(day).plusDays(beside);
                for (LocalTime edge : EDGES) {
                    for (int minute = -3; minute <= 3; minute++) {
                        minutes.add(date.atTime(edge).plusMinutes(minute));
                    }
                }
            }
        }
        minutes.removeIf(minute -> minute.isBefore(FIRST) || minute.isAfter(LAST));
        return new ArrayList<>(minutes);
    }

    /** The first allowed minute at or after this one, by walking; a time that does not exist is the one an hour later. */
    private static String next(LocalDateTime at, Predicate<LocalDateTime> oracle) {
        ZonedDateTime minute = at.atZone(HERE);
        while (!oracle.test(minute.toLocalDateTime())) {
            minute = minute.plusMinutes(1);
        }
        return minute.toLocalDateTime().toString();
    }

    private static LocalDateTime onTheClock(LocalDateTime at) {
        return at.atZone(HERE).toLocalDateTime();
    }

    private JsonNode ask(LocalDateTime at, String debtor, String policy) throws Exception {
        MockHttpServletResponse response = http.perform(
                        MockMvcRequestBuilders.get("/api/v1/calculations/contact-window")
                                .param("at", at.toString())
                                .param("debtor", debtor)
                                .param("policy", policy))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return json.readTree(response.getContentAsString(StandardCharsets.UTF_8));
    }
}
