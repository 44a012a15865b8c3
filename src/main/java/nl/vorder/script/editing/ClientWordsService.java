package nl.vorder.script.editing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.vorder.audit.Journal;
import nl.vorder.script.ClientWords;
import nl.vorder.script.rules.ClientWordsCheck;
import nl.vorder.script.rules.ScriptProblem;
import nl.vorder.security.CurrentUser;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.Stage;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How client firms want to be spoken for; checked like the texts of a script. */
@Service
@Transactional(readOnly = true)
public class ClientWordsService {

    private final ClientWordsStore store;
    private final Authoring authoring;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final Clock clock;

    ClientWordsService(
            ClientWordsStore store, Authoring authoring, Journal journal, CurrentUser currentUser, Clock clock) {
        this.store = store;
        this.authoring = authoring;
        this.journal = journal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The words of a firm in one stage, or in every stage. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public StoredWords find(ClientFirmId firm, Optional<Stage> stage) {
        return store.find(firm, stage).orElseGet(() -> new StoredWords(ClientWords.NONE, 0, clock.instant(), ""));
    }

    /**
     * Stores the words of a firm.
     *
     * @param version the version that was opened
     */
    @Transactional
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public WordsSaved save(ClientFirmId firm, Optional<Stage> stage, ClientWords words, int version) {
        List<ScriptProblem> found = ClientWordsCheck.of(words, authoring.inUse());
        List<ScriptProblem> errors =
                found.stream().filter(ScriptProblem::isError).toList();
        if (!errors.isEmpty()) {
            return new WordsSaved.Refused(errors);
        }
        if (!store.store(firm, stage, words, version, currentUser.get(), clock.instant())) {
            StoredWords other = find(firm, stage);
            return new WordsSaved.ChangedByOther(other.author(), other.changedAt());
        }
        journal.write(
                "script.client-words",
                "client-firm",
                firm.value(),
                stage.map(Enum::name).orElse("*") + " " + (version + 1));
        return new WordsSaved.Stored(version + 1, found);
    }
}
