package nl.vorder.compliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.vorder.compliance.ContactCare;
import nl.vorder.compliance.DossierContact;
import nl.vorder.compliance.RecordRepresentative;
import nl.vorder.compliance.Representative;
import nl.vorder.compliance.RepresentativeKind;
import nl.vorder.shared.PhoneNumber;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.KeyButton;
import nl.vorder.shared.ui.Words;

/** Who acts for the debtor and is the only one to talk to; records one, and for a team lead ends it. */
class RepresentativePanel extends Card {

    final Select<RepresentativeKind> kind = new Select<>();
    final TextField name = new TextField();
    final TextField phone = new TextField();
    final TextField mandate = new TextField();
    final KeyButton store;
    private final transient ContactCare care;
    private final transient DossierContact subject;
    private final transient Runnable onChange;

    RepresentativePanel(ContactCare care, DossierContact subject, boolean mayEnd, Runnable onChange) {
        super("");
        this.care = care;
        this.subject = subject;
        this.onChange = onChange;
        rename(getTranslation("compliance.representative.title"));
        setId("compliance.representative");
        store = new KeyButton(getTranslation("compliance.representative.store"));
        store.setId("compliance.representative.store");
        store.addClickListener(event -> store());
        care.representative(subject)
                .ifPresentOrElse(
                        representative -> show(line(representative, mayEnd)),
                        () -> show(new Paragraph(getTranslation("compliance.representative.what")), form()));
    }

    private Div line(Representative representative, boolean mayEnd) {
        Div words = new Div(
                Words.strong(getTranslation(
                        "compliance.representative.talk-to",
                        representative.name(),
                        getTranslation("compliance.representative.kind." + representative.kind()))),
                new Div(Words.plain(new PhoneNumber(representative.phone()).readable())),
                new Div(Words.small(getTranslation(
                        "compliance.representative.since",
                        Formats.dateTime(representative.recordedAt()),
                        representative.mandate()))));
        Div line = new Div(words);
        line.addClassNames("vd-row", "compliance-row");
        if (mayEnd) {
            KeyButton end = new KeyButton(getTranslation("compliance.representative.end"));
            end.setId("compliance.representative.end");
            end.addClickListener(event -> {
                care.end(representative);
                onChange.run();
            });
            line.add(end);
        }
        return line;
    }

    private Div form() {
        kind.setLabel(getTranslation("compliance.representative.kind"));
        kind.setItems(RepresentativeKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("compliance.representative.kind." + one));
        kind.setValue(RepresentativeKind.ADMINISTRATOR);
        name.setLabel(getTranslation("compliance.representative.name"));
        name.setMaxLength(120);
        phone.setLabel(getTranslation("compliance.representative.phone"));
        mandate.setLabel(getTranslation("compliance.representative.mandate"));
        mandate.setHelperText(getTranslation("compliance.representative.mandate-help"));
        mandate.setMaxLength(200);
        mandate.addClassName("compliance-wide");
        Div form = new Div(kind, name, phone, mandate, store);
        form.addClassName("vd-filters");
        return form;
    }

    private void store() {
        Optional<PhoneNumber> number = number();
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(getTranslation("compliance.representative.name-missing"));
        phone.setInvalid(number.isEmpty());
        phone.setErrorMessage(getTranslation("compliance.representative.phone-wrong"));
        mandate.setInvalid(mandate.getValue().isBlank());
        mandate.setErrorMessage(getTranslation("compliance.representative.mandate-missing"));
        if (name.isInvalid() || mandate.isInvalid() || number.isEmpty()) {
            return;
        }
        care.record(new RecordRepresentative(
                subject.debtorId(),
                kind.getValue(),
                name.getValue().strip(),
                number.get(),
                mandate.getValue().strip()));
        onChange.run();
    }

    private Optional<PhoneNumber> number() {
        try {
            return Optional.of(PhoneNumber.of(phone.getValue()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
