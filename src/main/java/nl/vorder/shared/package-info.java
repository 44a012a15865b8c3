/**
 * Values every module speaks: money, identifiers, time. No business rule and no user lives here.
 */
@NullMarked
@ApplicationModule(
        displayName = "Shared",
        allowedDependencies = {})
package nl.vorder.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
