/**
 * The demo agency: users, client firms, debtors and eighteen months of history up to today. Nothing depends on it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {"shared", "security", "costs :: rules"})
package nl.vorder.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
