package nl.vorder.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Date pickers in the reader's language, the week from Monday, dates as {@code 24-11-2026}. */
public final class Dates {

    private Dates() {}

    /**
     * Makes a date picker a field to type in: it opens only when asked, so that Tab goes on to the next field; what stands in it gives way
     * to what is typed; and a day may be typed short, see {@link TypedDate}.
     *
     * @param back whether a day that is typed without its year lies back rather than ahead
     */
    public static void typed(DatePicker picker, Component owner, Supplier<LocalDate> today, BooleanSupplier back) {
        picker.setI18n(pickerTexts(owner));
        picker.setAutoOpen(false);
        picker.getElement().setProperty("autoselect", true);
        picker.setFallbackParser(typed -> new TypedDate(today.get(), back.getAsBoolean())
                .read(typed)
                .map(Result::ok)
                .orElseGet(() -> Result.error(UI.getCurrent().getTranslation("shared.no-date"))));
    }

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
                .setCancel(UI.getCurrent().getTranslation("shared.cancel"))
                .setBadInputErrorMessage(UI.getCurrent().getTranslation("shared.no-date"));
    }
}
