/**
 * The append-only journal: who did what to which thing, written in the transaction of the deed.
 */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "security"})
package nl.vorder.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
