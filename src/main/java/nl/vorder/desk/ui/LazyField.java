package nl.vorder.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A field that is made when something first asks for it; until then it has its first value and weighs nothing.
 *
 * @param <F> the field
 * @param <V> its value; null where the field knows an empty one
 */
final class LazyField<F extends Component & HasValue<?, V>, V extends @Nullable Object> {

    private final Supplier<F> maker;
    private final V first;
    private @Nullable F field;

    /**
     * @param maker makes the field and puts it in its place
     * @param first what a new field holds
     */
    LazyField(Supplier<F> maker, V first) {
        this.maker = maker;
        this.first = first;
    }

    /** The field; made now if it was not there yet. */
    F field() {
        F made = field;
        if (made == null) {
            made = maker.get();
            field = made;
        }
        return made;
    }

    /** The field, if it was made. */
    Optional<F> made() {
        return Optional.ofNullable(field);
    }

    V value() {
        return field == null ? first : field.getValue();
    }

    /** Puts a value in; the first value needs no field. */
    void fill(V value) {
        if (field != null || !Objects.equals(first, value)) {
            field().setValue(value);
        }
    }

    /** Shows or hides the field; to hide what was never made is nothing. */
    void show(boolean visible) {
        if (visible || field != null) {
            field().setVisible(visible);
        }
    }

    /** Takes the field away. */
    void drop() {
        made().ifPresent(Component::removeFromParent);
        field = null;
    }
}
