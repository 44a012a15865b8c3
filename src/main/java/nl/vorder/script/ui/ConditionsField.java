package nl.vorder.script.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.vorder.script.MergeField;
import nl.vorder.script.rules.Conditions;

/** The conditions under which something counts, in plain words; each may be turned round. */
class ConditionsField extends MultiSelectComboBox<String> {

    private static final List<String> ALL = all();

    ConditionsField(String label, Runnable changed) {
        super(label);
        setItems(ALL);
        setItemLabelGenerator(this::words);
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
    }

    void show(List<String> conditions) {
        List<String> known = new ArrayList<>(ALL);
        conditions.stream().filter(each -> !known.contains(each)).forEach(known::add);
        if (known.size() > ALL.size()) {
            setItems(known);
        }
        setValue(new LinkedHashSet<>(conditions));
    }

    List<String> conditions() {
        Set<String> chosen = getValue();
        return chosen.stream().sorted().toList();
    }

    private String words(String condition) {
        boolean turned = condition.startsWith("not ");
        String bare = turned ? condition.substring(4) : condition;
        String words = bare.startsWith("has ")
                ? getTranslation("script.condition.has", bare.substring(4))
                : Conditions.isKnown(bare) ? getTranslation("script.condition." + bare) : bare;
        return turned ? getTranslation("script.condition.not", words) : words;
    }

    private static List<String> all() {
        return Stream.concat(
                        Conditions.words().stream(),
                        Stream.of(MergeField.values()).map(field -> "has " + field.key()))
                .flatMap(word -> Stream.of(word, "not " + word))
                .toList();
    }
}
