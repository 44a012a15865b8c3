package nl.vorder.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.desk.AnswerNews;
import nl.vorder.desk.PaymentNews;
import nl.vorder.desk.Preparation;
import nl.vorder.letter.ui.LetterPanels;
import nl.vorder.shared.DossierId;

/** The middle of the desk: who, how to reach them, the seven items in fixed places, and what happened before. */
class PreparationPanel extends Section {

    private final DeskActions actions;
    private final transient LetterPanels letters;
    private final Div cards = new Div();
    private transient Optional<AmountCard> amount = Optional.empty();
    private transient Optional<DossierId> newsAbout = Optional.empty();
    private transient Optional<PaymentNews> news = Optional.empty();
    private transient Optional<AnswerNews> answers = Optional.empty();
    private transient Optional<AgreementsCard> agreements = Optional.empty();
    private transient Optional<HistoryCard> history = Optional.empty();
    private final Div head = new Div();
    private transient Optional<Shown> shown = Optional.empty();

    /** What the cards were made from. */
    private record Shown(Preparation preparation, LocalDate today) {

        boolean sameAs(Shown other) {
            return today.equals(other.today) && preparation.saysTheSameAs(other.preparation);
        }
    }

    PreparationPanel(DeskActions actions, LetterPanels letters) {
        this.actions = actions;
        this.letters = letters;
        addClassName("desk-preparation");
        cards.addClassName("desk-cards");
        setAriaLabel(getTranslation("desk.preparation"));
    }

    /** Shows one dossier. As a call begins everything is read again; what did not change stays as it stands. */
    void show(Preparation preparation, boolean calling, LocalDate today) {
        head.removeAll();
        head.add(new DossierHead(preparation, actions, calling));
        // The name is made anew: whoever stood on it, or on the button of the call, stands on it again.
        getElement()
                .executeJs("if (document.activeElement === document.body)"
                        + " this.querySelector('h1')?.focus({ preventScroll: true })");
        Shown now = new Shown(preparation, today);
        if (shown.filter(now::sameAs).isEmpty()) {
            showItems(preparation, today);
            shown = Optional.of(now);
        }
    }

    private void showItems(Preparation preparation, LocalDate today) {
        removeAll();
        cards.removeAll();
        AmountCard money = new AmountCard(preparation, actions, today);
        AgreementsCard agreed = new AgreementsCard(preparation);
        HistoryCard past = new HistoryCard(preparation);
        if (newsAbout.filter(preparation.dossier().id()::equals).isPresent()) {
            news.ifPresent(money::show);
            answers.ifPresent(agreed::show);
            answers.ifPresent(past::show);
        }
        amount = Optional.of(money);
        agreements = Optional.of(agreed);
        history = Optional.of(past);
        cards.add(
                new ContactCard(preparation, actions, today),
                money,
                new InvoicesCard(preparation, today),
                new CreditCard(preparation, today),
                agreed,
                new LettersCard(preparation, today, letters),
                new ImportanceCard(preparation, actions));
        add(head, cards, past);
    }

    /** Says what stands beside the amount of the dossier that is shown, and what team leads answered. */
    void show(DossierId about, PaymentNews known, AnswerNews answered) {
        newsAbout = Optional.of(about);
        news = Optional.of(known);
        answers = Optional.of(answered);
        amount.ifPresent(card -> card.show(known));
        agreements.ifPresent(card -> card.show(answered));
        history.ifPresent(card -> card.show(answered));
    }

    /** Puts the focus at the top of a new dossier, so that it is read from there and no field of the last one keeps it. */
    void focusName() {
        getElement().executeJs("this.scrollTop = 0; this.querySelector('h1')?.focus({ preventScroll: true })");
    }

    /** Shows that there is nothing to prepare, and what to do about it. */
    void showEmpty(String text) {
        shown = Optional.empty();
        removeAll();
        Paragraph hint = new Paragraph(text);
        hint.addClassNames("vd-empty", "vd-card");
        add(hint);
    }
}
