package nl.vorder.letter.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.vorder.letter.LetterSent;
import nl.vorder.letter.LetterService;
import nl.vorder.shared.DossierId;
import org.springframework.stereotype.Component;

/** Gives the desk the letters of one dossier: the fitting one to make, earlier ones to open. */
@Component
public class LetterPanels {

    private final LetterService letters;

    LetterPanels(LetterService letters) {
        this.letters = letters;
    }

    /**
     * A panel for one dossier.
     *
     * @param sent its letters, newest first
     */
    public Div of(DossierId dossierId, List<LetterSent> sent) {
        return new LetterPanel(letters, dossierId, sent);
    }
}
