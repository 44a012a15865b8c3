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
import java.util.Optional;
import nl.vorder.compliance.BarredReleases;
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
    private final transient BarredReleases releases;
    private final transient CurrentUser currentUser;

    DossierContactView(
            ContactCare care,
            Wishes wishes,
            ContactOverrides overrides,
            BarredReleases releases,
            CurrentUser currentUser) {
        this.care = care;
        this.wishes = wishes;
        this.overrides = overrides;
        this.releases = releases;
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
        boolean lead = currentUser.get().role() == Role.TEAM_LEAD;
        Div cards = new Div(
                decisions(subject),
                new HoldsPanel(care, subject),
                new RepresentativePanel(care, subject, lead, () -> show(subject)),
                new PlaceHoldPanel(care, subject, () -> show(subject)),
                new WishesPanel(wishes, care, subject));
        if (care.isBarred(subject)) {
            cards.add(new ReleasePanel(releases, subject, lead, () -> show(subject)));
        }
        if (lead) {
            cards.add(new OverridePanel(overrides, care, subject, () -> show(subject)));
        }
        cards.addClassName("compliance-cards");
        add(cards);
    }

    private Component decisions(DossierContact subject) {
        Card card = new Card(getTranslation("compliance.contact.now"));
        card.setId("compliance.contact.now");
        care.decisions(subject).forEach((channel, decision) -> card.add(row(channel, decision, "")));
        care.representative(subject).ifPresent(representative -> {
            ContactDecision decision = Optional.ofNullable(
                            care.decisionsForRepresentative(subject).get(Channel.PHONE))
                    .orElseThrow();
            Div row = row(Channel.PHONE, decision, representative.name());
            row.setId("compliance.contact.representative");
            card.add(row);
        });
        return card;
    }

    private Div row(Channel channel, ContactDecision decision, String whom) {
        String by = getTranslation("compliance.channel." + channel);
        Div row = new Div(Words.strong(whom.isEmpty() ? by : by + " · " + whom));
        row.addClassNames("vd-row", "compliance-row");
        row.setId("compliance.contact." + channel);
        row.add(
                decision instanceof ContactDecision.Refused refused
                        ? new RefusalNote(refused)
                        : Words.pill(getTranslation("compliance.contact.allowed"), "ok"));
        return row;
    }
}
