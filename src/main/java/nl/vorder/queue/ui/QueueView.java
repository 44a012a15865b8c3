package nl.vorder.queue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.vorder.queue.QueueRow;
import nl.vorder.queue.QueueTuning;
import nl.vorder.queue.RankedRow;
import nl.vorder.queue.WeightsSaved;
import nl.vorder.queue.rules.Weights;
import nl.vorder.security.Role;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.Formats;
import nl.vorder.team.Team;
import nl.vorder.team.TeamService;

/** The order of a team's queue with what each place is made of, and the weights, to be tried before they hold. */
@Route("queue")
@RolesAllowed(Role.TEAM_LEAD_ROLE)
@Menu(order = 12, title = "queue.order.title")
class QueueView extends Div implements HasDynamicTitle {

    private static final int FIRST = 50;

    private final transient QueueTuning tuning;
    private final ComboBox<Team> team = new ComboBox<>();
    private final Grid<RankedRow> grid = new Grid<>();
    private final Paragraph status = new Paragraph();
    private final PartsCard parts;
    private final WeightsForm weights;
    private transient List<RankedRow> rows = List.of();

    QueueView(QueueTuning tuning, TeamService teams) {
        this.tuning = tuning;
        this.parts = new PartsCard(getTranslation("queue.parts.title"));
        this.weights = new WeightsForm(getTranslation("queue.weights.title"), this::preview, this::save, this::showNow);
        addClassName("vd-page");
        H1 title = new H1(getTranslation("queue.order.title"));
        title.addClassName("vd-page-title");
        Div side = new Div(parts, weights);
        side.addClassName("calls-details");
        Div split = new Div(list(), side);
        split.addClassName("calls-split");
        add(title, bar(teams.all()), split);
        showNow();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("queue.order.title") + " · Vorder";
    }

    private Component bar(List<Team> all) {
        team.setLabel(getTranslation("queue.order.team"));
        team.setId("queue.team");
        team.setItems(all);
        team.setItemLabelGenerator(Team::name);
        all.stream().filter(each -> each.id() == Team.GENERAL).findFirst().ifPresent(team::setValue);
        team.setVisible(all.size() > 1);
        team.addValueChangeListener(event -> showNow());
        status.addClassName("queue-status");
        status.getElement().setAttribute("role", "status");
        Div bar = new Div(team, status);
        bar.addClassName("vd-filters");
        return bar;
    }

    private Component list() {
        grid.addColumn(row -> rows.indexOf(row) + 1)
                .setHeader(getTranslation("queue.column.place"))
                .setWidth("70px")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(row -> row.before().map(Object::toString).orElse("–"))
                .setHeader(getTranslation("queue.column.before"))
                .setKey("before")
                .setWidth("80px")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(row -> row.row().debtorName()).setHeader(getTranslation("queue.column.debtor"));
        grid.addColumn(row -> row.row().clientFirmName()).setHeader(getTranslation("queue.column.client-firm"));
        grid.addColumn(row -> sentence(row.row()))
                .setHeader(getTranslation("queue.column.reason"))
                .setFlexGrow(2);
        grid.addColumn(row -> QueueWords.points(row))
                .setHeader(getTranslation("queue.column.points"))
                .setWidth("90px")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
        grid.setId("queue.rows");
        grid.addClassName("calls-grid");
        grid.setEmptyStateText(getTranslation("queue.order.empty"));
        grid.asSingleSelect()
                .addValueChangeListener(event -> parts.show(Optional.ofNullable(event.getValue()), shown()));
        Div list = new Div(grid);
        list.addClassName("calls-list");
        return list;
    }

    private String sentence(QueueRow row) {
        return getTranslation(
                "queue.reason." + row.reason(),
                row.reasonOn()
                        .map(day -> Formats.shortDate(day, getLocale()))
                        .orElseGet(() ->
                                Formats.shortDate(Zone.local(row.readyAt()).toLocalDate(), getLocale())),
                row.reasonAmount().map(Formats::euro).orElse(""));
    }

    private void showNow() {
        weights.show(tuning.weights(teamId()));
        show(tuning.first(teamId(), FIRST), false);
        status.setText("");
    }

    private void preview(Weights trial) {
        List<String> problems = trial.problems();
        if (!problems.isEmpty()) {
            status.setText(getTranslation("queue.weights.out-of-range", names(problems)));
            return;
        }
        show(tuning.preview(teamId(), trial, FIRST), true);
        status.setText(getTranslation("queue.weights.previewed"));
    }

    private void save(Weights chosen) {
        switch (tuning.save(teamId(), chosen)) {
            case WeightsSaved.Saved saved -> {
                showNow();
                status.setText(getTranslation("queue.weights.saved", Formats.count(saved.moved()), saved.moved()));
            }
            case WeightsSaved.OutOfRange wrong ->
                status.setText(getTranslation("queue.weights.out-of-range", names(wrong.names())));
        }
    }

    private String names(List<String> names) {
        return String.join(", ", names.stream().map(this::name).sorted().toList());
    }

    private String name(String component) {
        return QueueWords.isPart(component)
                ? getTranslation("queue.part." + component)
                : getTranslation("queue.reason.short." + component);
    }

    private void show(List<RankedRow> found, boolean trial) {
        rows = found;
        grid.getColumnByKey("before").setVisible(trial);
        grid.setItems(found);
        parts.show(Optional.empty(), shown());
    }

    private Weights shown() {
        return weights.weights();
    }

    private long teamId() {
        return team.getValue().id();
    }
}
