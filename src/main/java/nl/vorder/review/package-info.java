/**
 * Consultations between agents and team leads about important customers. Calls themselves are recorded elsewhere.
 */
@NullMarked
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {"shared", "shared :: ui", "security", "audit", "client", "debtor", "dossier"})
package nl.vorder.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
