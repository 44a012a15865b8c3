/**
 * The agent's workplace: puts what other modules know about one dossier beside script and outcome. It has no rules and no tables.
 */
@NullMarked
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {
            "shared",
            "sheet",
            "shared :: ui",
            "security",
            "queue",
            "dossier",
            "client",
            "debtor",
            "call",
            "script",
            "agreement",
            "intake",
            "letter",
            "letter :: ui",
            "compliance",
            "compliance :: ui",
            "review",
            "search",
            "presence",
            "costs :: rules"
        })
package nl.vorder.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
