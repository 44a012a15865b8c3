package nl.vorder.script.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import nl.vorder.script.AvoidedWord;
import nl.vorder.script.CallSurroundings;
import nl.vorder.script.CallSurroundings.FirmName;
import nl.vorder.script.ClientWords;
import nl.vorder.script.editing.ClientWordsService;
import nl.vorder.script.editing.StoredWords;
import nl.vorder.script.editing.WordsSaved;
import nl.vorder.shared.Stage;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.KeyButton;

/** How a client firm wants to be spoken for: its opening, its tone, its reward for paying early, and the words it does not want. */
@Route("client-words")
@RolesAllowed("TEAM_LEAD")
@Menu(order = 27, title = "script.words.title")
class ClientWordsView extends Div implements HasDynamicTitle {

    final ComboBox<FirmName> firm = new ComboBox<>(getTranslation("script.activation.firm"));
    final Select<Stage> stage = new Select<>();
    final TextPair opening = new TextPair(getTranslation("script.words.opening"), () -> {});
    private final TextPair tone = new TextPair(getTranslation("script.words.tone"), () -> {});
    private final TextPair reward = new TextPair(getTranslation("script.words.reward"), () -> {});
    final TextArea avoided = new TextArea(getTranslation("script.words.avoided"));
    final ProblemList problems = new ProblemList(place -> {});
    private final Paragraph empty = new Paragraph();
    final Div message = new Div();
    private final Card form = new Card(getTranslation("script.words.form"));
    private final transient ClientWordsService words;
    private int version;

    ClientWordsView(ClientWordsService words, CallSurroundings surroundings) {
        this.words = words;
        addClassName("vd-page");
        addAttachListener(event -> event.getUI().getPage().addJsModule("/desk.js"));
        H1 title = new H1(getTranslation("script.words.title"));
        title.addClassName("vd-page-title");
        firm.setItems(surroundings.clientFirms());
        firm.setItemLabelGenerator(FirmName::name);
        firm.setId("script.words.firm");
        firm.addValueChangeListener(event -> show());
        stage.setLabel(getTranslation("script.words.stage"));
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption(getTranslation("script.words.every-stage"));
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(each ->
                each == null ? getTranslation("script.words.every-stage") : getTranslation("desk.stage." + each));
        stage.addValueChangeListener(event -> show());
        avoided.setHelperText(getTranslation("script.words.avoided-hint"));
        avoided.setMinRows(3);
        avoided.setMaxLength(3000);
        message.setId("script.words.message");
        message.getElement().setAttribute("role", "status");
        KeyButton save = new KeyButton(getTranslation("script.words.save"), "ctrl+s", "Ctrl S");
        save.addClassName("primary");
        save.setId("script.words.save");
        save.addClickListener(event -> save());
        Div choice = new Div(firm, stage);
        choice.addClassNames("vd-filters", "script-words-choice");
        Div buttons = new Div(save, message);
        buttons.addClassName("script-head");
        form.show(opening, tone, reward, avoided, buttons, problems);
        form.addClassName("script-words");
        form.setVisible(false);
        Paragraph hint = new Paragraph(getTranslation("script.words.hint"));
        hint.addClassNames("vd-muted", "vd-small");
        empty.setText(getTranslation("script.words.choose"));
        empty.addClassName("vd-empty");
        add(title, hint, choice, empty, form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("script.words.title") + " · Vorder";
    }

    private void show() {
        form.setVisible(!firm.isEmpty());
        empty.setVisible(firm.isEmpty());
        if (firm.isEmpty()) {
            return;
        }
        StoredWords stored = words.find(firm.getValue().id(), stage.getOptionalValue());
        version = stored.version();
        opening.show(stored.words().opening());
        tone.show(stored.words().tone());
        reward.show(stored.words().reward());
        avoided.setValue(stored.words().avoided().stream()
                .map(word -> word.word() + (word.instead().isEmpty() ? "" : " = " + word.instead()))
                .collect(Collectors.joining("\n")));
        problems.removeAll();
        message.setText(
                version == 0
                        ? ""
                        : getTranslation("script.editor.draft", stored.author(), Formats.dateTime(stored.changedAt())));
    }

    private void save() {
        ClientWords written = new ClientWords(opening.text(), tone.text(), reward.text(), avoidedWords());
        switch (words.save(firm.getValue().id(), stage.getOptionalValue(), written, version)) {
            case WordsSaved.Stored stored -> {
                version = stored.version();
                problems.show(stored.advice());
                message.setText(getTranslation("script.words.saved"));
            }
            case WordsSaved.Refused refused -> {
                problems.show(refused.problems());
                message.setText(getTranslation("script.words.refused"));
            }
            case WordsSaved.ChangedByOther other ->
                message.setText(getTranslation("script.editor.conflict", other.author(), Formats.time(other.at())));
        }
    }

    /** One word a line, what is said instead behind an equals sign. */
    private List<AvoidedWord> avoidedWords() {
        return avoided.getValue()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> {
                    String[] parts = line.split("=", 2);
                    return new AvoidedWord(parts[0], parts.length > 1 ? parts[1] : "");
                })
                .toList();
    }
}
