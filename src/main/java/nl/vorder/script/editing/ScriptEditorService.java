package nl.vorder.script.editing;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vorder.audit.Journal;
import nl.vorder.script.ScriptContent;
import nl.vorder.script.ScriptFormat;
import nl.vorder.script.ScriptService;
import nl.vorder.script.ScriptUnreadableException;
import nl.vorder.script.rules.ScriptCheck;
import nl.vorder.script.rules.ScriptChoice;
import nl.vorder.script.rules.ScriptProblem;
import nl.vorder.script.rules.ScriptProblem.Kind;
import nl.vorder.security.CurrentUser;
import nl.vorder.security.LoggedInUser;
import nl.vorder.shared.Zone;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts and versions: a draft may be as faulty as it likes, a version is checked and never changes. */
@Service
@Transactional(readOnly = true)
public class ScriptEditorService {

    private static final int LONGEST_REMARK = 400;

    private final Authoring authoring;
    private final ScriptService scripts;
    private final SaidForFirms saidForFirms;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ScriptFormat format = new ScriptFormat();

    ScriptEditorService(
            Authoring authoring,
            ScriptService scripts,
            SaidForFirms saidForFirms,
            Journal journal,
            CurrentUser currentUser,
            Clock clock) {
        this.authoring = authoring;
        this.scripts = scripts;
        this.saidForFirms = saidForFirms;
        this.journal = journal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** All scripts that calls may ask for. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public List<ScriptRow> all() {
        return authoring.rows(Zone.today(clock)).stream()
                .filter(row -> ScriptChoice.names().contains(row.name()))
                .sorted(Comparator.comparingInt(row -> ScriptChoice.names().indexOf(row.name())))
                .toList();
    }

    /** The versions of a script, the newest first. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public List<VersionRow> versions(String name) {
        return authoring.versions(name);
    }

    /** The draft of a script; without one, the newest version as a draft that nobody has saved yet. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public Optional<Draft> open(String name) {
        return authoring
                .draft(name)
                .or(() -> authoring.versions(name).stream().findFirst().map(newest -> fresh(newest.id())));
    }

    /** A version as a draft that nobody has saved yet, to go on from an older text. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public Draft from(long versionId) {
        return fresh(versionId);
    }

    /**
     * Stores a draft.
     *
     * @param version the version of the draft that was opened; 0 when there was none
     * @param baseNumber the version it was made from; 0 when it came from a file
     */
    @Transactional
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public DraftSaved save(ScriptContent content, int version, int baseNumber) {
        LoggedInUser user = currentUser.get();
        Instant now = clock.instant();
        boolean stored = version == 0
                ? authoring.insertDraft(content, baseNumber, user, now)
                : authoring.updateDraft(content, version, user, now);
        if (stored) {
            return new DraftSaved.Stored(version + 1);
        }
        return authoring
                .draft(content.name())
                .map(other -> new DraftSaved.ChangedByOther(other.author(), other.changedAt()))
                .orElseGet(() -> new DraftSaved.ChangedByOther("", now));
    }

    /** Throws a draft away; whether it still was as the caller knew it. */
    @Transactional
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public boolean discard(String name, int version) {
        return authoring.deleteDraft(name, version);
    }

    /**
     * Makes a draft a version. Nobody uses it before it is activated.
     *
     * @param remark what was changed; at most 400 characters are kept
     */
    @Transactional
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public Published publish(String name, int version, String remark) {
        Optional<Draft> draft = authoring.draft(name);
        if (draft.isEmpty() || draft.get().version() != version) {
            return draft.map(other -> new Published.ChangedByOther(other.author(), other.changedAt()))
                    .orElseGet(() -> new Published.ChangedByOther("", clock.instant()));
        }
        ScriptContent content = draft.get().content();
        List<ScriptProblem> errors = errors(content);
        if (!errors.isEmpty()) {
            return new Published.Faulty(errors);
        }
        authoring.deleteDraft(name, version);
        String kept = remark.strip().substring(0, Math.min(remark.strip().length(), LONGEST_REMARK));
        int number = authoring.addVersion(content, currentUser.get(), kept, clock.instant());
        long id = authoring.versionId(name, number);
        journal.write("script.published", "script-version", id, name + " " + number);
        return new Published.Version(id, number);
    }

    /** Everything wrong with a text, errors and advice, of the structure first. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public List<ScriptProblem> check(ScriptContent content) {
        return ScriptCheck.of(content);
    }

    /** A version as a file for people. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public String export(long versionId) {
        return format.toFile(scripts.find(versionId).content());
    }

    /** Reads a file and says what is wrong with it; nothing is stored. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public FileRead read(String text) {
        ScriptContent content;
        try {
            content = format.fromFile(text);
        } catch (ScriptUnreadableException e) {
            return new FileRead.Refused(
                    List.of(new ScriptProblem(Kind.UNREADABLE, e.place(), String.valueOf(e.getMessage()))));
        }
        if (!ScriptChoice.names().contains(content.name())) {
            return new FileRead.Refused(List.of(new ScriptProblem(Kind.UNKNOWN_NAME, "", content.name())));
        }
        List<ScriptProblem> found = ScriptCheck.of(content);
        List<ScriptProblem> errors =
                found.stream().filter(ScriptProblem::isError).toList();
        return errors.isEmpty() ? new FileRead.Good(content, found) : new FileRead.Refused(errors);
    }

    private List<ScriptProblem> errors(ScriptContent content) {
        List<ScriptProblem> errors =
                ScriptCheck.of(content).stream().filter(ScriptProblem::isError).toList();
        return errors.isEmpty() ? saidForFirms.errorsIn(content, Optional.empty()) : errors;
    }

    private Draft fresh(long versionId) {
        var script = scripts.find(versionId);
        return new Draft(script.content(), 0, script.number(), clock.instant(), "");
    }
}
