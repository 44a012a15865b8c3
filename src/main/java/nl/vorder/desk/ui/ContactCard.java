package nl.vorder.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.vorder.compliance.Representative;
import nl.vorder.debtor.ContactPerson;
import nl.vorder.debtor.ContactPoint;
import nl.vorder.desk.Preparation;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Words;

/** Item 1: the person who is responsible for payments, and when and how to reach them. */
class ContactCard extends Card {

    private static final int STALE_AFTER_MONTHS = 12;

    private final transient Preparation preparation;
    private final transient DeskActions actions;

    ContactCard(Preparation preparation, DeskActions actions, LocalDate today) {
        super("");
        this.preparation = preparation;
        this.actions = actions;
        rename(getTranslation("desk.item.contact"));
        Freshness freshness = freshness(today);
        mark(freshness, getTranslation("desk.freshness." + freshness));
        List<Component> content = new ArrayList<>();
        preparation.representative().ifPresent(representative -> content.add(representative(representative)));
        preparation.payer().ifPresentOrElse(person -> content.add(person(person)), () -> content.add(nobody()));
        content.add(channels());
        preparation
                .advice()
                .ifPresent(advice -> content.add(new Div(Words.small(getTranslation("desk.advice." + advice)))));
        if (preparation.isContactPersonMissing() || preparation.number().isEmpty()) {
            content.add(form());
        }
        show(content.toArray(Component[]::new));
    }

    private Freshness freshness(LocalDate today) {
        if (preparation.isContactPersonMissing() || preparation.number().isEmpty()) {
            return Freshness.MISSING;
        }
        boolean old = preparation
                .payer()
                .map(person -> person.verifiedOn().isBefore(today.minusMonths(STALE_AFTER_MONTHS)))
                .orElse(false);
        return old ? Freshness.STALE : Freshness.KNOWN;
    }

    private Component person(ContactPerson person) {
        String role = person.pays() ? getTranslation("desk.contact.pays") : person.role();
        String words = person.role().isBlank() || !person.pays() ? role : person.role() + ", " + role;
        return new Div(Words.strong(person.name()), Words.plain(words.isBlank() ? "" : " · " + words));
    }

    private Component representative(Representative representative) {
        return new Div(Words.strong(getTranslation(
                "compliance.representative.talk-to",
                representative.name(),
                getTranslation("compliance.representative.kind." + representative.kind()))));
    }

    private Component nobody() {
        if (preparation.debtor().kind().isConsumer()) {
            return new Div(Words.strong(preparation.debtor().name()));
        }
        return new Div(Words.plain(getTranslation("desk.contact.missing")));
    }

    private Component channels() {
        List<String> words = new ArrayList<>();
        preparation
                .payer()
                .ifPresent(person -> person.preferredFrom()
                        .ifPresent(from -> words.add(getTranslation(
                                "desk.contact.prefers",
                                from.toString(),
                                person.preferredUntil().map(LocalTime::toString).orElse("")))));
        words.add(getTranslation("desk.language." + preparation.debtor().language()));
        preparation.debtor().contactPoints().stream()
                .filter(ContactPoint::usable)
                .map(point -> getTranslation("desk.channel." + point.kind()))
                .distinct()
                .forEach(words::add);
        return new Div(Words.muted(String.join(" · ", words)));
    }

    private Component form() {
        Div form = new Div();
        form.addClassName("desk-answers");
        if (preparation.isContactPersonMissing()) {
            TextField name = field("desk.contact.name", "desk.contact-name");
            TextField role = field("desk.contact.role", "desk.contact-role");
            form.add(
                    name,
                    role,
                    button(() -> actions.addContactPerson(name.getValue(), role.getValue()), "desk.contact.store"));
        }
        if (preparation.number().isEmpty()) {
            TextField phone = field("desk.contact.phone", "desk.contact-phone");
            form.add(phone, button(() -> actions.addPhone(phone.getValue()), "desk.contact.store-phone"));
        }
        return form;
    }

    private TextField field(String key, String id) {
        TextField field = new TextField();
        field.setPlaceholder(getTranslation(key));
        field.setAriaLabel(getTranslation(key));
        field.setId(id);
        return field;
    }

    private NativeButton button(Runnable action, String key) {
        NativeButton button = new NativeButton(getTranslation(key), event -> action.run());
        button.addClassName("vd-button");
        button.setId(key);
        return button;
    }
}
