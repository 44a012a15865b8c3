package nl.vorder.compliance.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.vorder.compliance.HelpCall;
import nl.vorder.compliance.HelpCalls;
import nl.vorder.security.Role;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.KeyButton;
import nl.vorder.shared.ui.Words;
import org.jspecify.annotations.Nullable;

/** Who needs a team lead now, and who came before; keeps itself up to date. */
@Route(HelpBadge.ROUTE)
@RolesAllowed(Role.TEAM_LEAD_ROLE)
class HelpCallsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int EARLIER = 30;

    private final transient HelpCalls calls;
    private final transient HelpNews news;
    private final Div list = new Div();
    private transient @Nullable Registration registration;

    HelpCallsView(HelpCalls calls, HelpNews news) {
        this.calls = calls;
        this.news = news;
        addClassName("vd-page");
        H1 title = new H1(getTranslation("compliance.help-calls.title"));
        title.addClassName("vd-page-title");
        list.addClassName("compliance-list");
        add(title, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        showCalls();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("compliance.help-calls.title") + " · Vorder";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        registration = news.listen(what -> {
            var unused = ui.access(this::showCalls);
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (registration != null) {
            registration.remove();
        }
    }

    private void showCalls() {
        list.removeAll();
        List<HelpCall> open = calls.open();
        if (open.isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("compliance.help-calls.empty"));
            empty.addClassNames("vd-empty", "vd-card");
            list.add(empty);
        }
        open.forEach(call -> list.add(waiting(call)));
        List<HelpCall> earlier = calls.acknowledged(EARLIER);
        if (!earlier.isEmpty()) {
            Card card = new Card(getTranslation("compliance.help-calls.earlier"));
            card.show(earlier.stream().map(this::done).toArray(Component[]::new));
            list.add(card);
        }
    }

    private Component waiting(HelpCall call) {
        Card card = new Card(
                getTranslation("compliance.help-call.notice", call.startedBy(), Formats.time(call.startedAt())));
        card.addClassName("compliance-urgent");
        KeyButton come = new KeyButton(getTranslation("compliance.help-call.come"));
        come.addClassNames("primary", "big");
        come.setId("compliance.help-call.come." + call.id());
        come.addClickListener(event -> {
            calls.acknowledge(call.id());
            showCalls();
        });
        card.show(subject(call), new Paragraph(getTranslation("compliance.help-call.what")), come);
        return card;
    }

    private Component done(HelpCall call) {
        Div row = new Div(
                subject(call),
                Words.small(getTranslation(
                        "compliance.help-call.done",
                        Formats.dateTime(call.startedAt()),
                        call.startedBy(),
                        call.acknowledgedBy().orElse(""),
                        call.acknowledgedAt().map(Formats::time).orElse(""))));
        row.addClassName("compliance-row");
        return row;
    }

    private static Component subject(HelpCall call) {
        Anchor link = new Anchor(DossierContactView.link(call.dossierId()), call.debtorName());
        link.addClassName("vd-link");
        return new Div(link, Words.muted(" · " + call.dossierNumber()));
    }
}
