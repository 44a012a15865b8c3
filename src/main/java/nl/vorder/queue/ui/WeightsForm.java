package nl.vorder.queue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.vorder.queue.QueueReason;
import nl.vorder.queue.rules.RankPart;
import nl.vorder.queue.rules.Weights;
import nl.vorder.shared.ui.Card;

/** The weights of a team: points of each reason and of each part. */
class WeightsForm extends Card {

    private final Map<QueueReason, IntegerField> reasons = new EnumMap<>(QueueReason.class);
    private final Map<RankPart, IntegerField> parts = new EnumMap<>(RankPart.class);
    private transient Weights current = Weights.USUAL;

    WeightsForm(String title, Consumer<Weights> preview, Consumer<Weights> save, Runnable undo) {
        super(title);
        Div fields = new Div();
        fields.addClassName("queue-weights");
        Arrays.stream(QueueReason.values())
                .filter(reason -> reason != QueueReason.CALL_BACK_DUE)
                .forEach(reason -> reasons.put(
                        reason, field(getTranslation("queue.reason.short." + reason), Weights.MOST_REASON)));
        Arrays.stream(RankPart.values())
                .forEach(part -> parts.put(part, field(getTranslation("queue.part." + part), Weights.MOST_PART)));
        reasons.values().forEach(fields::add);
        parts.values().forEach(fields::add);
        NativeButton look = button("queue.weights.preview", () -> preview.accept(weights()));
        look.addClassName("primary");
        Div buttons = new Div(
                look, button("queue.weights.save", () -> save.accept(weights())), button("queue.weights.undo", undo));
        buttons.addClassName("queue-buttons");
        show(buttons, fields);
    }

    void show(Weights weights) {
        current = weights;
        reasons.forEach((reason, field) -> field.setValue(weights.of(reason)));
        parts.forEach((part, field) -> field.setValue(weights.of(part)));
    }

    /** What stands in the fields; an empty one keeps its weight. */
    Weights weights() {
        return new Weights(
                reasons.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> Optional.ofNullable(entry.getValue().getValue())
                                        .orElse(current.of(entry.getKey())))),
                parts.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> Optional.ofNullable(entry.getValue().getValue())
                                        .orElse(current.of(entry.getKey())))));
    }

    private static IntegerField field(String label, int most) {
        IntegerField field = new IntegerField(label);
        field.setMin(0);
        field.setMax(most);
        field.setStepButtonsVisible(false);
        return field;
    }

    private NativeButton button(String key, Runnable action) {
        NativeButton button = new NativeButton(getTranslation(key), event -> action.run());
        button.addClassName("vd-button");
        button.setId(key);
        return button;
    }
}
