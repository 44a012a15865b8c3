package nl.vorder.compliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vorder.compliance.Channel;
import nl.vorder.compliance.ContactCare;
import nl.vorder.compliance.DossierContact;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.OpeningHours;
import nl.vorder.compliance.PlaceHold;
import nl.vorder.compliance.RecordedWish;
import nl.vorder.compliance.Wish;
import nl.vorder.compliance.Wishes;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.KeyButton;
import nl.vorder.shared.ui.Words;
import org.jspecify.annotations.Nullable;

/** How the debtor wants to be contacted: at which times, by which channels, or only by post. */
class WishesPanel extends Card {

    /** What can be wished. */
    enum Choice {
        ONLY_AT,
        NOT_AT,
        NOT_BY,
        WRITTEN_ONLY,
        POST_ONLY
    }

    final Select<Choice> choice = new Select<>();
    final Select<Channel> channel = new Select<>();
    final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    final TimePicker from = new TimePicker();
    final TimePicker until = new TimePicker();
    final KeyButton store;
    final Span problem = new Span();
    private final transient Wishes wishes;
    private final transient ContactCare care;
    private final transient DossierContact subject;
    private final Div list = new Div();

    WishesPanel(Wishes wishes, ContactCare care, DossierContact subject) {
        super("");
        this.wishes = wishes;
        this.care = care;
        this.subject = subject;
        rename(getTranslation("compliance.wishes.title"));
        setId("compliance.wishes");
        store = new KeyButton(getTranslation("compliance.wishes.store"));
        store.setId("compliance.wishes.store");
        store.addClickListener(event -> store());
        show(list, form());
        refresh();
    }

    private Component form() {
        choice.setLabel(getTranslation("compliance.wishes.choice"));
        choice.setId("compliance.wishes.choice");
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(one -> getTranslation("compliance.wish." + one));
        choice.setValue(Choice.ONLY_AT);
        choice.addValueChangeListener(event -> showFields());
        channel.setLabel(getTranslation("compliance.wishes.channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(
                one -> getTranslation("compliance.channel." + (one == null ? "any" : one.name())));
        channel.setEmptySelectionAllowed(true);
        channel.setEmptySelectionCaption(getTranslation("compliance.channel.any"));
        days.setLabel(getTranslation("compliance.wishes.days"));
        days.setItems(List.of(DayOfWeek.values()).subList(0, 6));
        days.setItemLabelGenerator(this::day);
        from.setLabel(getTranslation("compliance.wishes.from"));
        until.setLabel(getTranslation("compliance.wishes.until"));
        List.of(from, until).forEach(field -> field.setStep(Duration.ofMinutes(30)));
        problem.addClassName("vd-bad");
        problem.getElement().setAttribute("role", "alert");
        showFields();
        Div form = new Div(choice, channel, days, from, until, store, problem);
        form.addClassName("vd-filters");
        return form;
    }

    private void showFields() {
        boolean time = choice.getValue() == Choice.ONLY_AT || choice.getValue() == Choice.NOT_AT;
        days.setVisible(time);
        from.setVisible(time);
        until.setVisible(time);
        channel.setVisible(time || choice.getValue() == Choice.NOT_BY);
    }

    private void store() {
        problem.setText("");
        switch (choice.getValue()) {
            case WRITTEN_ONLY -> stop(HoldKind.WRITTEN_ONLY);
            case POST_ONLY -> stop(HoldKind.POST_ONLY);
            case ONLY_AT -> keep(Wish.Kind.ONLY_AT);
            case NOT_AT -> keep(Wish.Kind.NOT_AT);
            case NOT_BY -> keep(Wish.Kind.NOT_BY);
        }
    }

    private void keep(Wish.Kind kind) {
        Optional<OpeningHours> hours = hours();
        boolean halfHours = hours.isEmpty() && !(from.isEmpty() && until.isEmpty());
        boolean says = kind == Wish.Kind.NOT_BY ? !channel.isEmpty() : !days.isEmpty() && !halfHours;
        if (!says) {
            problem.setText(getTranslation("compliance.wishes.incomplete"));
            return;
        }
        boolean time = kind != Wish.Kind.NOT_BY;
        wishes.record(
                subject.debtorId(),
                new Wish(
                        kind,
                        Optional.ofNullable(channel.getValue()),
                        time ? days.getValue() : java.util.Set.of(),
                        time ? hours : Optional.empty()));
        refresh();
    }

    private Optional<OpeningHours> hours() {
        @Nullable LocalTime first = from.getValue();
        @Nullable LocalTime last = until.getValue();
        return first == null || last == null || !last.isAfter(first)
                ? Optional.empty()
                : Optional.of(new OpeningHours(first, last));
    }

    private void stop(HoldKind kind) {
        care.place(new PlaceHold(subject.debtorId(), Optional.empty(), kind, "", now(), Optional.empty()));
        refresh();
        getParent()
                .ifPresent(parent -> parent.getChildren()
                        .filter(HoldsPanel.class::isInstance)
                        .map(HoldsPanel.class::cast)
                        .forEach(HoldsPanel::refresh));
    }

    private Instant now() {
        return care.now();
    }

    private void refresh() {
        list.removeAll();
        wishes.of(subject.debtorId()).forEach(wish -> list.add(row(wish)));
        if (list.getComponentCount() == 0) {
            list.add(Words.muted(getTranslation("compliance.wishes.empty")));
        }
    }

    private Component row(RecordedWish recorded) {
        KeyButton end = new KeyButton(getTranslation("compliance.wishes.end"));
        end.addClickListener(event -> {
            wishes.end(recorded.id());
            refresh();
        });
        Div row = new Div(Words.plain(words(recorded.wish())), end);
        row.addClassNames("vd-row", "compliance-row");
        return row;
    }

    private String words(Wish wish) {
        String by = wish.channel()
                .map(one -> getTranslation("compliance.channel." + one))
                .orElseGet(() -> getTranslation("compliance.channel.any"));
        String when = wish.days().stream().sorted().map(this::day).collect(Collectors.joining(", "))
                + wish.hours()
                        .map(hours -> " " + hours.from() + " – " + hours.until())
                        .orElse("");
        return getTranslation("compliance.wish.says." + wish.kind(), by, when);
    }

    private String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, getLocale());
    }
}
