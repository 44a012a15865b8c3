package nl.vorder.compliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vorder.compliance.ContactSettings;
import nl.vorder.compliance.OpeningHours;
import org.jspecify.annotations.Nullable;

/** Edits limits on contact; says at each field what is wrong with it. */
class SettingsForm extends Composite<FormLayout> {

    final TimePicker weekdayFrom = time("weekday-from");
    final TimePicker weekdayUntil = time("weekday-until");
    final TimePicker saturdayFrom = time("saturday-from");
    final TimePicker saturdayUntil = time("saturday-until");
    final IntegerField attemptsPerDay = number("attempts-per-day");
    final IntegerField minimumGap = number("minimum-gap");
    final IntegerField attemptsPerSevenDays = number("attempts-per-seven-days");
    final IntegerField quietDays = number("quiet-days");
    final IntegerField messagesPerDay = number("messages-per-day");
    private final Map<String, List<Component>> fields = Map.of(
            "weekdays", List.of(weekdayFrom, weekdayUntil),
            "saturday", List.of(saturdayFrom, saturdayUntil),
            "attemptsPerDay", List.of(attemptsPerDay),
            "minimumGap", List.of(minimumGap),
            "attemptsPerSevenDays", List.of(attemptsPerSevenDays),
            "quietDays", List.of(quietDays),
            "messagesPerDay", List.of(messagesPerDay));
    private boolean legalWindowForEverybody = true;

    SettingsForm() {
        getContent()
                .add(
                        weekdayFrom,
                        weekdayUntil,
                        saturdayFrom,
                        saturdayUntil,
                        attemptsPerDay,
                        minimumGap,
                        attemptsPerSevenDays,
                        quietDays,
                        messagesPerDay);
    }

    /** Fills the fields. */
    void show(ContactSettings settings) {
        weekdayFrom.setValue(settings.weekdays().from());
        weekdayUntil.setValue(settings.weekdays().until());
        settings.saturday().map(OpeningHours::from).ifPresentOrElse(saturdayFrom::setValue, saturdayFrom::clear);
        settings.saturday().map(OpeningHours::until).ifPresentOrElse(saturdayUntil::setValue, saturdayUntil::clear);
        attemptsPerDay.setValue(settings.attemptsPerDay());
        minimumGap.setValue((int) settings.minimumGap().toMinutes());
        attemptsPerSevenDays.setValue(settings.attemptsPerSevenDays());
        quietDays.setValue(settings.quietDays());
        messagesPerDay.setValue(settings.messagesPerDay());
        legalWindowForEverybody = settings.legalWindowForEverybody();
        mark(List.of(), "");
    }

    /** What stands in the fields; nothing if a field is empty or the hours run backwards. */
    Optional<ContactSettings> read() {
        Optional<OpeningHours> weekdays = hours(weekdayFrom, weekdayUntil);
        Optional<OpeningHours> saturday = hours(saturdayFrom, saturdayUntil);
        boolean saturdayClear = saturdayFrom.isEmpty() && saturdayUntil.isEmpty();
        boolean numbers = List.of(attemptsPerDay, minimumGap, attemptsPerSevenDays, quietDays, messagesPerDay).stream()
                .noneMatch(IntegerField::isEmpty);
        if (weekdays.isEmpty() || (saturday.isEmpty() && !saturdayClear) || !numbers) {
            return Optional.empty();
        }
        return Optional.of(new ContactSettings(
                weekdays.get(),
                saturday,
                attemptsPerDay.getValue(),
                Duration.ofMinutes(minimumGap.getValue()),
                attemptsPerSevenDays.getValue(),
                quietDays.getValue(),
                messagesPerDay.getValue(),
                legalWindowForEverybody));
    }

    /** Marks these components of the settings as wrong and all others as right. */
    void mark(List<String> wrong, String message) {
        fields.forEach((name, components) -> components.forEach(component -> {
            if (component instanceof IntegerField field) {
                field.setInvalid(wrong.contains(name));
                field.setErrorMessage(message);
            } else if (component instanceof TimePicker field) {
                field.setInvalid(wrong.contains(name));
                field.setErrorMessage(message);
            }
        }));
    }

    private static Optional<OpeningHours> hours(TimePicker from, TimePicker until) {
        @Nullable LocalTime first = from.getValue();
        @Nullable LocalTime last = until.getValue();
        return first == null || last == null || last.isBefore(first)
                ? Optional.empty()
                : Optional.of(new OpeningHours(first, last));
    }

    private TimePicker time(String name) {
        TimePicker field = new TimePicker(getTranslation("compliance.rules." + name));
        field.setManualValidation(true);
        field.setStep(Duration.ofMinutes(30));
        field.setId("compliance.rules." + name);
        return field;
    }

    private IntegerField number(String name) {
        IntegerField field = new IntegerField(getTranslation("compliance.rules." + name));
        field.setManualValidation(true);
        field.setStepButtonsVisible(true);
        field.setId("compliance.rules." + name);
        return field;
    }
}
