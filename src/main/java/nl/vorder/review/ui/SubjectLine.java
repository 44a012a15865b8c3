package nl.vorder.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vorder.compliance.ui.ContactNavigation;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.ui.Words;

/** Whom something is about: the debtor, as a link to what stands between us, the dossier and the client firm. */
class SubjectLine extends Div {

    SubjectLine(Optional<DossierId> dossierId, String debtor, String dossierNumber, String clientFirm) {
        dossierId.ifPresentOrElse(
                id -> {
                    Anchor link = new Anchor(ContactNavigation.ofDossier(id), debtor);
                    link.addClassName("vd-link");
                    add(link);
                },
                () -> add(Words.strong(debtor)));
        String rest = Stream.of(dossierNumber, clientFirm)
                .filter(part -> !part.isEmpty())
                .map(part -> " · " + part)
                .collect(Collectors.joining());
        add(Words.muted(rest));
    }
}
