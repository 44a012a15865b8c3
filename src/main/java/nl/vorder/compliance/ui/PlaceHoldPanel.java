package nl.vorder.compliance.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vorder.compliance.ContactCare;
import nl.vorder.compliance.DossierContact;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.PlaceHold;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.KeyButton;

/** Stops contact by hand, for instance after a letter from a court or a trustee. */
class PlaceHoldPanel extends Card {

    /** Placed by the modules that know of them; a hand cannot know the amount or the moment. */
    private static final List<HoldKind> BY_MODULES =
            List.of(HoldKind.PROMISE, HoldKind.ARRANGEMENT, HoldKind.CALL_BACK, HoldKind.CONSULTATION);

    final ComboBox<HoldKind> kind = new ComboBox<>();
    final Checkbox wholePerson = new Checkbox();
    final DatePicker until = new DatePicker();
    final TextField remark = new TextField();
    final KeyButton place;
    private final transient ContactCare care;
    private final transient DossierContact subject;
    private final transient Runnable onPlaced;

    PlaceHoldPanel(ContactCare care, DossierContact subject, Runnable onPlaced) {
        super("");
        this.care = care;
        this.subject = subject;
        this.onPlaced = onPlaced;
        rename(getTranslation("compliance.place.title"));
        kind.setLabel(getTranslation("compliance.place.kind"));
        kind.setId("compliance.place.kind");
        kind.setItems(Stream.of(HoldKind.values())
                .filter(one -> !BY_MODULES.contains(one))
                .toList());
        kind.setItemLabelGenerator(one -> RefusalNote.reason(one.reason(), getLocale()));
        wholePerson.setLabel(getTranslation("compliance.place.person"));
        wholePerson.setValue(true);
        until.setLabel(getTranslation("compliance.place.until"));
        until.setHelperText(getTranslation("compliance.place.until-help"));
        remark.setLabel(getTranslation("compliance.place.remark"));
        remark.setMaxLength(400);
        remark.addClassName("compliance-wide");
        place = new KeyButton(getTranslation("compliance.place.store"));
        place.setId("compliance.place.store");
        place.addClickListener(event -> place());
        Div form = new Div(kind, until, remark, wholePerson, place);
        form.addClassName("vd-filters");
        show(form);
    }

    private void place() {
        LocalDate today = Zone.local(care.now()).toLocalDate();
        boolean past = !until.isEmpty() && until.getValue().isBefore(today);
        kind.setInvalid(kind.isEmpty());
        kind.setErrorMessage(getTranslation("compliance.place.kind-missing"));
        until.setInvalid(past);
        until.setErrorMessage(getTranslation("compliance.place.past"));
        if (kind.isEmpty() || past) {
            return;
        }
        care.place(new PlaceHold(
                subject.debtorId(),
                wholePerson.getValue() ? Optional.empty() : Optional.of(subject.dossierId()),
                kind.getValue(),
                remark.getValue().strip(),
                care.now(),
                Optional.ofNullable(until.getValue())
                        .map(day -> day.plusDays(1).atStartOfDay(Zone.AMSTERDAM).toInstant())));
        onPlaced.run();
    }
}
