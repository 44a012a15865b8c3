package nl.vorder.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestUsers;
import nl.vorder.shared.ClientFirmId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class SearchServiceTest {

    @Autowired
    SearchService search;

    @Autowired
    SearchIndex index;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void log_in() {
        TestUsers.logIn(TestUsers.agent(960_001));
    }

    @AfterEach
    void log_out() {
        TestUsers.logOut();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Willemijn van der Zwaluwenburg,     zwaluwenburg
            Willemijn van der Zwaluwenburg,     van den swaluwenburch
            Willemijn van der Zwaluwenburg,     willemijn zwaluw
            Willemijn van der Zwaluwenburg,     Zwaluwenbrug
            Willemijn van der Zwaluwenburg,     zwalwenburg willemein
            Ijsbrand Pannekoekx,                pannekoeks
            Ijsbrand Pannekoekx,                Panekoex
            """)
    void a_name_is_found_with_typing_errors(String name, String typed) {
        Opened dossier = named(name);
        assertThat(search.find(typed).dossiers()).extracting(FoundDossier::id).contains(dossier.id());
    }

    @Test
    void a_contact_person_leads_to_the_firm() {
        Opened dossier = named("Metselwerken Kwartelhoen B.V.");
        database.sql(
                        "INSERT INTO debtor_contact_person (id, debtor_id, name, source, verified_on) "
                                + "VALUES (NEXT VALUE FOR debtor_contact_person_seq, ?, 'Roelof Ganzevoort', 'test', '2026-11-01')")
                .param(dossier.debtorId().value())
                .update();
        index.refresh();
        assertThat(search.find("ganzevoort").dossiers())
                .extracting(FoundDossier::id)
                .containsExactly(dossier.id());
    }

    @Test
    void the_debtors_own_name_comes_before_contact_persons_however_many_and_who_was_meant_is_shown() {
        List<Opened> firms = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            Opened firm = named(i == 3 ? "Steenhouwerij Scholekster" : "Steenhouwerij Grutto");
            database.sql(
                            "INSERT INTO debtor_contact_person (id, debtor_id, name, source, verified_on) "
                                    + "VALUES (NEXT VALUE FOR debtor_contact_person_seq, ?, 'Wilhelmus Tureluurman', 'test', '2026-11-01')")
                    .param(firm.debtorId().value())
                    .update();
            firms.add(firm);
        }
        Opened self = named("Annechien Tureluurman");

        for (String typed : List.of("tureluurman", "turelu", "tureluuman")) {
            Found found = search.find(typed);
            assertThat(found.more()).as(typed).isTrue();
            assertThat(found.dossiers().getFirst().id()).as(typed).isEqualTo(self.id());
            assertThat(found.dossiers().getFirst().contactPerson()).isEmpty();
            assertThat(found.dossiers().stream().skip(1))
                    .as(typed)
                    .hasSize(7)
                    .allSatisfy(dossier -> assertThat(dossier.contactPerson()).contains("Wilhelmus Tureluurman"));
        }
        assertThat(search.find("scholekster tureluurman").dossiers())
                .singleElement()
                .satisfies(dossier -> {
                    assertThat(dossier.id()).isEqualTo(firms.get(3).id());
                    assertThat(dossier.contactPerson()).contains("Wilhelmus Tureluurman");
                });
    }

    @Test
    void a_new_name_replaces_the_old_one() {
        Opened dossier = named("Quinten Oudenaamstra");
        rename(dossier, "Quinten Nieuwenaamstra");
        index.refresh();
        assertThat(search.find("oudenaamstra").dossiers()).isEmpty();
        assertThat(search.find("nieuwenaamstra").dossiers()).hasSize(1);
    }

    @Test
    void numbers_lead_to_the_dossier_in_any_notation() {
        Opened dossier = named("Hanneke Sperwerdijk");
        String phone = "+31612%06d".formatted(dossier.debtorId().value());
        database.sql("UPDATE debtor_contact_point SET address = ? WHERE debtor_id = ?")
                .params(phone, dossier.debtorId().value())
                .update();
        database.sql("UPDATE dossier_invoice SET number = 'ZK-2026/88123' WHERE dossier_id = ?")
                .param(dossier.id().value())
                .update();
        database.sql(
                        "UPDATE debtor_debtor SET postcode = '7951 ZZ', house_number = '12 b', iban_tail = '300' WHERE id = ?")
                .param(dossier.debtorId().value())
                .update();

        assertOnly(dossier, phone);
        assertOnly(dossier, "0" + phone.substring(3, 4) + "-" + phone.substring(4));
        assertOnly(dossier, "ZK-2026/88123");
        assertOnly(dossier, "zk-2026/88");
        assertOnly(dossier, "K" + dossier.debtorId().value());
        assertOnly(dossier, "T" + dossier.id().value());
        assertOnly(dossier, "7951zz 12b");
        assertOnly(dossier, "NL91 ABNA 0417 1643 00 sperwerdijk");
        assertOnly(dossier, "sperwerdijk 7951");
        assertThat(search.find("sperwerdijk 1011").dossiers()).isEmpty();
    }

    @Test
    void more_matches_than_fit_are_announced() {
        for (int i = 0; i < 10; i++) {
            named("Familie Roodborsthuis");
        }
        Found found = search.find("roodborsthuis");
        assertThat(found.dossiers()).hasSize(8);
        assertThat(found.more()).isTrue();
    }

    @Test
    void a_debtor_with_several_dossiers_gives_a_choice_with_the_open_one_first() {
        Opened closed = named("Tweemaal Karekietstra");
        Opened open = DossierFixture.aDossier(database).open();
        database.sql("UPDATE dossier_dossier SET debtor_id = ? WHERE id = ?")
                .params(closed.debtorId().value(), open.id().value())
                .update();
        database.sql("UPDATE dossier_dossier SET status = 'CLOSED' WHERE id = ?")
                .param(closed.id().value())
                .update();
        assertThat(search.find("karekietstra").dossiers())
                .extracting(FoundDossier::id)
                .containsExactly(open.id(), closed.id());
    }

    @Test
    void nobody_but_the_agency_searches() {
        TestUsers.logIn(TestUsers.clientFirmUser(960_002, new ClientFirmId(1)));
        assertThatThrownBy(() -> search.find("jansen")).isInstanceOf(AccessDeniedException.class);
        TestUsers.logIn(TestUsers.administrator(960_003));
        assertThatThrownBy(() -> search.find("jansen")).isInstanceOf(AccessDeniedException.class);
    }

    private void assertOnly(Opened dossier, String typed) {
        assertThat(search.find(typed).dossiers())
                .as(typed)
                .extracting(FoundDossier::id)
                .containsExactly(dossier.id());
    }

    private Opened named(String name) {
        Opened dossier = DossierFixture.aDossier(database).open();
        rename(dossier, name);
        index.refresh();
        return dossier;
    }

    private void rename(Opened dossier, String name) {
        database.sql("UPDATE debtor_debtor SET name = ? WHERE id = ?")
                .params(name, dossier.debtorId().value())
                .update();
    }
}
