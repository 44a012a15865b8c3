package nl.vorder.script.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.vorder.script.Answer;
import nl.vorder.script.NodeKind;
import nl.vorder.script.Route;
import nl.vorder.script.TextVariant;
import nl.vorder.script.rules.ScriptRename;

/** The fields of one line or objection; every change is handed on at once. */
class LineForm extends Div implements AnswerRow.Around {

    private static final int LONGEST_KEY = 40;

    private final transient Runnable changed;
    private transient EditedLine line;
    private transient List<String> lines = List.of();
    private final H2 title = new H2();
    final TextField key = new TextField(getTranslation("script.line.key"));
    final Select<NodeKind> kind = new Select<>();
    private final Checkbox required = new Checkbox(getTranslation("script.line.required"));
    private final ComboBox<String> next = new ComboBox<>(getTranslation("script.line.next"));
    private final ConditionsField when;
    private final TextPair heading;
    final TextPair text;
    private final TextPair before;
    private final TextPair tip;
    private final FillsForm fills;
    private final Div answers = new Div();
    private final Div variants = new Div();
    private final Div routes = new Div();
    private final List<AnswerRow> answerRows = new ArrayList<>();
    private final List<ConditionalRow> variantRows = new ArrayList<>();
    private final List<ConditionalRow> routeRows = new ArrayList<>();

    LineForm(EditedLine first, Runnable changed, Predicate<String> renamed) {
        this.changed = changed;
        this.line = first;
        addClassName("script-form");
        title.addClassName("vd-page-title");
        when = new ConditionsField(getTranslation("script.when"), this::changed);
        heading = new TextPair(getTranslation("script.line.heading"), this::changed);
        text = new TextPair(getTranslation("script.line.text"), this::changed);
        before = new TextPair(getTranslation("script.line.before"), this::changed);
        tip = new TextPair(getTranslation("script.line.tip"), this::changed);
        fills = new FillsForm(this::changed);
        prepareKey(renamed);
        kind.setLabel(getTranslation("script.line.kind"));
        kind.setItems(NodeKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("script.kind." + each));
        kind.addValueChangeListener(event -> byUser(event.isFromClient()));
        required.addValueChangeListener(event -> byUser(event.isFromClient()));
        next.setClearButtonVisible(true);
        next.addValueChangeListener(event -> byUser(event.isFromClient()));
        Div top = new Div(key, kind, next, required, when);
        top.addClassName("script-top");
        add(
                title,
                top,
                heading,
                text,
                answersBlock(),
                tip,
                before,
                block("script.line.variants", variants, this::addVariant));
        add(
                block("script.line.routes", routes, this::addRoute),
                new NativeDetails(getTranslation("script.line.fills"), fills));
    }

    private void prepareKey(Predicate<String> renamed) {
        key.setAllowedCharPattern("[a-z0-9-]");
        key.setMaxLength(LONGEST_KEY);
        key.setErrorMessage(getTranslation("script.line.key-refused"));
        key.setManualValidation(true);
        key.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                key.setInvalid(!event.getValue().equals(line.key()) && !renamed.test(event.getValue()));
            }
        });
    }

    void show(EditedLine shown, List<String> known) {
        line = shown;
        lines = known;
        title.setText(
                shown.heading().in(getLocale()).isEmpty()
                        ? shown.place()
                        : shown.heading().in(getLocale()));
        key.setValue(shown.key());
        key.setInvalid(false);
        key.setReadOnly(!shown.isObjection() && ScriptRename.isFixed(shown.place()));
        kind.setValue(shown.kind());
        kind.setVisible(!shown.isObjection());
        required.setValue(shown.required());
        required.setVisible(!shown.isObjection());
        next.setItems(known);
        next.setValue(shown.next().isEmpty() ? null : shown.next());
        next.setVisible(!shown.isObjection());
        when.show(shown.when());
        when.setVisible(shown.isObjection());
        heading.show(shown.heading());
        text.show(shown.text());
        before.show(shown.beforeIdentification());
        tip.show(shown.tip());
        fills.show(shown.fills());
        showAnswers(shown.answers());
        showVariants(shown.variants());
        showRoutes(shown.routes());
        showFor(shown.kind());
    }

    /** A branch is not spoken: it has ways on and nothing else. */
    private void showFor(NodeKind shown) {
        boolean branch = shown == NodeKind.BRANCH;
        routes.getParent().ifPresent(block -> block.setVisible(branch));
        List.of(heading, text, before, tip).forEach(pair -> pair.setVisible(!branch));
        answers.getParent().ifPresent(block -> block.setVisible(!branch));
        variants.getParent().ifPresent(block -> block.setVisible(!branch && !line.isObjection()));
    }

    EditedLine line() {
        Map<String, Answer> all = new LinkedHashMap<>();
        answerRows.forEach(row -> all.put(row.key.getValue(), row.answer()));
        return new EditedLine(
                line.place(),
                Optional.ofNullable(kind.getValue()).orElse(line.kind()),
                heading.text(),
                text.text(),
                variantRows.stream().map(ConditionalRow::variant).toList(),
                before.text(),
                tip.text(),
                all,
                Optional.ofNullable(next.getValue()).orElse(""),
                routeRows.stream().map(ConditionalRow::route).toList(),
                fills.fills(),
                required.getValue(),
                when.conditions());
    }

    @Override
    public void changed() {
        showFor(Optional.ofNullable(kind.getValue()).orElse(line.kind()));
        changed.run();
    }

    @Override
    public void remove(AnswerRow row) {
        EditedLine now = line();
        Map<String, Answer> left = new LinkedHashMap<>(now.answers());
        left.remove(row.key.getValue());
        showAnswers(left);
        changed();
    }

    @Override
    public void up(AnswerRow row) {
        int at = answerRows.indexOf(row);
        if (at > 0) {
            List<AnswerRow> order = new ArrayList<>(answerRows);
            order.remove(at);
            order.add(at - 1, row);
            Map<String, Answer> all = new LinkedHashMap<>();
            order.forEach(each -> all.put(each.key.getValue(), each.answer()));
            showAnswers(all);
            changed();
        }
    }

    private void byUser(boolean really) {
        if (really) {
            changed();
        }
    }

    private Component answersBlock() {
        return block("script.line.answers", answers, () -> {
            Map<String, Answer> all = new LinkedHashMap<>(line().answers());
            all.put("answer-" + (all.size() + 1), new Answer(null, null, null, null));
            showAnswers(all);
            changed();
        });
    }

    private void showAnswers(Map<String, Answer> all) {
        answers.removeAll();
        answerRows.clear();
        all.forEach((key, answer) -> {
            AnswerRow row = new AnswerRow(answerRows.size() + 1, lines, this);
            row.show(key, answer);
            answerRows.add(row);
            answers.add(row);
        });
    }

    private void showVariants(List<TextVariant> all) {
        variants.removeAll();
        variantRows.clear();
        all.forEach(variant -> newVariant().show(variant));
    }

    private ConditionalRow newVariant() {
        ConditionalRow row = ConditionalRow.ofText(getTranslation("script.when"), this::changed, gone -> {
            variantRows.remove(gone);
            variants.remove(gone);
            changed();
        });
        variantRows.add(row);
        variants.add(row);
        return row;
    }

    private void addVariant() {
        newVariant();
        changed();
    }

    private void showRoutes(List<Route> all) {
        routes.removeAll();
        routeRows.clear();
        all.forEach(route -> newRoute().show(route));
    }

    private ConditionalRow newRoute() {
        ConditionalRow row = ConditionalRow.ofRoute(getTranslation("script.when"), lines, this::changed, gone -> {
            routeRows.remove(gone);
            routes.remove(gone);
            changed();
        });
        routeRows.add(row);
        routes.add(row);
        return row;
    }

    private void addRoute() {
        newRoute();
        changed();
    }

    private Div block(String label, Div content, Runnable more) {
        NativeButton add = new NativeButton("+ " + getTranslation(label), event -> more.run());
        add.addClassNames("vd-button", "script-add");
        Div block = new Div(content, add);
        block.addClassName("script-block");
        return block;
    }
}
