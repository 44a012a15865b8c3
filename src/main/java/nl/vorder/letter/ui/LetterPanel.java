package nl.vorder.letter.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import nl.vorder.letter.LetterKind;
import nl.vorder.letter.LetterResult;
import nl.vorder.letter.LetterSent;
import nl.vorder.letter.LetterService;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.LightButton;
import nl.vorder.shared.ui.Words;

/** The fitting letter and the specification as buttons, earlier letters as links. */
class LetterPanel extends Div {

    private static final int SHOWN = 3;

    final Div buttons = new Div();
    final Div message = new Div();
    private final transient LetterService letters;
    private final DossierId dossierId;

    LetterPanel(LetterService letters, DossierId dossierId, List<LetterSent> sent) {
        this.letters = letters;
        this.dossierId = dossierId;
        addClassName("letter-panel");
        buttons.addClassName("letter-buttons");
        message.getElement().setAttribute("role", "status");
        add(earlier(sent), buttons, message);
        showButtons();
    }

    private void showButtons() {
        buttons.removeAll();
        letters.fitting(dossierId)
                .ifPresent(kind -> buttons.add(button(kind, getTranslation("letter.desk.make", name(kind)))));
        buttons.add(button(LetterKind.SPECIFICATION, getTranslation("letter.desk.specification")));
    }

    private NativeButton button(LetterKind kind, String text) {
        NativeButton button = new LightButton(text, () -> make(kind));
        button.addClassNames("vd-button", "slim");
        button.setId("letter.make." + kind);
        return button;
    }

    private void make(LetterKind kind) {
        message.removeAll();
        switch (letters.make(dossierId, kind)) {
            case LetterResult.Made made ->
                message.add(
                        Words.small(getTranslation("letter.desk.made", name(kind)) + " · "),
                        open(getTranslation("letter.desk.open"), made.letterId()));
            case LetterResult.Refused refused ->
                message.add(
                        Words.small(getTranslation("letter.desk.refused", Refusals.sentence(refused, getLocale()))));
        }
        showButtons();
    }

    private Div earlier(List<LetterSent> sent) {
        Div links = new Div();
        links.addClassName("letter-links");
        sent.stream()
                .filter(LetterSent::kept)
                .limit(SHOWN)
                .forEach(letter -> links.add(open(
                        name(letter.kind()) + " " + Formats.shortDate(letter.sentOn(), getLocale()), letter.id())));
        return links;
    }

    private Anchor open(String text, long letterId) {
        return Pdf.link(text, () -> letters.print(letterId));
    }

    private String name(LetterKind kind) {
        return getTranslation("letter.kind." + kind);
    }
}
