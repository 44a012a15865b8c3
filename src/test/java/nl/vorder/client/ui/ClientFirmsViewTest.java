package nl.vorder.client.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import nl.vorder.IntegrationTest;
import nl.vorder.TestUsers;
import nl.vorder.client.ClientFirmData;
import nl.vorder.client.ClientFirmDetails;
import nl.vorder.client.ClientFirmRow;
import nl.vorder.client.ClientFirmService;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.Money;
import nl.vorder.shared.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@ViewPackages(classes = ClientFirmsView.class)
class ClientFirmsViewTest extends SpringBrowserlessTest {

    @Autowired
    ClientFirmService firms;

    @AfterEach
    void log_out() {
        TestUsers.logOut();
    }

    @Test
    void an_administrator_adds_a_firm_and_finds_it_in_the_list() {
        TestUsers.logIn(TestUsers.administrator(920));
        UI.getCurrent().setLocale(Translations.DUTCH);
        String name = "Firma " + UUID.randomUUID();
        ClientFirmsView view = navigate(ClientFirmsView.class);

        test(view.add).click();
        test(view.form.name).setValue(name);
        view.form.phone.setValue("020-6541234");
        view.form.yearlyRevenue.setValue(new BigDecimal("250000"));
        test(view.save).click();

        ClientFirmDetails stored = firms.find(idOf(name));
        assertThat(stored.phone()).isEqualTo("+31206541234");
        assertThat(stored.yearlyRevenue()).contains(Money.of("250000.00"));
        assertThat(stored.shareOfRevenue(Optional.of(Money.of("12500.00")))).contains(new BigDecimal("5.0"));
        assertThat(stored.isImportant(Optional.of(Money.of("12500.00")))).isTrue();
        assertThat(stored.isImportant(Optional.of(Money.of("12000.00")))).isFalse();
    }

    @Test
    void what_is_wrong_is_said_in_one_place_and_nothing_is_stored() {
        TestUsers.logIn(TestUsers.administrator(920));
        UI.getCurrent().setLocale(Translations.DUTCH);
        ClientFirmsView view = navigate(ClientFirmsView.class);
        int before = firms.all().size();

        test(view.add).click();
        view.form.phone.setValue("12");
        test(view.save).click();

        assertThat(view.message.getText()).isEqualTo("Vul een naam in. Het telefoonnummer bestaat niet.");
        assertThat(firms.all()).hasSize(before);
    }

    @Test
    void a_team_lead_reads_and_cannot_save() {
        TestUsers.logIn(TestUsers.teamLead(921));
        ClientFirmsView view = navigate(ClientFirmsView.class);
        assertThat(view.add.isVisible()).isFalse();
        assertThat(view.save.isVisible()).isFalse();
        assertThatThrownBy(() -> firms.add(ClientFirmData.named("Niet"))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void somebody_of_a_client_firm_finds_only_their_own() {
        TestUsers.logIn(TestUsers.administrator(920));
        ClientFirmId own = add();
        ClientFirmId other = add();
        TestUsers.logIn(TestUsers.clientFirmUser(922, own));
        assertThat(firms.find(own).id()).isEqualTo(own);
        assertThatThrownBy(() -> firms.find(other)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> firms.all()).isInstanceOf(AccessDeniedException.class);
    }

    private ClientFirmId add() {
        String name = "Eigen " + UUID.randomUUID();
        firms.add(ClientFirmData.named(name));
        return idOf(name);
    }

    private ClientFirmId idOf(String name) {
        return firms.rows().stream()
                .filter(row -> row.name().equals(name))
                .map(ClientFirmRow::id)
                .findFirst()
                .orElseThrow();
    }
}
