package nl.vorder.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.vorder.review.Consultation;
import nl.vorder.review.ConsultationService;
import nl.vorder.security.Role;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.Words;

/** Questions about important customers; the agent sees the answer without leaving the dossier. */
@Route("consultations")
@RolesAllowed(Role.TEAM_LEAD_ROLE)
@Menu(order = 11, title = "review.consultations.title")
class ConsultationsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int LONGEST_ANSWER = 400;

    private final transient ConsultationService consultations;
    private final Div list = new Div();

    ConsultationsView(ConsultationService consultations) {
        this.consultations = consultations;
        addClassName("vd-page");
        H1 title = new H1(getTranslation("review.consultations.title"));
        title.addClassName("vd-page-title");
        list.addClassName("consultations");
        add(title, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        showWaiting();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.consultations.title") + " · Vorder";
    }

    private void showWaiting() {
        list.removeAll();
        List<Consultation> waiting = consultations.waiting();
        if (waiting.isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("review.consultations.empty"));
            empty.addClassNames("vd-empty", "vd-card");
            list.add(empty);
        }
        waiting.forEach(consultation -> list.add(card(consultation)));
    }

    private Component card(Consultation consultation) {
        Card card = new Card(getTranslation(
                "review.consultations.asked", consultation.askedBy(), Formats.dateTime(consultation.askedAt())));
        Div what = new Div(
                Words.strong(consultation.debtorName()),
                Words.muted(" · " + consultation.dossierNumber() + " · " + consultation.clientFirmName()));
        card.show(what);
        if (!consultation.question().isBlank()) {
            card.add(new Paragraph("“" + consultation.question() + "”"));
        }
        TextField answer = new TextField(getTranslation("review.consultations.answer"));
        answer.setMaxLength(LONGEST_ANSWER);
        answer.addClassName("consultation-answer");
        Div buttons = new Div(
                answer,
                button("review.consultations.agree", true, consultation, answer),
                button("review.consultations.decline", false, consultation, answer));
        buttons.addClassName("vd-filters");
        card.add(buttons);
        return card;
    }

    private NativeButton button(String key, boolean agreed, Consultation consultation, TextField answer) {
        NativeButton button = new NativeButton(getTranslation(key), event -> {
            consultations.answer(consultation.id(), agreed, answer.getValue().strip());
            showWaiting();
        });
        button.addClassNames("vd-button", "big");
        button.setClassName("primary", agreed);
        return button;
    }
}
