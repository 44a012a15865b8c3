/**
 * Reminders, demands and letters that went out. Balances and steps are not decided here.
 */
@NullMarked
@ApplicationModule(
        displayName = "Letter",
        allowedDependencies = {"shared", "security"})
package nl.vorder.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
