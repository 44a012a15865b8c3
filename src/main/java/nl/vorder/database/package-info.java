/**
 * The embedded MariaDB: starts, guards and stops a real server in a directory of its own. Nothing here knows a table.
 */
@NullMarked
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
package nl.vorder.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
