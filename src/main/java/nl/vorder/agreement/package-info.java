/**
 * What debtors promise: promises and payment arrangements, and whether they were kept. Money itself is booked elsewhere.
 */
@NullMarked
@ApplicationModule(
        displayName = "Agreement",
        allowedDependencies = {"shared", "sheet", "security", "audit", "client", "dossier", "compliance"})
package nl.vorder.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
