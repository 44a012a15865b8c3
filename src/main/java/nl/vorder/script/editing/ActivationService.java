package nl.vorder.script.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vorder.audit.Journal;
import nl.vorder.script.Script;
import nl.vorder.script.ScriptService;
import nl.vorder.script.editing.VersionActivated.Why;
import nl.vorder.script.rules.ScriptCheck;
import nl.vorder.script.rules.ScriptProblem;
import nl.vorder.shared.Zone;
import nl.vorder.team.Team;
import nl.vorder.team.TeamService;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For whom a version is in use: everybody, a client firm, a team, a share of the dossiers, from a day to a day. */
@Service
@Transactional(readOnly = true)
public class ActivationService {

    private static final int WHOLE = 100;

    private final Authoring authoring;
    private final TeamService teams;
    private final ScriptService scripts;
    private final SaidForFirms saidForFirms;
    private final Journal journal;
    private final Caller caller;

    ActivationService(
            Authoring authoring,
            TeamService teams,
            ScriptService scripts,
            SaidForFirms saidForFirms,
            Journal journal,
            Caller caller) {
        this.authoring = authoring;
        this.teams = teams;
        this.scripts = scripts;
        this.saidForFirms = saidForFirms;
        this.journal = journal;
        this.caller = caller;
    }

    /** The activations of a script that were not ended, the latest first; past and future days included. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public List<ActivationRow> of(String name) {
        return authoring.activations(name);
    }

    /** Puts a version in use. */
    @Transactional
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public VersionActivated activate(ActivateVersion wish) {
        Optional<Why> wrong = wrong(wish, Zone.today(caller.clock()));
        if (wrong.isPresent()) {
            return new VersionActivated.NotTaken(wrong.get());
        }
        Script script = scripts.find(wish.versionId());
        List<ScriptProblem> errors = ScriptCheck.of(script.content()).stream()
                .filter(ScriptProblem::isError)
                .toList();
        if (errors.isEmpty()) {
            errors = saidForFirms.errorsIn(script.content(), wish.clientFirmId());
        }
        if (!errors.isEmpty()) {
            return new VersionActivated.Faulty(errors);
        }
        return add(script, wish);
    }

    private VersionActivated add(Script script, ActivateVersion wish) {
        try {
            long id = authoring.addActivation(
                    script.name(), wish, caller.user(), caller.clock().instant());
            journal.write("script.activated", "script-version", wish.versionId(), line(script, wish));
            return new VersionActivated.Running(id);
        } catch (DataIntegrityViolationException e) {
            // Somebody removed the team since it was looked for.
            return new VersionActivated.NotTaken(Why.TEAM);
        }
    }

    /** Ends an activation now; whether it still ran. */
    @Transactional
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public boolean end(long activationId) {
        boolean ended = authoring.endActivation(
                activationId, caller.user(), caller.clock().instant());
        if (ended) {
            journal.write("script.activation-ended", "script-activation", activationId, "");
        }
        return ended;
    }

    /** All teams by name. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public List<Team> teams() {
        return teams.all();
    }

    private Optional<Why> wrong(ActivateVersion wish, LocalDate today) {
        if (wish.share() < 1 || wish.share() > WHOLE) {
            return Optional.of(Why.SHARE);
        }
        if (wish.from().isBefore(today)) {
            return Optional.of(Why.FROM);
        }
        if (wish.until().filter(last -> last.isBefore(wish.from())).isPresent()) {
            return Optional.of(Why.UNTIL);
        }
        boolean unknown = wish.teamId().isPresent() && team(wish).isEmpty();
        return unknown ? Optional.of(Why.TEAM) : Optional.empty();
    }

    private Optional<Team> team(ActivateVersion wish) {
        return wish.teamId()
                .flatMap(id -> teams().stream().filter(team -> team.id() == id).findFirst());
    }

    private String line(Script script, ActivateVersion wish) {
        return script.name() + " " + script.number()
                + wish.clientFirmId().map(firm -> " firm " + firm.value()).orElse("")
                + team(wish)
                        .map(team -> " team " + team.id() + " " + team.name())
                        .orElse("")
                + " " + wish.share() + "% from " + wish.from()
                + wish.until().map(last -> " until " + last).orElse("");
    }
}
