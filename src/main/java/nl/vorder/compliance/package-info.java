/**
 * Decides whether a person may be contacted now, by which channel, and if not, from when; keeps what stops contact and the log.
 * Nobody else decides that. Why a hold is placed is known to the module that places it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Compliance",
        allowedDependencies = {"shared", "sheet", "shared :: ui", "security", "audit", "document"})
package nl.vorder.compliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
