package nl.vorder.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.Representative;
import nl.vorder.compliance.ui.RefusalNote;
import nl.vorder.desk.Preparation;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.KeyButton;
import nl.vorder.shared.ui.PhoneNumbers;
import nl.vorder.shared.ui.Words;

/** Name, file number and client firm on the left; the call button, or why not and from when, on the right. */
class DossierHead extends Div {

    private final transient Preparation preparation;

    DossierHead(Preparation preparation, DeskActions actions, boolean calling) {
        this.preparation = preparation;
        addClassNames("vd-card", "desk-head");
        add(title(), calling(actions, calling));
    }

    private Component title() {
        H1 name = new H1(preparation.debtor().name() + " ");
        name.setId("desk.name");
        name.getElement().setAttribute("tabindex", "-1");
        name.add(Words.pill(getTranslation("desk.kind." + preparation.debtor().kind()), ""));
        Span line = Words.muted(getTranslation(
                "desk.head.line",
                preparation.dossier().number(),
                preparation.clientFirm().name(),
                getTranslation("desk.stage." + preparation.dossier().stage())));
        return new Div(name, line);
    }

    private Component calling(DeskActions actions, boolean calling) {
        Div side = new Div();
        side.addClassName("desk-call");
        preparation.representative().ifPresent(representative -> side.add(talkTo(representative)));
        side.add(callButton(actions, calling));
        if (!calling) {
            // The call that runs counts already; that it may not be made again is no news.
            refusal().forEach(side::add);
        }
        side.add(Words.small(figures()));
        return side;
    }

    private Component talkTo(Representative representative) {
        Span pill = Words.pill(
                getTranslation(
                        "compliance.representative.talk-to",
                        representative.name(),
                        getTranslation("compliance.representative.kind." + representative.kind())),
                "warn");
        pill.setId("desk.talk-to");
        return pill;
    }

    private Component callButton(DeskActions actions, boolean calling) {
        String label = preparation
                .number()
                .map(number -> "☎ " + PhoneNumbers.shown(number))
                .orElseGet(() -> getTranslation("desk.call.no-number"));
        KeyButton button = new KeyButton(label, "alt+b", "Alt B");
        button.addClassNames("primary", "big");
        button.setId("desk.call");
        button.setEnabled(!calling && preparation.number().isPresent() && mayCall());
        button.addClickListener(event -> actions.call());
        return button;
    }

    private boolean mayCall() {
        return preparation.mayCall().allowed() && preparation.consultation().open();
    }

    private List<Component> refusal() {
        if (preparation.mayCall() instanceof ContactDecision.Refused refused) {
            RefusalNote why = new RefusalNote(refused);
            why.setId("desk.call-refused");
            return List.of(why);
        }
        if (!preparation.consultation().open()) {
            return List.of(Words.pill(getTranslation("desk.call.consult-first"), "warn"));
        }
        return List.of();
    }

    private String figures() {
        return getTranslation(
                "desk.call.figures",
                preparation.contacts().today(),
                preparation.contacts().sevenDays(),
                preparation
                        .contacts()
                        .lastConversation()
                        .map(last -> getTranslation(
                                "desk.call.spoken",
                                Formats.shortDate(Zone.local(last).toLocalDate(), getLocale())))
                        .orElseGet(() -> getTranslation("desk.call.never-spoken")));
    }
}
