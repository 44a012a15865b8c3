package nl.vorder.dossier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.vorder.costs.InterestRateService;
import nl.vorder.costs.RateAlarm;
import nl.vorder.dossier.LedgerAlarm;
import nl.vorder.dossier.LedgerAlarmService;
import nl.vorder.security.Role;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;

/** What needs an administrator: rates that were not verified, ledgers that do not add up, claims older than the rates. */
@Route("alarms")
@RolesAllowed(Role.ADMINISTRATOR_ROLE)
@Menu(order = 59, title = "dossier.alarms.title")
class AlarmsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    final Card rateCard = new Card(getTranslation("dossier.alarms.rates"));
    final Card ledgerCard = new Card(getTranslation("dossier.alarms.ledger"));
    private final transient InterestRateService rates;
    private final transient LedgerAlarmService ledger;

    AlarmsView(InterestRateService rates, LedgerAlarmService ledger) {
        this.rates = rates;
        this.ledger = ledger;
        addClassName("vd-page");
        H1 title = new H1(getTranslation("dossier.alarms.title"));
        title.addClassName("vd-page-title");
        Div cards = new Div(rateCard, ledgerCard);
        cards.addClassName("alarm-cards");
        add(title, cards);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(
                rateCard,
                rates.alarms().stream().map(this::sentence).toList(),
                getTranslation("dossier.alarms.rates-fine"));
        show(
                ledgerCard,
                ledger.open().stream().map(this::sentence).toList(),
                getTranslation("dossier.alarms.ledger-fine"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dossier.alarms.title") + " · Vorder";
    }

    private void show(Card card, List<String> sentences, String fine) {
        List<String> shown = sentences.isEmpty() ? List.of(fine) : sentences;
        card.show(shown.stream().map(Paragraph::new).toArray(Paragraph[]::new));
        card.mark(
                sentences.isEmpty() ? Card.Freshness.KNOWN : Card.Freshness.MISSING,
                getTranslation(sentences.isEmpty() ? "dossier.alarms.fine" : "dossier.alarms.look"));
    }

    private String sentence(RateAlarm alarm) {
        String kind = getTranslation("costs.rates.kind." + alarm.kind().name());
        return alarm.lastVerified()
                .map(day -> getTranslation("costs.rates.stale", kind, Formats.date(day)))
                .orElseGet(() -> getTranslation("costs.rates.missing", kind));
    }

    private String sentence(LedgerAlarm alarm) {
        return getTranslation("dossier.alarms.kind." + alarm.kind().name(), alarm.number(), Formats.date(alarm.day()));
    }
}
