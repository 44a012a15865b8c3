/**
 * Persons and organisations that owe, how to reach them, and how they have paid so far. What they owe lives in the dossier.
 */
@NullMarked
@ApplicationModule(
        displayName = "Debtor",
        allowedDependencies = {"shared", "sheet", "shared :: ui", "security", "audit"})
package nl.vorder.debtor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
