package nl.vorder.compliance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import nl.vorder.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@IntegrationTest
class ContactWindowApiTest {

    private static final String PATH = "/api/v1/calculations/contact-window";

    @Autowired
    ContactWindowApi api;

    private MockMvc mvc;

    @BeforeEach
    void start() {
        mvc = MockMvcBuilders.standaloneSetup(api).build();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-05-15T12:00, natural, law, false, 2026-05-16T07:00, HOLIDAY
            2026-12-26T20:00, natural, law, false, 2026-12-28T07:00, LEGAL_HOURS HOLIDAY
            2026-11-22T12:00, natural, agency, false, 2026-11-23T08:30, SUNDAY AGENCY_HOURS
            2026-11-21T12:00, natural, law, true, 2026-11-21T12:00, ''
            2026-11-21T12:00, natural, agency, false, 2026-11-23T08:30, AGENCY_HOURS
            2026-11-22T12:00, legal, law, true, 2026-11-22T12:00, ''
            2026-11-22T12:00, legal, agency, false, 2026-11-23T08:30, SUNDAY AGENCY_HOURS
            2026-11-23T06:59:59, natural, law, false, 2026-11-23T07:00, LEGAL_HOURS
            2026-11-23T19:59:59, natural, law, true, 2026-11-23T19:59:59, ''
            """)
    void answers_for_a_local_time(String at, String debtor, String policy, boolean allowed, String next, String reasons)
            throws Exception {
        mvc.perform(get(PATH).param("at", at).param("debtor", debtor).param("policy", policy))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.allowed").value(allowed))
                .andExpect(jsonPath("$.nextAllowed").value(next))
                .andExpect(jsonPath("$.reasons")
                        .value(
                                reasons.isEmpty()
                                        ? empty()
                                        : contains(List.of(reasons.split(" ")).toArray())));
    }

    @Test
    void asks_the_law_about_a_natural_person_unless_told_otherwise() throws Exception {
        mvc.perform(get(PATH).param("at", "2026-11-21T07:00"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.allowed").value(true));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            yesterday, natural, law, at
            2026-02-30T12:00, natural, law, at
            2026-05-15, natural, law, at
            2026-05-15T12:00, nobody, law, debtor
            2026-05-15T12:00, natural, none, policy
            """)
    void says_which_parameter_is_wrong(String at, String debtor, String policy, String parameter) throws Exception {
        mvc.perform(get(PATH).param("at", at).param("debtor", debtor).param("policy", policy))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$..parameter").value(parameter));
    }
}
