package nl.vorder.script.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vorder.script.CallFact;
import nl.vorder.script.CallSurroundings;
import nl.vorder.script.CallSurroundings.DossierFacts;
import nl.vorder.script.MergeField;
import nl.vorder.script.ScriptContent;
import nl.vorder.script.ScriptFacts;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.Stage;

/** What the preview takes to be so: an invented call, or a real dossier. */
class PreviewFacts extends Div {

    private final transient CallSurroundings surroundings;
    private final transient Runnable changed;
    final TextField dossier = new TextField(getTranslation("script.preview.dossier"));
    private final Span found = new Span();
    private final Select<DebtorKind> kind = new Select<>();
    private final CheckboxGroup<CallFact> facts = new CheckboxGroup<>();
    final Select<String> language = new Select<>();
    private transient Optional<DossierFacts> real = Optional.empty();

    PreviewFacts(CallSurroundings surroundings, ScriptContent script, Runnable changed) {
        this.surroundings = surroundings;
        this.changed = changed;
        addClassName("script-facts");
        dossier.setId("script.preview.dossier");
        dossier.setClearButtonVisible(true);
        dossier.setPlaceholder("2026-004711");
        dossier.addValueChangeListener(event -> look());
        found.addClassNames("vd-small", "vd-muted");
        found.getElement().setAttribute("role", "status");
        kind.setLabel(getTranslation("script.preview.kind"));
        kind.setItems(DebtorKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("desk.kind." + each));
        kind.setValue(script.name().endsWith(".business") ? DebtorKind.COMPANY : DebtorKind.CONSUMER);
        kind.addValueChangeListener(event -> changed.run());
        language.setLabel(getTranslation("script.preview.language"));
        language.setItems("nl", "en");
        language.setItemLabelGenerator(each -> getTranslation("script.language." + each));
        language.setValue(getLocale().getLanguage().equals("en") ? "en" : "nl");
        language.addValueChangeListener(event -> look());
        facts.setLabel(getTranslation("script.preview.facts"));
        facts.setItems(CallFact.values());
        facts.setItemLabelGenerator(each -> getTranslation("script.fact." + each));
        facts.addValueChangeListener(event -> changed.run());
        Div row = new Div(dossier, language, kind);
        row.addClassName("script-facts-row");
        add(row, found, new NativeDetails(getTranslation("script.preview.facts"), facts));
    }

    Locale language() {
        return Locale.of(language.getValue());
    }

    ScriptFacts facts(ScriptContent script) {
        return real.map(DossierFacts::facts)
                .orElseGet(() -> new ScriptFacts(
                        Optional.ofNullable(script.stage()).orElse(Stage.COURTESY),
                        kind.getValue(),
                        0,
                        new LinkedHashSet<>(facts.getValue()),
                        examples()));
    }

    private void look() {
        real = dossier.isEmpty() ? Optional.empty() : surroundings.dossier(dossier.getValue(), language());
        kind.setEnabled(real.isEmpty());
        facts.setEnabled(real.isEmpty());
        if (dossier.isEmpty()) {
            found.setText("");
        } else {
            found.setText(real.map(each -> getTranslation(
                            "script.preview.found",
                            each.facts().values().getOrDefault(MergeField.DEBTOR, ""),
                            getTranslation("desk.stage." + each.facts().stage())))
                    .orElseGet(() -> getTranslation("script.preview.not-found")));
        }
        changed.run();
    }

    private Map<MergeField, String> examples() {
        Map<MergeField, String> values = new EnumMap<>(MergeField.class);
        for (MergeField field : MergeField.values()) {
            values.put(field, getTranslation("script.example." + field.key()));
        }
        return values;
    }
}
