package nl.vorder.queue.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import nl.vorder.shared.ui.LightButton;
import nl.vorder.team.Team;
import nl.vorder.team.TeamRenamed;
import nl.vorder.team.TeamService;

/** The name of one team while it is being changed: Enter keeps it, Escape leaves it; a name that is refused stays typed. */
class TeamNameForm extends Div {

    final TextField name = new TextField();
    private final transient TeamService teams;
    private final transient Consumer<String> done;
    private transient Team shown;

    /**
     * Shows the name to be changed.
     *
     * @param done called when the form is over, with what there is to say about it; empty if nothing was changed
     */
    TeamNameForm(Team team, TeamService teams, Consumer<String> done) {
        this.shown = team;
        this.teams = teams;
        this.done = done;
        addClassName("queue-fields");
        name.setLabel(getTranslation("queue.teams.new-name", team.name()));
        name.setId("queue.teams.rename");
        name.setMaxLength(TeamService.LONGEST_NAME);
        name.setManualValidation(true);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.setValue(team.name());
        name.setAutoselect(true);
        name.addKeyDownListener(Key.ENTER, event -> save());
        name.addKeyDownListener(Key.ESCAPE, event -> done.accept(""));
        LightButton save = new LightButton(getTranslation("queue.teams.save"), this::save);
        save.addClassNames("vd-button", "primary");
        save.setId("queue.teams.rename-save");
        LightButton leave = new LightButton(getTranslation("queue.teams.rename-leave"), () -> done.accept(""));
        leave.addClassName("vd-button");
        leave.setId("queue.teams.rename-leave");
        add(name, save, leave);
    }

    long teamId() {
        return shown.id();
    }

    private void save() {
        switch (teams.rename(shown, name.getValue())) {
            case TeamRenamed.Renamed renamed ->
                done.accept(getTranslation(
                        "queue.teams.renamed", shown.name(), renamed.team().name()));
            case TeamRenamed.NameWrong ignored -> refuse(getTranslation("queue.teams.name-wrong"));
            case TeamRenamed.NameTaken ignored -> refuse(getTranslation("queue.teams.name-of-other"));
            case TeamRenamed.ChangedByOther changed -> {
                shown = changed.now();
                name.setLabel(getTranslation("queue.teams.new-name", shown.name()));
                refuse(getTranslation("queue.teams.renamed-by-other", shown.name()));
            }
            case TeamRenamed.Gone ignored -> done.accept(getTranslation("queue.teams.removal.GONE", shown.name()));
        }
    }

    private void refuse(String why) {
        name.setErrorMessage(why);
        name.setInvalid(true);
        name.focus();
    }
}
