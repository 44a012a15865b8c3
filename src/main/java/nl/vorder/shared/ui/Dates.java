package nl.vorder.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Date pickers in the reader's language, the week from Monday, dates as {@code 24-11-2026}. */
public final class Dates {

    private Dates() {}

    /** The texts of a date picker; several notations are understood when typed. */
    public static DatePicker.DatePickerI18n pickerTexts(Component owner) {
        Locale locale =
                owner.getUI().map(UI::getLocale).orElseGet(() -> UI.getCurrent().getLocale());
        List<DayOfWeek> days = List.of(
                DayOfWeek.SUNDAY,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY,
                DayOfWeek.SATURDAY);
        return new DatePicker.DatePickerI18n()
                .setDateFormats("dd-MM-yyyy", "d-M-yyyy", "d-M-yy", "d/M/yyyy", "yyyy-MM-dd")
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                        .toList())
                .setWeekdaysShort(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                        .toList())
                .setFirstDayOfWeek(1)
                .setToday(UI.getCurrent().getTranslation("shared.today"))
                .setCancel(UI.getCurrent().getTranslation("shared.cancel"));
    }
}
