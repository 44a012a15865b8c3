/**
 * Users, roles, login and the current user. What a user may do with a dossier is not decided here.
 */
@NullMarked
@ApplicationModule(
        displayName = "Security",
        allowedDependencies = {"shared", "shared :: ui"})
package nl.vorder.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
