/**
 * Calls as they were: outcome, path, amounts quoted; drafts and call-backs. Which dossier comes next is not decided here.
 */
@NullMarked
@ApplicationModule(
        displayName = "Call",
        allowedDependencies = {
            "shared",
            "sheet",
            "shared :: ui",
            "security",
            "audit",
            "client",
            "debtor",
            "dossier",
            "compliance",
            "agreement",
            "script"
        })
package nl.vorder.call;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
