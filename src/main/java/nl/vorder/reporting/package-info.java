/**
 * The client firm's month: figures that reconcile, and the report that prints them. Reads the {@code rpt_} views and writes nothing.
 */
@NullMarked
@ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {"shared", "shared :: ui", "security", "document"})
package nl.vorder.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
