package nl.vorder.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.UUID;
import nl.vorder.IntegrationTest;
import nl.vorder.TestUsers;
import nl.vorder.security.ApiToken;
import nl.vorder.security.ApiTokenService;
import nl.vorder.security.ApiTokens;
import nl.vorder.shared.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@ViewPackages(classes = ApiTokensView.class)
class ApiTokensViewTest extends SpringBrowserlessTest {

    @Autowired
    ApiTokenService service;

    @Autowired
    ApiTokens tokens;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void log_in() {
        TestUsers.logIn(TestUsers.administrator(999_000));
        UI.getCurrent().setLocale(Translations.DUTCH);
    }

    @AfterEach
    void log_out() {
        TestUsers.logOut();
    }

    @Test
    void a_token_is_shown_once_and_only_its_hash_is_kept() {
        String name = "Koppeling " + UUID.randomUUID();
        ApiTokensView view = navigate(ApiTokensView.class);
        test(view.add).click();
        assertThat(view.token.isVisible()).isFalse();

        test(view.name).setValue(name);
        test(view.add).click();

        String shown = view.token.getValue();
        assertThat(shown).startsWith("vorder_").hasSizeGreaterThan(40);
        assertThat(service.all()).extracting(ApiToken::name).contains(name);
        assertThat(database.sql("SELECT COUNT(*) FROM security_api_token WHERE name = ? AND token_hash LIKE ?")
                        .params(name, "%" + shown.substring(7) + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_token_of_the_demo_stays_the_same_from_start_to_start() {
        String first = tokens.demoToken();

        assertThat(first).startsWith("vorder_");
        assertThat(tokens.demoToken()).isEqualTo(first);
        assertThat(service.all()).extracting(ApiToken::name).contains("Demo");
    }
}
