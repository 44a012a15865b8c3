package nl.vorder.queue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.vorder.queue.ServedFirm;
import nl.vorder.queue.StaffedAgent;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Words;
import nl.vorder.team.Team;
import nl.vorder.team.TeamService;

/** The teams with how many people and client firms each has; empty ones may go. */
class TeamList extends Card {

    final TextField name = new TextField(getTranslation("queue.teams.new"));
    private final transient TeamService teams;
    private final transient Consumer<String> changed;
    private final Div rows = new Div();

    TeamList(TeamService teams, Consumer<String> changed) {
        super("");
        this.teams = teams;
        this.changed = changed;
        rename(getTranslation("queue.teams.list"));
        rows.addClassName("queue-teams");
        name.setId("queue.teams.name");
        name.setMaxLength(TeamService.LONGEST_NAME);
        NativeButton add = new NativeButton(getTranslation("queue.teams.add"), event -> add());
        add.addClassName("vd-button");
        add.setId("queue.teams.add");
        Div more = new Div(name, add);
        more.addClassName("queue-fields");
        show(rows, more);
    }

    void show(List<Team> all, List<StaffedAgent> agents, List<ServedFirm> firms) {
        rows.removeAll();
        for (Team team : all) {
            long people = agents.stream()
                    .filter(agent -> agent.teamId().equals(Optional.of(team.id())))
                    .count();
            long served =
                    firms.stream().filter(firm -> firm.teamId() == team.id()).count();
            List<Component> parts = new ArrayList<>(List.of(
                    Words.strong(team.name()), Words.muted(getTranslation("queue.teams.count", people, served))));
            if (people == 0 && served == 0 && team.id() != Team.GENERAL) {
                parts.add(removal(team));
            }
            Div row = new Div(parts.toArray(Component[]::new));
            row.addClassName("vd-row");
            rows.add(row);
        }
    }

    private NativeButton removal(Team team) {
        NativeButton remove = new NativeButton(getTranslation("queue.teams.remove"), event -> {
            boolean gone = teams.remove(team);
            changed.accept(getTranslation(gone ? "queue.teams.removed" : "queue.teams.kept", team.name()));
        });
        remove.addClassNames("vd-button", "slim", "vd-small");
        remove.setAriaLabel(getTranslation("queue.teams.remove") + " " + team.name());
        return remove;
    }

    private void add() {
        Optional<Team> made = teams.create(name.getValue());
        if (made.isEmpty()) {
            changed.accept(getTranslation("queue.teams.name-taken"));
            return;
        }
        name.clear();
        changed.accept(getTranslation("queue.teams.added", made.get().name()));
    }
}
