package nl.vorder.queue.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import nl.vorder.queue.QueueStaffing;
import nl.vorder.queue.ServedFirm;
import nl.vorder.queue.rules.FirmProcedure;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import nl.vorder.team.Team;

/** The client firms with their team and procedure; the chosen one is changed above the list. */
class FirmForm extends Card {

    private static final int OUT_OF_RANGE = -1;

    final Grid<ServedFirm> grid = new Grid<>();
    final Select<Team> team = new Select<>();
    final Checkbox courtesy = new Checkbox(getTranslation("queue.teams.courtesy"));
    final IntegerField first = number("queue.teams.first-call", FirmProcedure.MOST_DAYS);
    final IntegerField letter = number("queue.teams.letter", FirmProcedure.MOST_DAYS);
    final IntegerField priority = number("queue.teams.priority", FirmProcedure.MOST_PRIORITY);
    private final Div fields = new Div();
    final Paragraph refused = new Paragraph();
    private final transient QueueStaffing staffing;
    private final transient Consumer<String> changed;
    private transient List<Team> known = List.of();

    FirmForm(QueueStaffing staffing, Consumer<String> changed) {
        super("");
        this.staffing = staffing;
        this.changed = changed;
        rename(getTranslation("queue.teams.firms"));
        columns();
        team.setLabel(getTranslation("queue.teams.team"));
        team.setItemLabelGenerator(Team::name);
        NativeButton save = new NativeButton(getTranslation("queue.teams.save"));
        save.addClassNames("vd-button", "primary");
        save.setId("queue.teams.save-firm");
        save.addClickListener(event -> grid.asSingleSelect().getOptionalValue().ifPresent(this::save));
        refused.getElement().setAttribute("role", "alert");
        fields.add(team, first, letter, priority, courtesy, save, refused);
        fields.addClassName("queue-fields");
        fields.setEnabled(false);
        show(fields, grid);
    }

    void show(List<Team> all, List<ServedFirm> firms) {
        rename(getTranslation("queue.teams.firms"));
        known = all;
        team.setItems(all);
        grid.setItems(firms);
        fields.setEnabled(false);
    }

    private void columns() {
        grid.addColumn(ServedFirm::name)
                .setHeader(getTranslation("queue.teams.firm"))
                .setFlexGrow(2);
        grid.addColumn(firm -> team(firm).map(Team::name).orElse("–")).setHeader(getTranslation("queue.teams.team"));
        grid.addColumn(firm -> getTranslation(firm.procedure().courtesyCall() ? "queue.teams.yes" : "queue.teams.no"))
                .setHeader(getTranslation("queue.teams.courtesy-short"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        number(firm -> firm.procedure().firstCallAfter(), "queue.teams.first-call-short");
        number(firm -> firm.procedure().letterFollowUpAfter(), "queue.teams.letter-short");
        number(firm -> firm.procedure().priority(), "queue.teams.priority-short");
        grid.addClassName("queue-firms");
        grid.setId("queue.teams.firms");
        grid.getElement().setAttribute("aria-label", getTranslation("queue.teams.firms"));
        grid.setEmptyStateText(getTranslation("queue.teams.no-firms"));
        grid.asSingleSelect().addValueChangeListener(event -> {
            fields.setEnabled(event.getValue() != null);
            Optional.ofNullable(event.getValue()).ifPresent(this::edit);
        });
    }

    private void number(ToIntFunction<ServedFirm> value, String header) {
        grid.addColumn(firm -> Formats.count(value.applyAsInt(firm)))
                .setHeader(getTranslation(header))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private IntegerField number(String label, int most) {
        IntegerField field = new IntegerField(getTranslation(label));
        field.setMin(0);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        return field;
    }

    private void edit(ServedFirm firm) {
        rename(getTranslation("queue.teams.firms") + " · " + firm.name());
        refused.setText("");
        team.setValue(team(firm).orElse(null));
        courtesy.setValue(firm.procedure().courtesyCall());
        first.setValue(firm.procedure().firstCallAfter());
        letter.setValue(firm.procedure().letterFollowUpAfter());
        priority.setValue(firm.procedure().priority());
    }

    private Optional<Team> team(ServedFirm firm) {
        return known.stream().filter(each -> each.id() == firm.teamId()).findFirst();
    }

    private void save(ServedFirm firm) {
        FirmProcedure how = new FirmProcedure(courtesy.getValue(), value(first), value(letter), value(priority));
        long of = Optional.ofNullable(team.getValue()).map(Team::id).orElse(firm.teamId());
        Optional<Integer> weighed = staffing.save(new ServedFirm(firm.id(), firm.name(), of, how));
        weighed.ifPresentOrElse(
                count -> changed.accept(
                        getTranslation("queue.teams.firm-saved", firm.name(), Formats.count(count), count)),
                () -> refused.setText(getTranslation("queue.teams.firm-refused")));
    }

    /** An empty field is no number and is refused as one. */
    private static int value(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElse(OUT_OF_RANGE);
    }
}
