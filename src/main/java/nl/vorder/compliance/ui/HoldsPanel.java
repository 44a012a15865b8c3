package nl.vorder.compliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.vorder.compliance.ContactCare;
import nl.vorder.compliance.DossierContact;
import nl.vorder.compliance.HoldRow;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.KeyButton;
import nl.vorder.shared.ui.Words;

/** What stops contact with a debtor now: since when, until when, who may lift it, and the button that does. */
class HoldsPanel extends Card {

    private final transient ContactCare care;
    private final transient DossierContact subject;

    HoldsPanel(ContactCare care, DossierContact subject) {
        super("");
        this.care = care;
        this.subject = subject;
        rename(getTranslation("compliance.holds.title"));
        setId("compliance.holds");
        refresh();
    }

    /** Reads the list again. */
    final void refresh() {
        Component[] rows = care.holds(subject).stream().map(this::row).toArray(Component[]::new);
        if (rows.length == 0) {
            Paragraph empty = new Paragraph(getTranslation("compliance.holds.empty"));
            empty.addClassName("vd-muted");
            show(empty);
        } else {
            show(rows);
        }
    }

    private Component row(HoldRow row) {
        Div words = new Div(
                Words.strong(RefusalNote.reason(row.hold().kind().reason(), getLocale())),
                new Div(Words.small(details(row))));
        if (!row.hold().remark().isBlank()) {
            words.add(new Div(Words.plain(row.hold().remark())));
        }
        Div line = new Div(words, end(row));
        line.addClassNames("vd-row", "compliance-row");
        return line;
    }

    private String details(HoldRow row) {
        String scope = getTranslation(
                row.hold().dossierId().isPresent() ? "compliance.holds.dossier" : "compliance.holds.person");
        String until = row.hold()
                .endsAt()
                .map(end -> getTranslation("compliance.holds.until", Formats.dateTime(end)))
                .orElseGet(() -> getTranslation("compliance.holds.open-end"));
        String since = getTranslation(
                "compliance.holds.since", Formats.dateTime(row.hold().startsAt()));
        return String.join(" · ", scope, since, until)
                + (row.placedBy().isEmpty() ? "" : " · " + row.placedBy())
                + (row.hold().kind().force() == nl.vorder.compliance.HoldKind.Force.LAW
                        ? " · " + getTranslation("compliance.holds.law")
                        : "");
    }

    private Component end(HoldRow row) {
        if (!row.mayLift()) {
            return Words.pill(getTranslation("compliance.holds.team-lead"), "");
        }
        KeyButton lift = new KeyButton(getTranslation("compliance.holds.lift"));
        lift.setId("compliance.holds.lift." + row.hold().id());
        lift.addClickListener(event -> {
            care.lift(row.hold().id());
            refresh();
        });
        return lift;
    }
}
