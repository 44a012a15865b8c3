/**
 * What waits for a team lead: consultations about important customers, plans outside the mandate, complaints. Calls themselves are
 * recorded elsewhere, and so are agreements.
 */
@NullMarked
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "security",
            "audit",
            "client",
            "debtor",
            "dossier",
            "compliance",
            "compliance :: ui",
            "agreement"
        })
package nl.vorder.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
