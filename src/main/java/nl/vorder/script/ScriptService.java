package nl.vorder.script;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.vorder.script.rules.ActivationChoice;
import nl.vorder.script.rules.ClientWording;
import nl.vorder.script.rules.ScriptChoice;
import nl.vorder.security.CurrentUser;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.Zone;
import nl.vorder.team.Team;
import nl.vorder.team.TeamMembership;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the script that fits a call, in the words of its client firm. */
@Service
@Transactional(readOnly = true)
public class ScriptService {

    private final ScriptQueries queries;
    private final TeamMembership teams;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ScriptFormat format = new ScriptFormat();
    /** Versions never change, so they are read once. */
    private final Map<Long, Script> read = new ConcurrentHashMap<>();

    ScriptService(ScriptQueries queries, TeamMembership teams, CurrentUser currentUser, Clock clock) {
        this.queries = queries;
        this.teams = teams;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Begins a call: the version that counts for the dossier, its client firm and the agent's team, with the firm's own words.
     *
     * @throws DomainException if no version is in use
     */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public RunningScript begin(ScriptFacts facts, CallSubject subject, Instant at) {
        ClientWords words = words(facts, subject);
        return RunningScript.start(in(words, version(versionFor(facts, subject))), rewarded(facts, words), at);
    }

    /**
     * Takes a call up again from its path.
     *
     * @param versionId the version the call began with; empty: the one that counts now
     * @throws DomainException if there is no such version, if none is in use, or if the path is empty
     */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public RunningScript resume(ScriptFacts facts, CallSubject subject, Optional<Long> versionId, List<PathStep> path) {
        ClientWords words = words(facts, subject);
        Script script = versionId.map(this::version).orElseGet(() -> version(versionFor(facts, subject)));
        return RunningScript.restore(in(words, script), rewarded(facts, words), path);
    }

    /**
     * The version a call used, as it is written: without the words of a client firm.
     *
     * @throws DomainException if there is none with this id
     */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD', 'ADMINISTRATOR')")
    public Script find(long versionId) {
        return version(versionId);
    }

    private static Script in(ClientWords words, Script script) {
        return new Script(script.versionId(), script.number(), ClientWording.merge(script.content(), words));
    }

    private long versionFor(ScriptFacts facts, CallSubject subject) {
        String name = ScriptChoice.name(facts);
        List<Activation> running = queries.activations(name);
        Optional<Long> team = running.stream().allMatch(each -> each.teamId().isEmpty())
                ? Optional.empty()
                : teams.of(currentUser.get().id()).map(Team::id);
        return ActivationChoice.choose(running, subject, team, Zone.today(clock))
                .map(Activation::versionId)
                .or(() -> queries.activeId(name))
                .orElseThrow(
                        () -> new DomainException("script.missing", "No version of script " + name + " is in use"));
    }

    private ClientWords words(ScriptFacts facts, CallSubject subject) {
        Map<String, String> stored = queries.clientWords(subject.clientFirmId());
        ClientWords everywhere = format.wordsFromJson(stored.get(""));
        return everywhere.with(format.wordsFromJson(stored.get(facts.stage().name())));
    }

    /** What the client firm gives for paying early is known here only. */
    private static ScriptFacts rewarded(ScriptFacts facts, ClientWords words) {
        return words.reward().blank() ? facts : facts.and(CallFact.EARLY_PAYMENT_REWARD);
    }

    private Script version(long id) {
        Script known = read.get(id);
        if (known != null) {
            return known;
        }
        ScriptQueries.Row row = queries.find(id)
                .orElseThrow(() -> new DomainException("script.not-found", "There is no script version " + id));
        Script script = new Script(id, row.number(), format.fromJson(row.content()));
        read.put(id, script);
        return script;
    }
}
