/**
 * The frame around every screen: header, menu, start page and the one error handler. Nobody depends on it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"shared", "shared :: ui", "security"})
package nl.vorder.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
