package nl.vorder.document;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRRewindableDataSource;
import org.jspecify.annotations.Nullable;

/** Gives a template the components of records by name; the engine's own source only knows beans with getters. */
final class RecordDataSource implements JRRewindableDataSource {

    private static final Map<Class<?>, Map<String, Method>> ACCESSORS = new ConcurrentHashMap<>();

    private final List<?> rows;
    private int current = -1;

    RecordDataSource(List<?> rows) {
        this.rows = rows;
    }

    @Override
    public boolean next() {
        current++;
        return current < rows.size();
    }

    @Override
    public void moveFirst() {
        current = -1;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) throws JRException {
        Object row = rows.get(current);
        Method accessor = accessors(row.getClass()).get(field.getName());
        if (accessor == null) {
            throw new JRException(row.getClass().getSimpleName() + " has no component " + field.getName());
        }
        try {
            Object value = accessor.invoke(row);
            return value instanceof List<?> list ? new RecordDataSource(list) : value;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new JRException("Component " + field.getName() + " cannot be read", e);
        }
    }

    private static Map<String, Method> accessors(Class<?> type) {
        return ACCESSORS.computeIfAbsent(type, RecordDataSource::read);
    }

    private static Map<String, Method> read(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .peek(accessor -> accessor.setAccessible(true))
                .collect(Collectors.toMap(Method::getName, Function.identity()));
    }
}
