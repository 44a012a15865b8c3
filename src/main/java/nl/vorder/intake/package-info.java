/**
 * Files with receivables of a client firm: read, compared with what is known, shown, and only then taken over.
 */
@NullMarked
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "security",
            "audit",
            "client",
            "debtor",
            "dossier",
            "costs :: rules",
            "compliance"
        })
package nl.vorder.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
