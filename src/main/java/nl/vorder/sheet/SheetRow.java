package nl.vorder.sheet;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows the columns of a question under their own names, so that a module reads them as from a statement of its own.
 *
 * <p>In a union a column has one type for all parts, so everything is read as text and turned into what is asked for.
 */
final class SheetRow {

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter();
    private static final int DAY_LENGTH = 10;

    private final ResultSet view = (ResultSet) Proxy.newProxyInstance(
            SheetRow.class.getClassLoader(),
            new Class<?>[] {ResultSet.class},
            (proxy, method, arguments) -> value(method, arguments));
    private @Nullable SheetQuestion<?> question;
    private List<@Nullable String> current = List.of();

    /** The row as an answer to this question, its columns known by name. */
    ResultSet at(SheetQuestion<?> asked, List<@Nullable String> texts) {
        question = asked;
        current = texts;
        return view;
    }

    /** The row with its columns known by place, from 1. */
    ResultSet at(List<@Nullable String> texts) {
        question = null;
        current = texts;
        return view;
    }

    private @Nullable Object value(Method method, Object[] arguments) throws SQLException {
        Optional<String> text = text(place(arguments[0]));
        return switch (method.getName()) {
            case "getString" -> text.orElse(null);
            case "getLong" -> text.map(SheetRow::number).orElse(0L);
            case "getInt" -> text.map(SheetRow::number).map(Math::toIntExact).orElse(0);
            case "getBoolean" -> text.map(SheetRow::number).orElse(0L) != 0;
            case "getBigDecimal" -> text.map(BigDecimal::new).orElse(null);
            case "getObject" ->
                text.map(found -> object(found, (Class<?>) arguments[1])).orElse(null);
            default -> throw new SQLException("A sheet does not know " + method.getName());
        };
    }

    private Optional<String> text(int place) {
        return place > current.size() ? Optional.empty() : Optional.ofNullable(current.get(place - 1));
    }

    private int place(Object column) throws SQLException {
        if (column instanceof Integer place) {
            return place;
        }
        Integer place = question == null ? null : question.places().get((String) column);
        if (place == null) {
            throw new SQLException("There is no column " + column);
        }
        return place;
    }

    private static long number(String text) {
        return text.indexOf('.') < 0 ? Long.parseLong(text) : new BigDecimal(text).longValueExact();
    }

    private static Object object(String text, Class<?> type) {
        if (type == Long.class) {
            return number(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text.substring(0, DAY_LENGTH));
        }
        if (type == LocalDateTime.class) {
            return text.length() == DAY_LENGTH
                    ? LocalDate.parse(text).atStartOfDay()
                    : LocalDateTime.parse(text, MOMENT);
        }
        if (type == LocalTime.class) {
            return LocalTime.parse(text.substring(text.indexOf(' ') + 1));
        }
        throw new IllegalArgumentException("A sheet does not know " + type);
    }
}
