package nl.vorder.script.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import nl.vorder.script.CallSurroundings.FirmName;
import nl.vorder.script.editing.ActivateVersion;
import nl.vorder.script.editing.VersionActivated;
import nl.vorder.script.editing.VersionRow;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.Dates;
import nl.vorder.shared.ui.KeyButton;
import nl.vorder.team.Team;

/** Puts a version in use: for whom, for which share, from when until when. */
class ActivationForm extends Div {

    private static final int WHOLE = 100;

    private final transient VersionsPanel.Services services;
    private final transient Runnable changed;
    final Select<VersionRow> version = new Select<>();
    final ComboBox<FirmName> firm = new ComboBox<>(getTranslation("script.activation.firm"));
    final ComboBox<Team> team = new ComboBox<>(getTranslation("script.activation.team"));
    final IntegerField share = new IntegerField(getTranslation("script.activation.share"));
    private final DatePicker from = new DatePicker(getTranslation("script.activation.from-day"));
    private final DatePicker until = new DatePicker(getTranslation("script.activation.until-day"));
    final Div message = new Div();

    ActivationForm(List<VersionRow> rows, VersionsPanel.Services services, Runnable changed) {
        this.services = services;
        this.changed = changed;
        addClassName("script-activation");
        version.setLabel(getTranslation("script.activation.version"));
        version.setItems(rows);
        version.setItemLabelGenerator(row -> getTranslation("script.version", row.number()));
        rows.stream().findFirst().ifPresent(version::setValue);
        firm.setItems(services.surroundings().clientFirms());
        firm.setItemLabelGenerator(FirmName::name);
        firm.setClearButtonVisible(true);
        firm.setPlaceholder(getTranslation("script.activation.all-firms"));
        team.setItems(services.activations().teams());
        team.setItemLabelGenerator(Team::name);
        team.setClearButtonVisible(true);
        team.setPlaceholder(getTranslation("script.activation.all-teams"));
        share.setMin(1);
        share.setMax(WHOLE);
        share.setValue(WHOLE);
        share.setStepButtonsVisible(true);
        from.setValue(Zone.today(services.clock()));
        from.setI18n(Dates.pickerTexts(this));
        until.setI18n(Dates.pickerTexts(this));
        until.setClearButtonVisible(true);
        message.setId("script.activation.message");
        message.getElement().setAttribute("role", "alert");
        KeyButton activate = new KeyButton(getTranslation("script.activation.start"));
        activate.addClassName("primary");
        activate.setId("script.activate");
        activate.addClickListener(event -> activate());
        Div fields = new Div(version, firm, team, share, from, until, activate);
        fields.addClassName("script-fields");
        add(fields, message);
    }

    private void activate() {
        if (version.isEmpty() || from.isEmpty()) {
            return;
        }
        VersionActivated activated = services.activations()
                .activate(new ActivateVersion(
                        version.getValue().id(),
                        firm.getOptionalValue().map(FirmName::id),
                        team.getOptionalValue().map(Team::id),
                        Optional.ofNullable(share.getValue()).orElse(0),
                        from.getValue(),
                        until.getOptionalValue()));
        message.setText(
                switch (activated) {
                    case VersionActivated.Running ignored -> {
                        changed.run();
                        yield getTranslation("script.activation.running");
                    }
                    case VersionActivated.NotTaken not -> getTranslation("script.activation.problem." + not.why());
                    case VersionActivated.Faulty faulty ->
                        getTranslation(
                                "script.activation.faulty",
                                faulty.problems().getFirst().node(),
                                getTranslation("script.problem."
                                        + faulty.problems().getFirst().kind()));
                });
    }
}
