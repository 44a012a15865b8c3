package nl.vorder.compliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.vorder.compliance.Channel;
import nl.vorder.compliance.ContactCare;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.ContactOverrides;
import nl.vorder.compliance.DossierContact;
import nl.vorder.compliance.Wishes;
import nl.vorder.security.CurrentUser;
import nl.vorder.security.Role;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Words;

/** Everything about contact with one debtor: what is possible now, stops, wishes, and for a team lead the exception. */
@Route("contact/:dossierId([0-9]+)")
@RolesAllowed({Role.AGENT_ROLE, Role.TEAM_LEAD_ROLE})
class DossierContactView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ContactCare care;
    private final transient Wishes wishes;
    private final transient ContactOverrides overrides;
    private final transient CurrentUser currentUser;

    DossierContactView(ContactCare care, Wishes wishes, ContactOverrides overrides, CurrentUser currentUser) {
        this.care = care;
        this.wishes = wishes;
        this.overrides = overrides;
        this.currentUser = currentUser;
        addClassName("vd-page");
    }

    /** Where the screen of a dossier is. */
    static String link(DossierId dossierId) {
        return "contact/" + dossierId.value();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("compliance.contact.title") + " · Vorder";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DossierId id = event.getRouteParameters()
                .getLong("dossierId")
                .map(DossierId::new)
                .orElseThrow(NotFoundException::new);
        show(care.subject(id));
    }

    private void show(DossierContact subject) {
        removeAll();
        H1 title = new H1(subject.debtorName());
        title.addClassName("vd-page-title");
        add(title, Words.muted(getTranslation("compliance.contact.line", subject.dossierNumber())));
        Div cards = new Div(
                decisions(subject),
                new HoldsPanel(care, subject),
                new PlaceHoldPanel(care, subject, () -> show(subject)),
                new WishesPanel(wishes, care, subject));
        if (currentUser.get().role() == Role.TEAM_LEAD) {
            cards.add(new OverridePanel(overrides, subject, care.now(), () -> show(subject)));
        }
        cards.addClassName("compliance-cards");
        add(cards);
    }

    private Component decisions(DossierContact subject) {
        Card card = new Card(getTranslation("compliance.contact.now"));
        card.setId("compliance.contact.now");
        care.decisions(subject).forEach((channel, decision) -> card.add(row(channel, decision)));
        return card;
    }

    private Component row(Channel channel, ContactDecision decision) {
        Div row = new Div(Words.strong(getTranslation("compliance.channel." + channel)));
        row.addClassNames("vd-row", "compliance-row");
        row.setId("compliance.contact." + channel);
        row.add(
                decision instanceof ContactDecision.Refused refused
                        ? new RefusalNote(refused)
                        : Words.pill(getTranslation("compliance.contact.allowed"), "ok"));
        return row;
    }
}
