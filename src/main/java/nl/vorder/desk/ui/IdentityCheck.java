package nl.vorder.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.vorder.desk.Preparation;
import nl.vorder.script.IdentityItem;
import nl.vorder.script.Prompt;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.KeyButton;
import nl.vorder.shared.ui.Words;

/** What the debtor may say to be known, beside what the file has; the button works once enough of it matches. */
class IdentityCheck extends Div {

    private final Set<IdentityItem> heard = EnumSet.noneOf(IdentityItem.class);
    private final KeyButton confirm = new KeyButton(getTranslation("desk.identity.confirm"), "alt+i", "Alt I");

    IdentityCheck(
            Prompt prompt,
            Predicate<Set<IdentityItem>> enough,
            Preparation preparation,
            Consumer<Set<IdentityItem>> confirmed) {
        confirm.addClassName("primary");
        confirm.setId("desk.identity.confirm");
        confirm.setEnabled(false);
        confirm.addClickListener(event -> confirmed.accept(heard));
        Div items = new Div();
        items.addClassName("desk-identity");
        int digit = prompt.answers().size();
        for (IdentityItem item : prompt.identityItems()) {
            digit++;
            Checkbox box = box(item, enough);
            items.add(box, Words.strong(known(item, preparation)), press(box, digit));
        }
        add(Words.small(getTranslation("desk.identity.hint")), items, confirm);
    }

    private Checkbox box(IdentityItem item, Predicate<Set<IdentityItem>> enough) {
        Checkbox box = new Checkbox(getTranslation("desk.identity." + item));
        box.setId("desk.identity." + item);
        box.addValueChangeListener(event -> {
            if (event.getValue()) {
                heard.add(item);
            } else {
                heard.remove(item);
            }
            confirm.setEnabled(enough.test(heard));
        });
        return box;
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
