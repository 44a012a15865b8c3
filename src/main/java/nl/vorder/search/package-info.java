/**
 * Finds dossiers by what a caller can say or show: a name as it sounds, a number, an address. Keeps words ready; owns no facts.
 */
@NullMarked
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"shared", "security"})
package nl.vorder.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
