/**
 * Collection costs, statutory interest, the fourteen-day letter, allocation and limitation, over dated tables.
 * The calculations are pure functions in {@code costs.rules}; which dossier they are applied to is not known here.
 */
@NullMarked
@ApplicationModule(
        displayName = "Costs",
        allowedDependencies = {"shared", "shared :: ui", "security", "audit"})
package nl.vorder.costs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
