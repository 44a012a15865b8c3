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
import nl.vorder.shared.ui.LightButton;
import nl.vorder.shared.ui.Words;
import nl.vorder.team.Team;
import nl.vorder.team.TeamRemoval;
import nl.vorder.team.TeamService;
import org.jspecify.annotations.Nullable;

/** The teams with how many people and client firms each has; each may get another name, empty ones may go. */
class TeamList extends Card {

    final TextField name = new TextField(getTranslation("queue.teams.new"));
    private final transient TeamService teams;
    private final transient Consumer<String> changed;
    private final Div rows = new Div();
    /** The row in which a name is being typed; it stays whatever else is saved on the screen. */
    private @Nullable TeamNameForm renaming;

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
        TeamNameForm form = renaming;
        rows.removeAll();
        for (Team team : all) {
            if (form != null && form.teamId() == team.id()) {
                rows.add(form);
                continue;
            }
            long people = agents.stream()
                    .filter(agent -> agent.teamId().equals(Optional.of(team.id())))
                    .count();
            long served =
                    firms.stream().filter(firm -> firm.teamId() == team.id()).count();
            rows.add(row(team, people, served));
        }
    }

    private Component row(Team team, long people, long served) {
        List<Component> buttons = new ArrayList<>(List.of(renaming(team)));
        if (people == 0 && served == 0 && team.id() != Team.GENERAL) {
            buttons.add(removal(team));
        }
        Div row = new Div(
                Words.strong(team.name()),
                Words.muted(getTranslation("queue.teams.count", people, served)),
                new Div(buttons.toArray(Component[]::new)));
        row.addClassName("queue-team");
        return row;
    }

    private LightButton renaming(Team team) {
        LightButton rename = small("queue.teams.rename", team);
        rename.setId("queue.teams.rename." + team.id());
        rename.addClickListener(event -> {
            TeamNameForm form = new TeamNameForm(team, teams, said -> renamed(team.id(), said));
            renaming = form;
            changed.accept("");
            form.name.focus();
        });
        return rename;
    }

    /** The form is over: the row is there again, with the focus on its button. */
    private void renamed(long teamId, String said) {
        renaming = null;
        changed.accept(said);
        rows.getChildren()
                .flatMap(Component::getChildren)
                .flatMap(Component::getChildren)
                .filter(button -> button.getId().equals(Optional.of("queue.teams.rename." + teamId)))
                .findFirst()
                .ifPresent(button -> ((LightButton) button).focus());
    }

    private LightButton removal(Team team) {
        LightButton remove = small("queue.teams.remove", team);
        remove.setId("queue.teams.remove." + team.id());
        remove.addClickListener(event -> {
            TeamRemoval removal = teams.remove(team);
            changed.accept(getTranslation("queue.teams.removal." + removal, team.name()));
        });
        return remove;
    }

    private LightButton small(String key, Team team) {
        LightButton button = new LightButton(getTranslation(key));
        button.addClassNames("vd-button", "slim", "vd-small");
        button.setAriaLabel(getTranslation(key) + " " + team.name());
        return button;
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
