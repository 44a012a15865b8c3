package nl.vorder.script.editing;

import java.util.List;
import java.util.Optional;
import nl.vorder.script.ScriptContent;
import nl.vorder.script.rules.ClientWordsCheck;
import nl.vorder.script.rules.ScriptProblem;
import nl.vorder.shared.ClientFirmId;
import org.springframework.stereotype.Component;

/** Checks a script as it will be said for the client firms that have words of their own. */
@Component
class SaidForFirms {

    private final ClientWordsStore store;

    SaidForFirms(ClientWordsStore store) {
        this.store = store;
    }

    /** The errors that come up only with a firm's words; for one firm, or for all. */
    List<ScriptProblem> errorsIn(ScriptContent script, Optional<ClientFirmId> firm) {
        return store.all(firm).stream()
                .flatMap(words -> ClientWordsCheck.of(words, List.of(script)).stream())
                .filter(ScriptProblem::isError)
                .distinct()
                .toList();
    }
}
