package nl.vorder.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.vorder.desk.Preparation;
import nl.vorder.script.Choice;
import nl.vorder.script.IdentityItem;
import nl.vorder.script.Prompt;
import nl.vorder.script.RunningScript;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.KeyButton;
import nl.vorder.shared.ui.Words;

/** The line to say now, the answers to choose from, and the objections that may come up at any moment. */
class ScriptPanel extends Div {

    private final transient ScriptActions actions;

    ScriptPanel(ScriptActions actions) {
        this.actions = actions;
        addClassName("desk-script");
        getElement().setAttribute("aria-live", "polite");
    }

    /** What the agent does with the line on the screen. */
    interface ScriptActions {

        void answer(String key);

        void objection(String key);

        void confirmIdentity(Set<IdentityItem> items);

        void back();

        void thirdParty();

        void voicemail();
    }

    void showBeforeCall(String hint) {
        removeAll();
        Paragraph text = new Paragraph(hint);
        text.addClassName("vd-muted");
        add(text);
    }

    void show(RunningScript running, Preparation preparation) {
        removeAll();
        Prompt prompt = running.current(getLocale());
        add(heading(prompt, running), line(prompt));
        if (!prompt.identityItems().isEmpty() && !running.isIdentified()) {
            add(identity(prompt, running, preparation));
        }
        if (!prompt.answers().isEmpty()) {
            add(answers(prompt));
        }
        if (!prompt.tip().isBlank()) {
            add(tip(prompt));
        }
        add(besides(prompt, running));
    }

    private Component heading(Prompt prompt, RunningScript running) {
        Span heading = Words.muted(
                getTranslation("desk.script.position", prompt.position(), prompt.total()) + "  " + prompt.heading());
        Div row = new Div(heading);
        KeyButton back = new KeyButton(getTranslation("desk.script.back"), "escape", "Esc");
        back.addClassName("vd-small");
        back.setEnabled(running.path().size() > 1);
        back.addClickListener(event -> actions.back());
        row.add(back);
        row.addClassName("vd-row");
        return row;
    }

    private Component line(Prompt prompt) {
        Div say = new Div();
        say.addClassName("vd-say");
        say.setId("desk.say");
        String lead = prompt.lead();
        say.add(Words.plain("“" + lead + (lead.isEmpty() || prompt.question().isEmpty() ? "" : " ")));
        if (!prompt.question().isEmpty()) {
            say.add(Words.strong(prompt.question()));
        }
        say.add(Words.plain("”"));
        return say;
    }

    private Component answers(Prompt prompt) {
        Div buttons = new Div();
        buttons.addClassName("desk-answers");
        for (Choice choice : prompt.answers()) {
            buttons.add(choice(choice, () -> actions.answer(choice.key())));
        }
        return buttons;
    }

    private static KeyButton choice(Choice choice, Runnable action) {
        String digit = choice.digit() > 0 ? Integer.toString(choice.digit()) : "";
        KeyButton button = new KeyButton(choice.label(), digit, digit);
        button.setId("desk.answer." + choice.key());
        button.addClickListener(event -> action.run());
        return button;
    }

    private Component tip(Prompt prompt) {
        Div tip = new Div(Words.strong(getTranslation("desk.script.tip") + " "), Words.plain(prompt.tip()));
        tip.addClassName("desk-tip");
        return tip;
    }

    private Component besides(Prompt prompt, RunningScript running) {
        Div row = new Div();
        row.addClassName("desk-answers");
        if (!running.isIdentified()) {
            row.add(
                    plain("desk.script.third-party", "alt+t", "Alt T", actions::thirdParty),
                    plain("desk.script.voicemail", "alt+v", "Alt V", actions::voicemail));
        }
        if (!prompt.objections().isEmpty()) {
            row.add(objections(prompt.objections()));
        }
        return row;
    }

    private Component plain(String key, String shortcut, String shown, Runnable action) {
        KeyButton button = new KeyButton(getTranslation(key), shortcut, shown);
        button.setId(key);
        button.addClickListener(event -> action.run());
        return button;
    }

    private Component objections(List<Choice> objections) {
        Div buttons = new Div();
        buttons.addClassName("desk-answers");
        for (Choice objection : objections) {
            String key = key(objections.indexOf(objection));
            KeyButton button = new KeyButton(
                    objection.label(), key, key.toUpperCase(Locale.ROOT).replace("+", " "));
            button.setId("desk.objection." + objection.key());
            button.addClickListener(event -> actions.objection(objection.key()));
            buttons.add(button);
        }
        NativeDetails details = new NativeDetails(getTranslation("desk.script.objections", objections.size()), buttons);
        details.addClassName("desk-objections");
        details.getSummary().getElement().setAttribute("data-key", "alt+x");
        return details;
    }

    /** A letter each, so that an objection is one key away at every line; the list need not be open. */
    private static String key(int index) {
        int letters = 'z' - 'a' + 1;
        char letter = (char) ('a' + index % letters);
        return switch (index / letters) {
            case 0 -> Character.toString(letter);
            case 1 -> "shift+" + letter;
            default -> "";
        };
    }

    private Component identity(Prompt prompt, RunningScript running, Preparation preparation) {
        Div items = new Div();
        items.addClassName("desk-identity");
        Set<IdentityItem> heard = EnumSet.noneOf(IdentityItem.class);
        KeyButton confirm = new KeyButton(getTranslation("desk.identity.confirm"), "alt+i", "Alt I");
        confirm.addClassName("primary");
        confirm.setId("desk.identity.confirm");
        confirm.setEnabled(false);
        confirm.addClickListener(event -> actions.confirmIdentity(heard));
        int digit = prompt.answers().size();
        for (IdentityItem item : prompt.identityItems()) {
            digit++;
            Checkbox box = new Checkbox(getTranslation("desk.identity." + item));
            box.setId("desk.identity." + item);
            box.addValueChangeListener(event -> {
                if (event.getValue()) {
                    heard.add(item);
                } else {
                    heard.remove(item);
                }
                confirm.setEnabled(running.enoughToIdentify(heard));
            });
            items.add(box, Words.strong(known(item, preparation)), press(box, digit));
        }
        return new Div(Words.small(getTranslation("desk.identity.hint")), items, confirm);
    }

    /** A key for the box, so that the whole call goes without a mouse. */
    private Component press(Checkbox box, int digit) {
        KeyButton button =
                new KeyButton(getTranslation("desk.identity.heard"), Integer.toString(digit), Integer.toString(digit));
        button.addClickListener(event -> box.setValue(!box.getValue()));
        return button;
    }

    private String known(IdentityItem item, Preparation preparation) {
        String unknown = getTranslation("desk.identity.unknown");
        return switch (item) {
            case DATE_OF_BIRTH ->
                preparation.debtor().dateOfBirth().map(Formats::date).orElse(unknown);
            case POSTCODE ->
                preparation.debtor().postcode() + " " + preparation.debtor().houseNumber();
            case FILE_NUMBER -> preparation.dossier().number();
            case IBAN_TAIL -> preparation.debtor().ibanTail().orElse(unknown);
            case PAYS_FOR_FIRM ->
                preparation.payer().map(person -> person.name()).orElse(unknown);
        };
    }
}
