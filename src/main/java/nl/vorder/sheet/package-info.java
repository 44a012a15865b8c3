/**
 * What several modules know about one dossier, asked in one statement; and laid out ahead for the dossiers that are next.
 * What is asked belongs to each module; here it is only put together, kept and given back.
 */
@NullMarked
@ApplicationModule(
        displayName = "Sheet",
        allowedDependencies = {"shared"})
package nl.vorder.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
