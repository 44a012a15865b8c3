package nl.vorder.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import nl.vorder.desk.Preparation;
import nl.vorder.dossier.DossierSummary;
import nl.vorder.review.Consultation;
import nl.vorder.review.ConsultationGate;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.KeyButton;
import nl.vorder.shared.ui.Words;

/** Item 7: what this debtor means to the client firm; an important customer is called only after consultation. */
class ImportanceCard extends Card {

    private final transient DeskActions actions;

    ImportanceCard(Preparation preparation, DeskActions actions) {
        super("");
        this.actions = actions;
        rename(getTranslation("desk.item.importance"));
        addClassName("wide");
        setId("desk.importance");
        Freshness freshness = preparation.share().isPresent() ? Freshness.KNOWN : Freshness.MISSING;
        mark(freshness, getTranslation("desk.freshness." + freshness));
        boolean important = !(preparation.consultation() instanceof ConsultationGate.NotNeeded);
        setClassName("important", important);
        List<Component> content = new ArrayList<>();
        Div words = new Div(Words.plain(share(preparation, important)));
        content.add(words);
        content.addAll(consultation(preparation.consultation()));
        if (!preparation.otherDossiers().isEmpty()) {
            content.add(others(preparation.otherDossiers()));
        }
        show(content.toArray(Component[]::new));
    }

    /** All claims on the same person and how each stands, whoever's they are (Bki, article 5.2). */
    private Component others(List<DossierSummary> dossiers) {
        UnorderedList list = new UnorderedList();
        list.addClassName("desk-others");
        dossiers.forEach(dossier -> list.add(new ListItem(
                Words.strong(dossier.number()),
                Words.plain(" " + getTranslation("desk.stage." + dossier.stage()) + " · "
                        + getTranslation("desk.others." + dossier.status()) + " "),
                Words.number(Formats.euro(dossier.principalOpen())))));
        NativeDetails details =
                new NativeDetails(getTranslation("desk.importance.others", dossiers.size()) + "  Alt D", list);
        details.addClassName("desk-objections");
        details.getSummary().getElement().setAttribute("data-key", "alt+d");
        details.setId("desk.others");
        return details;
    }

    private String share(Preparation preparation, boolean important) {
        return preparation
                .share()
                .map(share -> getTranslation(
                        important ? importantKey(preparation) : "desk.importance.share",
                        Formats.percent(share),
                        preparation.clientFirm().name()))
                .orElseGet(() -> getTranslation("desk.importance.unknown"));
    }

    private static String importantKey(Preparation preparation) {
        return preparation.consultation().open() ? "desk.importance.important" : "desk.importance.consult";
    }

    private List<Component> consultation(ConsultationGate gate) {
        return switch (gate) {
            case ConsultationGate.NotNeeded ignored -> List.of();
            case ConsultationGate.Needed ignored -> List.of(ask());
            case ConsultationGate.Waiting waiting ->
                List.of(new Div(Words.pill(
                        getTranslation(
                                "desk.importance.waiting",
                                Formats.dateTime(waiting.consultation().askedAt())),
                        "warn")));
            case ConsultationGate.Agreed agreed ->
                List.of(answer(agreed.consultation(), "desk.importance.agreed", "ok"));
            case ConsultationGate.Declined declined ->
                List.of(answer(declined.consultation(), "desk.importance.declined", "bad"));
        };
    }

    private Component answer(Consultation consultation, String key, String tone) {
        String who = consultation.answeredBy().orElse("");
        String when = consultation.answeredAt().map(Formats::dateTime).orElse("");
        Div row = new Div(Words.pill(getTranslation(key, who, when), tone));
        if (!consultation.answer().isBlank()) {
            row.add(Words.muted(" “" + consultation.answer() + "”"));
        }
        return row;
    }

    private Component ask() {
        TextField question = new TextField();
        question.setPlaceholder(getTranslation("desk.importance.question"));
        question.setAriaLabel(getTranslation("desk.importance.question"));
        question.setMaxLength(400);
        KeyButton button = new KeyButton(getTranslation("desk.importance.ask"), "alt+o", "Alt O");
        button.setId("desk.consult");
        button.addClickListener(event -> actions.consult(question.getValue()));
        Div row = new Div(question, button);
        row.addClassName("desk-answers");
        return row;
    }
}
