package nl.vorder.queue.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.vorder.queue.QueueStaffing;
import nl.vorder.queue.StaffedAgent;
import nl.vorder.queue.rules.AgentSkills.Debtors;
import nl.vorder.shared.ui.Card;
import nl.vorder.team.Team;
import nl.vorder.team.TeamService;

/** The agents with team, languages and debtors; the chosen one is changed above the list. */
class AgentForm extends Card {

    final Grid<StaffedAgent> grid = new Grid<>();
    final ComboBox<Team> team = new ComboBox<>(getTranslation("queue.teams.team"));
    final CheckboxGroup<String> languages = new CheckboxGroup<>(getTranslation("queue.teams.languages"));
    final Select<Debtors> debtors = new Select<>();
    private final NativeButton save = new NativeButton(getTranslation("queue.teams.save"));
    private final Div fields = new Div();
    private final transient TeamService teams;
    private final transient QueueStaffing staffing;
    private final transient Consumer<String> changed;
    private transient List<Team> known = List.of();

    AgentForm(TeamService teams, QueueStaffing staffing, Consumer<String> changed) {
        super("");
        this.teams = teams;
        this.staffing = staffing;
        this.changed = changed;
        rename(getTranslation("queue.teams.agents"));
        columns();
        team.setItemLabelGenerator(Team::name);
        team.setClearButtonVisible(true);
        team.setPlaceholder(getTranslation("queue.teams.no-team"));
        languages.setItemLabelGenerator(this::language);
        languages.setHelperText(getTranslation("queue.teams.all-languages"));
        debtors.setLabel(getTranslation("queue.teams.debtors"));
        debtors.setItems(Debtors.values());
        debtors.setItemLabelGenerator(each -> getTranslation("queue.debtors." + each));
        save.addClassNames("vd-button", "primary");
        save.setId("queue.teams.save-agent");
        save.addClickListener(event -> grid.asSingleSelect().getOptionalValue().ifPresent(this::save));
        fields.add(team, debtors, languages, save);
        fields.addClassName("queue-fields");
        fields.setEnabled(false);
        show(fields, grid);
    }

    void show(List<Team> all, List<StaffedAgent> agents) {
        rename(getTranslation("queue.teams.agents"));
        known = all;
        team.setItems(all);
        languages.setItems(staffing.languages());
        grid.setItems(agents);
        fields.setEnabled(false);
    }

    private void columns() {
        grid.addColumn(StaffedAgent::name)
                .setHeader(getTranslation("queue.teams.agent"))
                .setFlexGrow(2);
        grid.addColumn(agent -> team(agent).map(Team::name).orElse(getTranslation("queue.teams.no-team")))
                .setHeader(getTranslation("queue.teams.team"));
        grid.addColumn(agent -> agent.languages().isEmpty()
                        ? getTranslation("queue.teams.every-language")
                        : agent.languages().stream()
                                .sorted()
                                .map(this::language)
                                .collect(Collectors.joining(", ")))
                .setHeader(getTranslation("queue.teams.languages"));
        grid.addColumn(agent -> getTranslation("queue.debtors." + agent.debtors()))
                .setHeader(getTranslation("queue.teams.debtors"));
        grid.setAllRowsVisible(true);
        grid.setId("queue.teams.agents");
        grid.getElement().setAttribute("aria-label", getTranslation("queue.teams.agents"));
        grid.setEmptyStateText(getTranslation("queue.teams.no-agents"));
        grid.asSingleSelect().addValueChangeListener(event -> {
            fields.setEnabled(event.getValue() != null);
            Optional.ofNullable(event.getValue()).ifPresent(this::edit);
        });
    }

    private void edit(StaffedAgent agent) {
        rename(getTranslation("queue.teams.agents") + " · " + agent.name());
        team.setValue(team(agent).orElse(null));
        languages.setValue(agent.languages());
        debtors.setValue(agent.debtors());
    }

    private Optional<Team> team(StaffedAgent agent) {
        return agent.teamId()
                .flatMap(id -> known.stream().filter(each -> each.id() == id).findFirst());
    }

    private String language(String code) {
        return Locale.of(code).getDisplayLanguage(getLocale());
    }

    private void save(StaffedAgent agent) {
        if (!team(agent).equals(team.getOptionalValue())) {
            teams.assign(agent.id(), team.getOptionalValue());
        }
        staffing.save(agent.id(), languages.getValue(), debtors.getValue());
        changed.accept(getTranslation("queue.teams.agent-saved", agent.name()));
    }
}
