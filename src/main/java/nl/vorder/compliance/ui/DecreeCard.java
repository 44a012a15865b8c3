package nl.vorder.compliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.vorder.compliance.DecreeDay;
import nl.vorder.compliance.DecreeDays;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.KeyButton;
import nl.vorder.shared.ui.Words;

/** The days equated with a holiday by decree, year by year; rows are added and withdrawn. */
class DecreeCard extends Card {

    final IntegerField year = new IntegerField();
    final DatePicker day = new DatePicker();
    final TextField source = new TextField();
    final KeyButton store;
    final Span problem = new Span();
    private final transient DecreeDays decrees;
    private final transient Runnable onChange;
    private final Div list = new Div();

    DecreeCard(DecreeDays decrees, Runnable onChange) {
        super("");
        this.decrees = decrees;
        this.onChange = onChange;
        rename(getTranslation("compliance.decree.title"));
        setId("compliance.decree");
        year.setLabel(getTranslation("compliance.decree.year"));
        day.setLabel(getTranslation("compliance.decree.day"));
        source.setLabel(getTranslation("compliance.decree.source"));
        source.setMaxLength(120);
        store = new KeyButton(getTranslation("compliance.decree.add"));
        store.setId("compliance.decree.add");
        store.addClickListener(event -> store());
        problem.addClassName("vd-bad");
        problem.getElement().setAttribute("role", "alert");
        Div form = new Div(year, day, source, store, problem);
        form.addClassName("vd-filters");
        show(list, form);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        decrees.all().forEach(row -> list.add(row(row)));
    }

    private Component row(DecreeDay row) {
        String what = row.day()
                .map(date -> Formats.weekday(date, getLocale()) + " " + date.getYear())
                .orElseGet(() -> row.year() + ": " + getTranslation("compliance.decree.none"));
        KeyButton withdraw = new KeyButton(getTranslation("compliance.decree.withdraw"));
        withdraw.setId("compliance.decree.withdraw." + row.id());
        withdraw.addClickListener(event -> {
            decrees.withdraw(row.id());
            refresh();
            onChange.run();
        });
        Div line = new Div(new Div(Words.plain(what), Words.small(" · " + row.source())), withdraw);
        line.addClassNames("vd-row", "compliance-row");
        return line;
    }

    private void store() {
        boolean wrong = year.isEmpty()
                || year.getValue() < 2000
                || year.getValue() > 2199
                || (!day.isEmpty() && day.getValue().getYear() != year.getValue());
        problem.setText(wrong ? getTranslation("compliance.decree.wrong") : "");
        if (!wrong) {
            decrees.add(
                    year.getValue(),
                    Optional.ofNullable(day.getValue()),
                    source.getValue().strip());
            refresh();
            onChange.run();
        }
    }
}
