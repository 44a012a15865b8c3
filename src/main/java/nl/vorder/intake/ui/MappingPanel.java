package nl.vorder.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vorder.intake.DateStyle;
import nl.vorder.intake.DecimalStyle;
import nl.vorder.intake.FileLayout;
import nl.vorder.intake.FileSample;
import nl.vorder.intake.IntakeField;
import nl.vorder.intake.LayoutGuess;

/** Says which column holds what, how dates and amounts are written, and from which day the file is looked at. */
class MappingPanel extends Composite<Div> {

    private static final int EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 18;

    final Map<IntakeField, ComboBox<String>> columns = new EnumMap<>(IntakeField.class);
    final Select<DateStyle> dates = new Select<>();
    final Select<DecimalStyle> decimals = new Select<>();
    final TextField disputedValues = new TextField();
    final DatePicker asOf = new DatePicker();
    final Checkbox practice = new Checkbox();
    final NativeButton compare = new NativeButton();
    private final Div warning = new Div();
    private final transient FileSample sample;
    private final LocalDate today;

    MappingPanel(FileSample sample, LayoutGuess guess, LocalDate today, boolean mayPractise, Runnable onCompare) {
        this.sample = sample;
        this.today = today;
        getContent().addClassNames("vd-card", "intake-mapping");
        H2 title = new H2(getTranslation("intake.mapping.title"));
        title.addClassName("vd-card-title");
        Span file = new Span(getTranslation(
                "intake.mapping.file",
                sample.headers().size(),
                sample.encoding().displayName(),
                separator()));
        file.addClassName("vd-muted");
        practice.setVisible(mayPractise);
        compare.setText(getTranslation("intake.mapping.compare"));
        compare.addClassNames("vd-button", "primary", "big");
        compare.setId("intake.compare");
        compare.addClickListener(event -> onCompare.run());
        getContent().add(title, file, createColumns(guess.layout()), createStyles(guess), warning, createCutOff());
    }

    FileLayout layout() {
        Map<IntakeField, String> chosen = new EnumMap<>(IntakeField.class);
        columns.forEach((field, column) ->
                Optional.ofNullable(column.getValue()).ifPresent(header -> chosen.put(field, header)));
        Set<String> words = Arrays.stream(disputedValues.getValue().split("[,;]"))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
        return new FileLayout(chosen, dates.getValue(), decimals.getValue(), words);
    }

    LocalDate cutOff() {
        return Optional.ofNullable(asOf.getValue())
                .filter(day -> !day.isAfter(today))
                .orElse(today);
    }

    /** Marks the fields that need a column and have none. */
    void showMissing(List<IntakeField> missing) {
        columns.forEach((field, column) -> {
            column.setInvalid(missing.contains(field));
            column.setErrorMessage(getTranslation("intake.mapping.choose-column"));
        });
        missing.stream().findFirst().map(columns::get).ifPresent(ComboBox::focus);
    }

    private Component createColumns(FileLayout layout) {
        Div grid = new Div();
        grid.addClassName("intake-columns");
        List<String> headers =
                sample.headers().stream().filter(header -> !header.isEmpty()).toList();
        for (IntakeField field : IntakeField.values()) {
            ComboBox<String> column = new ComboBox<>(getTranslation("intake.field." + field.name()));
            column.setItems(headers);
            column.setRequiredIndicatorVisible(field.isRequired());
            column.setClearButtonVisible(!field.isRequired());
            column.setPlaceholder(getTranslation("intake.mapping.no-column"));
            column.setId("intake.column." + field.name());
            column.addValueChangeListener(event -> column.setHelperText(examples(event.getValue())));
            Optional.ofNullable(layout.columns().get(field))
                    .filter(headers::contains)
                    .ifPresent(column::setValue);
            columns.put(field, column);
            grid.add(column);
        }
        return grid;
    }

    private Component createStyles(LayoutGuess guess) {
        dates.setLabel(getTranslation("intake.mapping.dates"));
        dates.setItems(DateStyle.values());
        dates.setItemLabelGenerator(style -> getTranslation("intake.date-style." + style.name()));
        dates.setValue(guess.layout().dates());
        dates.addValueChangeListener(event -> warning.setVisible(false));
        decimals.setLabel(getTranslation("intake.mapping.decimals"));
        decimals.setItems(DecimalStyle.values());
        decimals.setItemLabelGenerator(style -> getTranslation("intake.decimal-style." + style.name()));
        decimals.setValue(guess.layout().decimals());
        disputedValues.setLabel(getTranslation("intake.mapping.disputed-values"));
        disputedValues.setValue(
                guess.layout().disputedValues().stream().sorted().collect(Collectors.joining(", ")));
        warning.setText(getTranslation("intake.mapping.dates-ambiguous"));
        warning.addClassName("intake-warning");
        warning.getElement().setAttribute("role", "status");
        warning.setVisible(guess.datesAmbiguous());
        Div row = new Div(dates, decimals, disputedValues);
        row.addClassName("intake-columns");
        return row;
    }

    private Component createCutOff() {
        asOf.setLabel(getTranslation("intake.mapping.as-of"));
        asOf.setHelperText(getTranslation("intake.mapping.as-of-hint"));
        asOf.setValue(today);
        asOf.setMax(today);
        asOf.setLocale(Locale.of("nl", "NL"));
        asOf.setI18n(new DatePicker.DatePickerI18n().setDateFormat("dd-MM-yyyy"));
        asOf.setId("intake.as-of");
        practice.setLabel(getTranslation("intake.mapping.practice"));
        practice.setHelperText(getTranslation("intake.mapping.practice-hint"));
        practice.setId("intake.practice");
        Div row = new Div(asOf, practice, compare);
        row.addClassName("intake-cut-off");
        return row;
    }

    private String examples(String header) {
        if (header == null) {
            return "";
        }
        return sample.column(header).stream()
                .distinct()
                .limit(EXAMPLES)
                .map(value -> value.length() <= LONGEST_EXAMPLE ? value : value.substring(0, LONGEST_EXAMPLE) + "…")
                .collect(Collectors.joining(" · "));
    }

    private String separator() {
        return sample.separator() == '\t' ? "tab" : String.valueOf(sample.separator());
    }
}
