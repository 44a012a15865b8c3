/**
 * Teams and who is in them. What a team works on, and which version of a script it tries, is decided elsewhere.
 */
@NullMarked
@ApplicationModule(
        displayName = "Team",
        allowedDependencies = {"shared", "security", "audit"})
package nl.vorder.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
