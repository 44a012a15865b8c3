package nl.vorder.script;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vorder.shared.ClientFirmId;

/**
 * What the makers of scripts need to know of modules that stand above this one: names, and the facts of a real dossier. The desk, which
 * knows them all, answers.
 */
public interface CallSurroundings {

    /** A client firm to choose. */
    record FirmName(ClientFirmId id, String name) {}

    /** The facts a call about a dossier would begin with. */
    record DossierFacts(ScriptFacts facts, CallSubject subject) {}

    /** All client firms, by name. */
    List<FirmName> clientFirms();

    /** The facts of the dossier with this number, its texts in the language; empty if there is none. */
    Optional<DossierFacts> dossier(String number, Locale locale);
}
