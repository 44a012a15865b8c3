package nl.vorder.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.call.Direction;
import nl.vorder.desk.Preparation;
import nl.vorder.desk.PreparationService;
import nl.vorder.script.CallFact;
import nl.vorder.script.CallSubject;
import nl.vorder.script.IdentityItem;
import nl.vorder.script.RunningScript;
import nl.vorder.script.ScriptFacts;
import nl.vorder.script.ScriptService;
import nl.vorder.security.CurrentUser;
import nl.vorder.shared.Stage;
import nl.vorder.shared.Zone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From the rows of a dossier to the first line: no agent chooses a script. */
@IntegrationTest
@ViewPackages(classes = DeskView.class)
class ScriptOpensTest extends DeskOnTest {

    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    PreparationService preparations;

    @Autowired
    ScriptService scripts;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    AgencyWords agency;

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            COURTESY       | CONSUMER    | OUTBOUND |                | courtesy.consumer       | greet         | reason
            COURTESY       | SOLE_TRADER | OUTBOUND |                | courtesy.business       | ask-payer     | reason
            COURTESY       | COMPANY     | OUTBOUND |                | courtesy.business       | ask-payer     | reason
            FIRST_OVERDUE  | CONSUMER    | OUTBOUND |                | first-overdue.consumer  | greet         | reason
            FIRST_OVERDUE  | SOLE_TRADER | OUTBOUND |                | first-overdue.business  | ask-payer     | reason
            FIRST_OVERDUE  | COMPANY     | OUTBOUND |                | first-overdue.business  | ask-payer     | reason
            AFTER_DEMAND   | CONSUMER    | OUTBOUND |                | after-demand.consumer   | greet         | reason
            AFTER_DEMAND   | SOLE_TRADER | OUTBOUND |                | after-demand.business   | ask-payer     | reason
            AFTER_DEMAND   | COMPANY     | OUTBOUND |                | after-demand.business   | ask-payer     | reason
            BROKEN_PROMISE | CONSUMER    | OUTBOUND |                | broken-promise.consumer | greet         | reason
            BROKEN_PROMISE | SOLE_TRADER | OUTBOUND |                | broken-promise.business | ask-payer     | reason
            BROKEN_PROMISE | COMPANY     | OUTBOUND |                | broken-promise.business | ask-payer     | reason
            FINAL          | CONSUMER    | OUTBOUND |                | final.consumer          | greet         | reason
            FINAL          | SOLE_TRADER | OUTBOUND |                | final.business          | ask-payer     | reason
            FINAL          | COMPANY     | OUTBOUND |                | final.business          | ask-payer     | reason
            COURTESY       | CONSUMER    | INBOUND  |                | courtesy.consumer       | greet-inbound | reason
            COURTESY       | COMPANY     | INBOUND  |                | courtesy.business       | greet-inbound | reason
            FIRST_OVERDUE  | CONSUMER    | INBOUND  |                | first-overdue.consumer  | greet-inbound | reason
            FIRST_OVERDUE  | COMPANY     | INBOUND  |                | first-overdue.business  | greet-inbound | reason
            AFTER_DEMAND   | CONSUMER    | INBOUND  |                | after-demand.consumer   | greet-inbound | reason
            AFTER_DEMAND   | COMPANY     | INBOUND  |                | after-demand.business   | greet-inbound | reason
            BROKEN_PROMISE | CONSUMER    | INBOUND  |                | broken-promise.consumer | greet-inbound | reason
            BROKEN_PROMISE | COMPANY     | INBOUND  |                | broken-promise.business | greet-inbound | reason
            FINAL          | CONSUMER    | INBOUND  |                | final.consumer          | greet-inbound | reason
            FINAL          | COMPANY     | INBOUND  |                | final.business          | greet-inbound | reason
            COURTESY       | COMPANY     | OUTBOUND | payer          | courtesy.business       | greet         | reason
            FIRST_OVERDUE  | COMPANY     | OUTBOUND | payer          | first-overdue.business  | greet         | reason
            AFTER_DEMAND   | SOLE_TRADER | OUTBOUND | payer          | after-demand.business   | greet         | reason
            FINAL          | COMPANY     | OUTBOUND | payer          | final.business          | greet         | reason
            COURTESY       | COMPANY     | OUTBOUND | important      | courtesy.business       | ask-payer     | important-customer
            FIRST_OVERDUE  | CONSUMER    | OUTBOUND | important      | first-overdue.consumer  | greet         | important-customer
            AFTER_DEMAND   | COMPANY     | OUTBOUND | important payer| after-demand.business   | greet         | important-customer
            BROKEN_PROMISE | COMPANY     | INBOUND  | important      | broken-promise.business | greet-inbound | important-customer
            FINAL          | CONSUMER    | OUTBOUND | important      | final.consumer          | greet         | important-customer
            FIRST_OVERDUE  | CONSUMER    | OUTBOUND | nothing-open   | relationship.consumer   | greet         | reason
            FIRST_OVERDUE  | COMPANY     | OUTBOUND | nothing-open   | relationship.business   | ask-payer     | reason
            FINAL          | COMPANY     | INBOUND  | nothing-open   | relationship.business   | greet-inbound | reason
            FIRST_OVERDUE  | CONSUMER    | INBOUND  | vulnerable     | first-overdue.consumer  | greet-inbound | take-time
            FINAL          | COMPANY     | INBOUND  | vulnerable important | final.business    | greet-inbound | take-time
            FIRST_OVERDUE  | CONSUMER    | OUTBOUND | english        | first-overdue.consumer  | greet         | reason
            COURTESY       | COMPANY     | OUTBOUND | important nothing-open | relationship.business | ask-payer | important-customer
            """)
    void the_right_script_opens_by_itself(
            Stage stage, String kind, Direction direction, String extras, String script, String first, String then) {
        Set<String> so = extras == null ? Set.of() : Set.of(extras.split(" ", -1));
        Opened dossier = dossier(stage, kind, so);

        RunningScript running = opened(dossier, direction);

        assertThat(running.script().name()).isEqualTo(script);
        assertThat(running.current(DUTCH).node()).isEqualTo(first);
        assertThat(running.isIdentified()).isFalse();
        RunningScript identified = running.confirmIdentity(EnumSet.allOf(IdentityItem.class), clock.instant())
                .answer("fine", clock.instant());
        assertThat(identified.current(DUTCH).node()).isEqualTo(then);
    }

    private RunningScript opened(Opened dossier, Direction direction) {
        Preparation preparation = preparations.of(dossier.id());
        ScriptFacts facts = Speech.facts(preparation, direction, currentUser.get(), agency, Zone.today(clock), DUTCH);
        assertThat(facts.has(CallFact.ENGLISH))
                .isEqualTo(preparation.debtor().language().equals("en"));
        return scripts.begin(facts, new CallSubject(dossier.id(), dossier.firmId()), clock.instant());
    }

    private Opened dossier(Stage stage, String kind, Set<String> so) {
        DossierFixture fixture = DossierFixture.aDossier(database).in(stage);
        if (so.contains("important")) {
            fixture = fixture.revenue("1000000.00", "80000.00");
        }
        Opened dossier = fixture.open();
        long debtor = dossier.debtorId().value();
        database.sql("UPDATE debtor_debtor SET kind = ?, language = ? WHERE id = ?")
                .params(kind, so.contains("english") ? "en" : "nl", debtor)
                .update();
        if (so.contains("payer")) {
            database.sql("INSERT INTO debtor_contact_person (id, debtor_id, name, role, pays, source, verified_on) "
                            + "VALUES (NEXT VALUE FOR debtor_contact_person_seq, ?, 'Sanne Vermeer', '', TRUE, 'test', "
                            + "'2026-11-01')")
                    .param(debtor)
                    .update();
        }
        if (so.contains("vulnerable")) {
            database.sql("INSERT INTO compliance_hold (id, debtor_id, kind, remark, starts_at) "
                            + "VALUES (NEXT VALUE FOR compliance_hold_seq, ?, 'VULNERABLE', '', '2026-11-01 09:00:00')")
                    .param(debtor)
                    .update();
        }
        if (so.contains("nothing-open")) {
            settle(dossier);
        }
        return dossier;
    }

    /** A payment of the whole principal, as the ledger keeps it. */
    private void settle(Opened dossier) {
        int booked = database.sql(
                        "INSERT INTO dossier_ledger_entry (id, dossier_id, invoice_id, booking_id, kind, component, "
                                + "amount, booked_on, recorded_at) SELECT NEXT VALUE FOR dossier_ledger_entry_seq, dossier_id, "
                                + "invoice_id, NEXT VALUE FOR dossier_booking_seq, 'PAYMENT', component, -amount, booked_on, recorded_at "
                                + "FROM dossier_ledger_entry WHERE dossier_id = ? AND kind = 'PRINCIPAL'")
                .param(dossier.id().value())
                .update();
        assertThat(booked).isOne();
    }
}
