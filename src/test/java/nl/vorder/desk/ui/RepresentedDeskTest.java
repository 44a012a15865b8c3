package nl.vorder.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.compliance.RecordRepresentative;
import nl.vorder.compliance.RepresentativeKind;
import nl.vorder.compliance.Representatives;
import nl.vorder.shared.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The desk of a debtor somebody else acts for: that person is named, and only that number is dialled. */
@IntegrationTest
@ViewPackages(classes = DeskView.class)
class RepresentedDeskTest extends DeskOnTest {

    @Autowired
    Representatives representatives;

    @Test
    void the_desk_says_whom_to_talk_to_and_dials_that_number() {
        Opened dossier = waiting(DossierFixture.aDossier(database));
        representatives.record(new RecordRepresentative(
                dossier.debtorId(),
                RepresentativeKind.ADMINISTRATOR,
                "Bram Bewind",
                PhoneNumber.of("020 1234567"),
                "beschikking van 01-10-2026"));

        DeskView desk = opened();
        assertThat(words(byId(desk, "desk.talk-to"))).isEqualTo("Praat alleen met Bram Bewind, bewindvoerder");
        assertThat(words(button(desk, "desk.call"))).contains("020 123 4567").doesNotContain("06");
        assertThat(button(desk, "desk.call").isEnabled()).isTrue();

        click(desk, "desk.call");
        click(desk, "desk.hang-up");
        click(desk, "desk.outcome.NO_ANSWER");
        click(desk, "desk.save-outcome");

        assertThat(database.sql("SELECT phone FROM call_call WHERE dossier_id = ?")
                        .param(dossier.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("+31201234567");
    }
}
