package nl.vorder.script;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.vorder.script.rules.ScriptChoice;
import nl.vorder.shared.DomainException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the script that fits a call. */
@Service
@Transactional(readOnly = true)
public class ScriptService {

    private final ScriptQueries queries;
    private final ScriptFormat format = new ScriptFormat();
    /** Versions never change, so they are read once. */
    private final Map<Long, Script> read = new ConcurrentHashMap<>();

    ScriptService(ScriptQueries queries) {
        this.queries = queries;
    }

    /**
     * The active version of the script for the stage and the kind of debtor; it holds the words for inbound calls, somebody else on
     * the phone and a voicemail as well.
     *
     * @throws DomainException if no version is active
     */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public Script forCall(ScriptFacts facts) {
        String name = ScriptChoice.name(facts);
        long id = queries.activeId(name)
                .orElseThrow(
                        () -> new DomainException("script.missing", "No version of script " + name + " is active"));
        return version(id);
    }

    /**
     * The version a call used.
     *
     * @throws DomainException if there is none with this id
     */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD', 'ADMINISTRATOR')")
    public Script find(long versionId) {
        return version(versionId);
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
