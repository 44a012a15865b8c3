/**
 * The client firm's month: figures that reconcile, and the report that prints them. Reads the {@code rpt_} views and, for what is
 * owed on a day, the one calculation of {@code dossier}; writes nothing.
 */
@NullMarked
@ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {"shared", "shared :: ui", "security", "document", "dossier"})
package nl.vorder.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
