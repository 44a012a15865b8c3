package nl.vorder.costs.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import nl.vorder.IntegrationTest;
import nl.vorder.TestUsers;
import nl.vorder.security.ApiTokenService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@IntegrationTest
class CalculationsTest {

    private static final String PATH = "/api/v1/calculations/";

    @Autowired
    WebApplicationContext application;

    @Autowired
    ApiTokenService tokens;

    private MockMvc http;
    private String token;

    @BeforeEach
    void prepare() {
        http = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        TestUsers.logIn(TestUsers.administrator(1));
        token = tokens.add("test");
        TestUsers.logOut();
    }

    @AfterEach
    void logOut() {
        TestUsers.logOut();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            principal | debtor   | vat   | costs   | vat amount | total   | slices
            0.01      | consumer | true  | 40.00   | 8.40       | 48.40   | 1
            100.00    | business | true  | 40.00   | 8.40       | 48.40   | 1
            266.67    | consumer | true  | 40.00   | 8.40       | 48.40   | 1
            300.00    | business | true  | 45.00   | 9.45       | 54.45   | 1
            749.99    | consumer | true  | 112.50  | 23.63      | 136.13  | 1
            1000.00   | business | true  | 150.00  | 31.50      | 181.50  | 1
            1234.56   | consumer | true  | 185.18  | 38.89      | 224.07  | 1
            2500.00   | business | true  | 375.00  | 78.75      | 453.75  | 1
            3750.00   | consumer | true  | 500.00  | 105.00     | 605.00  | 2
            5000.00   | business | true  | 625.00  | 131.25     | 756.25  | 2
            7500.00   | consumer | true  | 750.00  | 157.50     | 907.50  | 3
            8400.00   | business | true  | 795.00  | 166.95     | 961.95  | 3
            10000.00  | consumer | true  | 875.00  | 183.75     | 1058.75 | 3
            25000.00  | business | true  | 1025.00 | 215.25     | 1240.25 | 4
            100000.00 | consumer | true  | 1775.00 | 372.75     | 2147.75 | 4
            200000.00 | business | true  | 2775.00 | 582.75     | 3357.75 | 4
            500000.00 | consumer | true  | 4275.00 | 897.75     | 5172.75 | 5
            1000000.00 | business | true  | 6775.00 | 1422.75    | 8197.75 | 5
            5000000.00 | consumer | true  | 6775.00 | 1422.75    | 8197.75 | 5
            1234.56   | business | false | 185.18  | 0.00       | 185.18  | 1
            0         | consumer | true  | 0.00    | 0.00       | 0.00    | 0
            """)
    void answers_the_collection_costs(
            String principal, String debtor, String vat, String costs, String vatAmount, String total, int slices)
            throws Exception {
        call("collection-costs?principal=%s&debtor=%s&vat=%s".formatted(principal, debtor, vat))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/json"))
                .andExpect(jsonPath("$.costs").value(costs))
                .andExpect(jsonPath("$.vat").value(vatAmount))
                .andExpect(jsonPath("$.total").value(total))
                .andExpect(jsonPath("$.slices.length()").value(slices));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            principal | paid in time | costs
            900.00    | 500.00       | 60.00
            900.00    | 0            | 135.00
            900.00    |              | 135.00
            900.00    | 900.00       | 0.00
            """)
    void answers_the_costs_of_what_is_left_after_a_payment_in_time(String principal, String paid, String costs)
            throws Exception {
        call("collection-costs?debtor=consumer&principal=%s&paidInTime=%s"
                        .formatted(principal, paid == null ? "" : paid))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.costs").value(costs));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            letters                                                                                | costs  | each
            2026-01-15:100 2026-02-15:100 2026-03-15:100 2026-04-15:100 2026-05-15:100 2026-06-15:100 | 140.00 | 40.00 20.00 20.00 20.00 20.00 20.00
            2026-01-15:100 2026-02-15:100 2026-03-15:100 2026-04-15:100 2026-05-15:100 2026-06-15:100 2026-07-15:100 | 160.00 | 40.00 20.00 20.00 20.00 20.00 20.00 20.00
            2026-01-15:20;20;20                                                                    | 40.00  | 40.00
            2026-01-15:100;100;100;100                                                             | 40.00  | 40.00
            2026-01-15:750;750                                                                     | 225.00 | 225.00
            2026-01-15:750 2026-02-15:750                                                          | 225.00 | 112.50 112.50
            """)
    void answers_the_costs_of_terms_of_one_contract(String letters, String costs, String each) throws Exception {
        ResultActions answer = call("instalment-costs?letter=" + letters.replace(" ", "&letter="))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.costs").value(costs));
        String[] fees = each.split(" ");
        answer.andExpect(jsonPath("$.letters.length()").value(fees.length));
        for (int i = 0; i < fees.length; i++) {
            answer.andExpect(jsonPath("$.letters[" + i + "].costs").value(fees[i]));
        }
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            kind      | principal | from       | to         | interest | segments
            statutory | 820       | 2026-05-31 | 2026-06-30 | 2.79     | 1
            statutory | 10000     | 2025-12-17 | 2026-01-15 | 41.10    | 2
            statutory | 1000      | 2025-02-01 | 2026-01-31 | 58.30    | 2
            statutory | 1000      | 2023-03-15 | 2025-06-30 | 148.14   | 6
            trade     | 8400      | 2026-05-31 | 2026-06-21 | 51.39    | 1
            trade     | 5000      | 2026-06-01 | 2026-07-31 | 85.87    | 2
            trade     | 12500     | 2024-02-16 | 2026-08-15 | 3791.00  | 7
            statutory | 250       | 2026-07-01 | 2026-07-01 | 0.03     | 1
            statutory | 500       | 2024-02-29 | 2025-03-10 | 35.18    | 3
            """)
    void answers_the_interest(String kind, String principal, String from, String to, String interest, int segments)
            throws Exception {
        call("interest?kind=%s&principal=%s&from=%s&to=%s".formatted(kind, principal, from, to))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.interest").value(interest))
                .andExpect(jsonPath("$.segments.length()").value(segments));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            sent       | delivered  | last free day | costs from
            2026-03-02 | 2026-03-04 | 2026-03-18    | 2026-03-19
            2026-03-04 | 2026-03-06 | 2026-03-20    | 2026-03-21
            2026-03-05 | 2026-03-07 | 2026-03-21    | 2026-03-24
            2026-03-06 | 2026-03-10 | 2026-03-24    | 2026-03-25
            2026-03-07 | 2026-03-11 | 2026-03-25    | 2026-03-26
            2026-04-01 | 2026-04-04 | 2026-04-18    | 2026-04-21
            2026-05-13 | 2026-05-19 | 2026-06-02    | 2026-06-03
            2026-12-23 | 2026-12-29 | 2027-01-12    | 2027-01-13
            """)
    void answers_the_days_of_a_letter(String sent, String delivered, String lastFreeDay, String costsFrom)
            throws Exception {
        call("fourteen-day-letter?sent=" + sent)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.delivered").value(delivered))
                .andExpect(jsonPath("$.lastFreeDay").value(lastFreeDay))
                .andExpect(jsonPath("$.costsFrom").value(costsFrom));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            payment | costs | interest | principal | to costs | to interest | to principal | overpaid
            100     | 40    | 1.64     | 250       | 40.00    | 1.64        | 58.36        | 0.00
            41.64   | 40    | 1.64     | 250       | 40.00    | 1.64        | 0.00         | 0.00
            300     | 40    | 1.64     | 250       | 40.00    | 1.64        | 250.00       | 8.36
            2000    | 875   | 600      | 5000      | 875.00   | 600.00      | 525.00       | 0.00
            25      | 40    | 0        | 100       | 25.00    | 0.00        | 0.00         | 0.00
            """)
    void answers_the_allocation(
            String payment,
            String costs,
            String interest,
            String principal,
            String toCosts,
            String toInterest,
            String toPrincipal,
            String overpaid)
            throws Exception {
        call("allocation?payment=%s&costs=%s&interest=%s&principal=%s".formatted(payment, costs, interest, principal))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.toCosts").value(toCosts))
                .andExpect(jsonPath("$.toInterest").value(toInterest))
                .andExpect(jsonPath("$.toPrincipal").value(toPrincipal))
                .andExpect(jsonPath("$.overpaid").value(overpaid));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            query                                                        | last day
            due=2021-03-15&kind=contract                                 | 2026-03-15
            due=2021-03-15&kind=contract&interruptedOn=2024-06-01        | 2029-06-01
            due=2024-02-10&kind=consumer-sale                            | 2026-02-10
            due=2024-02-10&kind=consumer-sale&interruptedOn=2025-12-01   | 2027-12-01
            due=2024-02-10&kind=consumer-sale&interruptedOn=             | 2026-02-10
            """)
    void answers_the_limitation(String query, String lastDay) throws Exception {
        call("limitation?" + query)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lastDay").value(lastDay));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            query                                                                       | parameter     | sentence
            collection-costs?principal=-1&debtor=consumer&vat=true                      | principal     | below zero
            collection-costs?principal=NaN&debtor=consumer&vat=true                     | principal     | two decimals
            collection-costs?principal=Infinity&debtor=consumer&vat=true                | principal     | two decimals
            collection-costs?principal=1e9&debtor=consumer&vat=true                     | principal     | two decimals
            collection-costs?principal=1,50&debtor=consumer&vat=true                    | principal     | two decimals
            collection-costs?principal=1.005&debtor=consumer&vat=true                   | principal     | two decimals
            collection-costs?principal=99999999999999999999&debtor=consumer&vat=true    | principal     | at most
            collection-costs?principal=999999999999999999999999&debtor=consumer         | principal     | two decimals
            collection-costs?debtor=consumer&vat=true                                   | principal     | missing
            collection-costs?principal=&debtor=consumer&vat=true                        | principal     | missing
            collection-costs?principal=100&vat=true                                     | debtor        | missing
            collection-costs?principal=100&debtor=cat&vat=true                          | debtor        | business, consumer
            collection-costs?principal=100&debtor=consumer&vat=maybe                    | vat           | false, true
            interest?kind=loan&principal=1&from=2026-01-01&to=2026-01-02                | kind          | statutory, trade
            interest?kind=trade&principal=1&from=1899-12-31&to=2026-01-02               | from          | between
            interest?kind=trade&principal=1&from=2026-01-01&to=9999-01-02               | to            | between
            interest?kind=trade&principal=1&from=2026-02-30&to=2026-03-02               | from          | exists
            interest?kind=trade&principal=1&from=yesterday&to=2026-03-02                | from          | exists
            interest?kind=trade&principal=1&from=2026-01-02&to=2026-01-01               | to            | before from
            interest?kind=trade&principal=1&from=2014-12-31&to=2026-01-01               | from          | No rate
            interest?kind=trade&principal=1&from=2026-01-02                             | to            | missing
            interest?kind=statutory&principal=-0.01&from=2026-01-01&to=2026-01-02       | principal     | below zero
            interest?kind=statutory&principal=NaN&from=2026-01-01&to=2026-01-02         | principal     | two decimals
            interest?kind=statutory&principal=0x10&from=2026-01-01&to=2026-01-02        | principal     | two decimals
            interest?kind=statutory&principal=1&from=%00&to=2026-01-02                  | from          | exists
            allocation?payment=1&costs=NaN&interest=1&principal=1                       | costs         | two decimals
            allocation?payment=1&costs=1&interest=-Infinity&principal=1                 | interest      | two decimals
            allocation?payment=1&costs=1&interest=1&principal=99999999999.00            | principal     | at most
            limitation?due=1899-12-31&kind=contract                                     | due           | between
            limitation?due=31-12-2026&kind=contract                                     | due           | exists
            limitation?due=2026-01-01&kind=contract&interruptedOn=never                 | interruptedOn | exists
            collection-costs?principal=100&debtor=consumer&paidInTime=-1                | paidInTime    | below zero
            instalment-costs                                                            | letter        | missing
            instalment-costs?letter=100                                                 | letter        | a colon
            instalment-costs?letter=2026-01-15:NaN                                      | letter        | two decimals
            instalment-costs?letter=2026-01-15:-1                                       | letter        | below zero
            instalment-costs?letter=2026-01-15:                                         | letter        | missing
            instalment-costs?letter=1899-01-15:100                                      | letter        | between
            instalment-costs?letter=2026-02-15:100&letter=2026-01-15:100                | letter        | order of time
            instalment-costs?letter=2026-02-15:100&vat=perhaps                          | vat           | false, true
            fourteen-day-letter?sent=2026-13-01                                         | sent          | exists
            fourteen-day-letter                                                         | sent          | missing
            fourteen-day-letter?sent=1800-01-01                                         | sent          | between
            allocation?payment=-5&costs=1&interest=1&principal=1                        | payment       | below zero
            allocation?payment=5&costs=1&interest=1                                     | principal     | missing
            limitation?due=2026-01-01&kind=rent                                         | kind          | consumer-sale, contract
            limitation?due=2026-01-01&kind=contract&interruptedOn=2025-01-01            | interruptedOn | before due
            """)
    void says_what_is_wrong_with_a_parameter(String query, String parameter, String sentence) throws Exception {
        call(query)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.status").value(400))
                .andExpect(jsonPath("$.parameter").value(parameter))
                .andExpect(jsonPath("$.detail", containsString(sentence)))
                .andExpect(content().string(not(containsString("Exception"))));
    }

    @Test
    void refuses_who_has_no_token_or_a_wrong_one() throws Exception {
        http.perform(get(PATH + "limitation"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.status").value(401));
        http.perform(get(PATH + "limitation").header("Authorization", "Bearer vorder_wrong"))
                .andExpect(status().isUnauthorized());
        http.perform(get(PATH + "limitation").header("Authorization", "Basic " + token))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void refuses_a_token_that_was_revoked() throws Exception {
        TestUsers.logIn(TestUsers.administrator(1));
        tokens.revoke(tokens.all().getFirst().id());
        TestUsers.logOut();

        call("fourteen-day-letter?sent=2026-03-02").andExpect(status().isUnauthorized());
    }

    @Test
    void an_unknown_path_and_an_unknown_method_are_problems_too() throws Exception {
        call("horoscope")
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
        http.perform(post(PATH + "limitation").header("Authorization", "Bearer " + token))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
    }

    @Test
    void is_described_by_an_open_api_document() throws Exception {
        http.perform(get("/api/v1/openapi"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.paths['/api/v1/calculations/collection-costs'].get.summary")
                        .exists())
                .andExpect(jsonPath("$.paths", aMapWithSize(served().size())))
                .andExpect(result -> assertThat(served())
                        .hasSizeGreaterThanOrEqualTo(7)
                        .allSatisfy(path -> assertThat(result.getResponse().getContentAsString())
                                .contains('"' + path + '"')))
                .andExpect(
                        jsonPath("$.components.securitySchemes.bearer.scheme").value("bearer"));
    }

    /** The paths of the handlers that answer under /api/v1, other than the description itself. */
    private List<String> served() {
        return application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/v1/") && !path.startsWith("/api/v1/openapi"))
                .sorted()
                .toList();
    }

    private ResultActions call(String query) throws Exception {
        return http.perform(get(PATH + query).header("Authorization", "Bearer " + token));
    }
}
