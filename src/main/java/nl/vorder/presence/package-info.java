/**
 * What each agent is doing: available, calling, wrapping up or on a break, since when and for how long.
 */
@NullMarked
@ApplicationModule(
        displayName = "Presence",
        allowedDependencies = {"shared", "security"})
package nl.vorder.presence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
